import { type PointerEvent as ReactPointerEvent, type ReactElement, useRef } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { Dot, Label, Level, Line, Plot } from '../../charts/Plot.tsx';
import { percentOf, place } from '../../charts/scale.ts';
import { cornerAt, equalComputing, planes } from './corner.ts';
import { line, PF_DAY, type RunId, runs } from './runs.ts';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import type { AreaFrame } from './model.ts';
import { countOf, type ScaleText, sizeOf } from './words.ts';

/** Ticks in millions and billions. */
const ticks = {
  log: { x: [100, 1000, 10_000, 100_000, 1_000_000], y: [100, 1000] },
  even: { x: [50_000, 100_000, 150_000, 200_000], y: [500, 1000, 1500] },
} as const;

/** PF-days whose line is drawn. */
const days = { log: [1, 10, 100, 1000, 10_000, 100_000], even: [2000, 12_000] } as const;

/** Where a name stands to its dot, so that no two meet. OPT shares GPT-3's place. */
const beside: Readonly<Partial<Record<RunId, 'left' | 'right' | 'above-left' | 'below-left' | 'above-right' | 'below-right'>>> = {
  'bert-large': 'right',
  'gpt-1': 'right',
  't5-11b': 'below-left',
  davinci: 'below-left',
  'chinchilla-70b': 'right',
  'llama-65b': 'left',
};

/** Parameters along, tokens up, a rectangle with a corner to drag. The rulers below say and do the same. */
export function Plane({ frame, text, set }: ActProps<AreaFrame>): ReactElement {
  const { axes } = frame;
  const { x, y } = planes[axes];
  const ground = useRef<HTMLDivElement>(null);
  const corner = { x: place(frame.n / 1e6, x), y: place(frame.d / 1e9, y) };
  const beyond = frame.n / 1e6 > x.to || frame.d / 1e9 > y.to;

  const start = (event: ReactPointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const box = ground.current?.getBoundingClientRect();
      if (box) set(cornerAt((clientX - box.left) / box.width, (box.bottom - clientY) / box.height, axes));
    };
    const end = (): void => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', end);
      handle.removeEventListener('pointercancel', end);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end);
    handle.addEventListener('pointercancel', end);
  };

  return (
    <div>
      <p className={styles['panelHead']}>
        {text.area.y} ↑ <span>{axes === 'log' ? text.area.logNote : text.area.evenNote}</span>
        {beyond && <span>{text.area.beyond}</span>}
      </p>
      <div className={styles['ground']} ref={ground}>
        <i className={styles['rectangle']} style={{ width: percentOf(corner.x), height: percentOf(corner.y) }} />
        <Plot height={400}>
          {ticks[axes].y.map((value) => (
            <Level key={value} y={place(value, y)} below>
              {sizeOf(value * 1e9, text)}
            </Level>
          ))}
          {days[axes].map((each) => (
            <EqualDays key={each} days={each} axes={axes} text={text} />
          ))}
          <Marks axes={axes} text={text} />
        </Plot>
        <span
          className={styles['handle']}
          style={{ left: percentOf(corner.x), bottom: percentOf(corner.y) }}
          onPointerDown={start}
          aria-hidden="true"
        />
      </div>
      <Axis scale={x} ticks={ticks[axes].x} format={(value) => sizeOf(value * 1e6, text)} title={`${text.area.x} →`} />
    </div>
  );
}

/** All pairs that take as many PF-days. */
function EqualDays({ days, axes, text }: { days: number; axes: 'log' | 'even'; text: ScaleText }): ReactElement | null {
  const points = equalComputing((days * PF_DAY) / 6, axes);
  const [first] = points;
  if (!first) return null;
  return (
    <span className={styles['equal']}>
      <Line points={points} colour="rule-2" weight="raw" />
      <Label x={first[0]} y={first[1]} at="below-right" colour="ink-3" bold={false}>
        {countOf(days, text)}
      </Label>
    </span>
  );
}

/** The runs: discs where both numbers are published, rings where one is inferred, a line where only the size is known. */
function Marks({ axes, text }: { axes: 'log' | 'even'; text: ScaleText }): ReactElement {
  const { x, y } = planes[axes];
  return (
    <>
      {runs.map(({ id, parameters: [n], tokens: [d] }) => {
        const colour = line.includes(id) ? 'pretraining' : 'ink-2';
        const at = place(n!.value / 1e6, x);
        if (!d) {
          return (
            <i key={id} className={styles['anywhere']} style={{ left: percentOf(at) }}>
              <span style={{ bottom: axes === 'even' ? '44%' : '2%' }}>
                <b>{text.runs[id]}</b>
                <br />
                {text.area.unknown}
              </span>
            </i>
          );
        }
        const up = place(d.value / 1e9, y);
        const name = id === 'davinci' ? `${text.runs.davinci}${text.comma}${text.runs['opt-175b']}` : text.runs[id];
        return (
          <span key={id}>
            {id !== 'opt-175b' && <Dot x={at} y={up} colour={colour} ring={d.grade === 'inferred'} size={10} />}
            {id !== 'opt-175b' && (
              <Label x={at} y={up} colour={colour} at={axes === 'even' && id === 't5-11b' ? 'right' : (beside[id] ?? 'right')}>
                {name}
              </Label>
            )}
          </span>
        );
      })}
    </>
  );
}

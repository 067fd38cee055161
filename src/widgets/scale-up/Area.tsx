import type { ReactElement } from 'react';
import { Drawer } from '../../charts/Drawer.tsx';
import { fill } from '../../../content/fill.ts';
import { logarithmic } from '../../charts/scale.ts';
import { NumberRuler } from '../../charts/NumberRuler.tsx';
import { page } from './knobs.ts';
import type { AreaFrame } from './model.ts';
import { Plane } from './Plane.tsx';
import { cornerOf, runOf, runs } from './runs.ts';
import { Sentence } from './Sentence.tsx';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { countOf, scientific, type ScaleText, sizeOf } from './words.ts';

const mantissas = [1, 1.2, 1.5, 1.8, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9];

/** Round values between two ends. */
function stopsOf(from: number, to: number): number[] {
  const decades = [0.001, 0.01, 0.1, 1, 10, 100, 1000, 10_000, 100_000];
  const all = decades.flatMap((decade) => mantissas.map((m) => Number((m * decade).toPrecision(2))));
  return all.filter((value) => value >= from && value <= to);
}

/** Act 1: parameters along, tokens up; their product is the computing. */
export function Area({ frame, text, set }: ActProps<AreaFrame>): ReactElement {
  const { n, d, pfDays } = frame;
  // People count in billions in English, in 亿 in Chinese; a typed number is read so.
  const unit = text.lang === 'zh' ? 1e8 : 1e9;
  const ruler = (knob: 'n' | 'd', value: number, step: number): ReactElement => {
    const [from, to] = [(page[knob].from * step) / unit, (page[knob].to * step) / unit];
    return (
      <NumberRuler
        label={text.knobs[knob].label}
        value={value / unit}
        scale={logarithmic(from, to)}
        stops={[...new Set([...stopsOf(from, to), value / unit])]}
        set={(typed) => set({ [knob]: Math.round((typed * unit) / step) })}
        format={() => sizeOf(value, text)}
      />
    );
  };
  return (
    <>
      <div className={styles['split']}>
        <Plane frame={frame} text={text} set={set} />
        <Readings frame={frame} text={text} />
      </div>
      <p className={styles['sentence']}>
        <Sentence
          of={text.area.control}
          slots={{ n: ruler('n', n, 1e6), d: ruler('d', d, 1e9), pf: <b>{countOf(pfDays, text)}</b> }}
        />
      </p>
      <fieldset className={styles['jumps']}>
        <legend>{text.area.jump}</legend>
        {runs.map((run) => {
          const corner = cornerOf(run);
          return (
            corner && (
              <button key={run.id} type="button" aria-pressed={frame.run === run.id} onClick={() => set(corner)}>
                {text.runs[run.id]}
              </button>
            )
          );
        })}
      </fieldset>
      <Drawer summary={text.numbers.summary}>
        <p>
          {fill(text.numbers.sum, {
            factor: frame.factor,
            n: sizeOf(n, text),
            d: sizeOf(d, text),
            operations: scientific(frame.operations),
            pf: countOf(pfDays, text),
          })}
        </p>
      </Drawer>
    </>
  );
}

/** What the corner says, and what its maker does. */
function Readings({ frame, text }: { frame: AreaFrame; text: ScaleText }): ReactElement {
  const { area } = text;
  const maker = frame.run && runOf(frame.run).computing[0]!;
  const published = maker && maker.grade !== 'inferred' ? countOf(maker.value, text) : area.nothing;
  const rows: [string, string][] = [
    [area.x, sizeOf(frame.n, text)],
    [area.y, sizeOf(frame.d, text)],
    [area.pfDays, countOf(frame.pfDays, text)],
    ...(frame.run ? ([[`${area.pfDays}${text.comma}${area.makers}`, published]] as [string, string][]) : []),
    [area.each, countOf(frame.tokensEach, text)],
    [area.against, fill(area.timesOver, { x: countOf(frame.against.pfDays, text) })],
  ];
  return (
    <dl className={styles['readings']}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

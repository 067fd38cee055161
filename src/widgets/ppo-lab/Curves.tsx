import type { ReactElement } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { decimal, percent, signed } from '../../charts/format.ts';
import type { Point } from '../../charts/linePath.ts';
import { Level, Line, Plot } from '../../charts/Plot.tsx';
import { linear, place, type Scale } from '../../charts/scale.ts';
import { fill } from '../../../content/fill.ts';
import { ppoDefaults } from '../../toys/animals/ppo.ts';
import type { RunFrame } from './frames.ts';
import styles from './View.module.css';
import type { PpoLabText } from './words.ts';

const x = linear(0, ppoDefaults.iterations);

interface Props {
  run: readonly RunFrame[];
  text: PpoLabText;
  wide: boolean;
  hidden: boolean;
}

/** The run as a whole: what it is paid and what that is worth, how far it goes, and how often the clip held. */
export function Curves({ run, text, wide, hidden }: Props): ReactElement {
  const words = text.curves;
  const last = run.at(-1);
  const range = (of: (frame: RunFrame) => number, from: number, to: number): Scale =>
    linear(Math.min(from, ...run.map(of)), Math.max(to, ...run.map(of)));
  const points = (of: (frame: RunFrame) => number, y: Scale): Point[] =>
    run.map((frame) => [place(frame.step, x), place(of(frame), y)]);
  const worth = range(({ gold }) => gold, -0.6, 2.6);
  const kl = range((frame) => frame.kl, 0, 3);
  const clipped = range((frame) => frame.clipped, 0, 0.2);
  const small = wide ? 172 : 84;
  return (
    <div className={styles['curves']} data-hidden={hidden ? '' : undefined}>
      <section>
        <p className={styles['caption']}>
          {last && (
            <>
              <b style={{ color: 'var(--reward)' }}>
                {words.score} {signed(last.now.proxy)}
              </b>{' '}
              <b style={{ color: 'var(--ink)' }}>
                {words.gold} {signed(last.now.gold)}
              </b>
            </>
          )}
        </p>
        <Plot height={wide ? 430 : 190}>
          {last && (
            <Level y={place(last.start.gold, worth)} below>
              {words.before}
            </Level>
          )}
          <Level y={place(0, worth)}>0</Level>
          <Line points={points(({ gold }) => gold, worth)} colour="ink" />
          <Line points={points(({ proxy }) => proxy, worth)} colour="reward" />
        </Plot>
        <Axis scale={x} ticks={[0, 20, 40, 60]} fine={false} title={words.axis} />
      </section>
      <section>
        <p className={styles['caption']}>
          {words.kl} {last && <b style={{ color: 'var(--ppo)' }}>{decimal(last.now.kl, 1)}</b>}
        </p>
        <Plot height={small}>
          <Line points={points((frame) => frame.kl, kl)} colour="ppo" />
        </Plot>
        <Axis scale={x} ticks={[0, 20, 40, 60]} fine={false} title={words.axis} />
      </section>
      <section>
        <p className={styles['caption']}>
          {words.clipped}{' '}
          {last && (
            <>
              <b style={{ color: 'var(--ink)' }}>{percent(last.clippedSoFar)}</b>
              {words.gap}
              {fill(words.entropy, { from: decimal(last.start.entropy), to: decimal(last.now.entropy) })}
            </>
          )}
        </p>
        <Plot height={small}>
          <Line points={points((frame) => frame.clipped, clipped)} colour="ink-2" />
        </Plot>
        <Axis scale={x} ticks={[0, 20, 40, 60]} fine={false} title={words.axis} />
      </section>
    </div>
  );
}

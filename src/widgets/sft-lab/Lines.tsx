import type { ReactElement } from 'react';
import { apart } from '../../charts/apart.ts';
import { Axis } from '../../charts/Axis.tsx';
import { percent } from '../../charts/format.ts';
import type { Point } from '../../charts/linePath.ts';
import { Dot, Level, Line, Plot } from '../../charts/Plot.tsx';
import { linear, percentOf } from '../../charts/scale.ts';
import styles from './View.module.css';

/** A share over the steps of fine-tuning. */
export interface Curve {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly Point[];
  /** Whether it waits for a guess. */
  readonly hidden?: boolean;
  /** Whether it stands back. */
  readonly faint?: boolean;
}

interface Props {
  title: string;
  note: string;
  axis: string;
  steps: number;
  curves: readonly Curve[];
}

const HEIGHT = 220;
// Two lines of a label, and air.
const LINE = 38 / HEIGHT;

/** Shares from none to all, each named where its line ends. */
export function Lines({ title, note, axis, steps, curves }: Props): ReactElement {
  const ends = curves.map(({ points }) => points.at(-1)?.[1] ?? 0);
  const places = apart(ends, LINE / (1 - LINE));
  return (
    <section className={styles['lines']} aria-label={title}>
      <p className={styles['title']}>{title}</p>
      <p className={styles['unit']}>{note}</p>
      <div className={styles['plot']}>
        <div>
          <Plot height={HEIGHT}>
            {[0, 0.5, 1].map((y) => (
              <Level key={y} y={y}>
                {y === 0 ? undefined : percent(y, 0)}
              </Level>
            ))}
            {curves.map(({ name, colour, points, hidden, faint }) => (
              <div key={name} className={hidden ? styles['hidden'] : undefined}>
                <Line points={points} colour={colour} weight={faint ? 'raw' : 'mean'} />
                {points.length > 0 && <Dot x={points.at(-1)![0]} y={points.at(-1)![1]} colour={colour} ring={faint ?? false} />}
              </div>
            ))}
          </Plot>
          <Axis scale={linear(0, steps)} ticks={[0, steps / 2, steps]} title={axis} />
        </div>
        <div className={styles['names']} aria-hidden="true">
          {curves.map(({ name, colour, points, hidden }, i) => (
            <p key={name} style={{ bottom: percentOf(places[i]! * (1 - LINE)), color: `var(--${colour})` }}>
              {name} <b>{points.length === 0 ? '' : hidden ? '?' : percent(points.at(-1)![1], 0)}</b>
            </p>
          ))}
        </div>
      </div>
    </section>
  );
}

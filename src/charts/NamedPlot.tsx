import type { ReactElement, ReactNode } from 'react';
import { apart } from './apart.ts';
import { Axis } from './Axis.tsx';
import styles from './NamedPlot.module.css';
import { Plot } from './Plot.tsx';
import { rem } from './rem.ts';
import { linear, percentOf } from './scale.ts';

/** A name beside the place, from 0 to 1, where its line ends. */
export interface Name {
  readonly name: string;
  readonly y: number;
  readonly colour: string;
  /** What the line ends at. */
  readonly value: string;
}

interface Props {
  title: string;
  note: string;
  /** Of the axis: its last value and what it counts. */
  last: number;
  axis: string;
  names: readonly Name[];
  children: ReactNode;
}

const HEIGHT = 220;
// Two lines of a label, and air.
const LINE = 38 / HEIGHT;

/** A plot over the steps or costs of a run; what its lines are is said where they end, however near they end to each other. */
export function NamedPlot({ title, note, last, axis, names, children }: Props): ReactElement {
  const places = apart(
    names.map(({ y }) => y),
    LINE / (1 - LINE),
  );
  return (
    <section aria-label={title}>
      <p className={styles['title']}>{title}</p>
      <p className={styles['unit']}>{note}</p>
      <div className={styles['plot']}>
        <div>
          <Plot height={HEIGHT}>{children}</Plot>
          <Axis scale={linear(0, last)} ticks={[0, last / 2, last]} title={axis} />
        </div>
        <div className={styles['names']} style={{ height: `calc(${rem(HEIGHT)} * var(--view-plot, 1))` }} aria-hidden="true">
          {names.map(({ name, colour, value }, i) => (
            <p key={name} style={{ bottom: percentOf(places[i]! * (1 - LINE)), color: `var(--${colour})` }}>
              {name} <b>{value}</b>
            </p>
          ))}
        </div>
      </div>
    </section>
  );
}

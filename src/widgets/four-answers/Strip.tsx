import type { ReactElement } from 'react';
import { Dot, Label, Plot } from '../../charts/Plot.tsx';
import { linear, percentOf, place } from '../../charts/scale.ts';
import styles from './View.module.css';

interface Props {
  title: string;
  values: readonly number[];
  at: number;
  goal: number;
  colour: string;
  reading: string;
  goalLabel: string;
}

/** One quantity along a run: a dot for each iteration on one line, filled as far as the run is shown; a tick for the optimum. */
export function Strip({ title, values, at, goal, colour, reading, goalLabel }: Props): ReactElement {
  const all = [...values, goal];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = (high - low || 1) * 0.06;
  const scale = linear(low - room, high + room);
  const x = (value: number): number => place(value, scale);
  const here = x(values[at]!);
  return (
    <div className={styles['strip']}>
      <p className={styles['panelHead']}>{title}</p>
      <Plot height={62}>
        <i className={styles['base']} />
        <i className={styles['goal']} style={{ left: percentOf(x(goal)), borderColor: `var(--${colour})` }} />
        {values.map((value, i) =>
          // Beyond the first twenty the dots lie on each other; every fifth tells as much.
          i === at || (i > 20 && i % 5 !== 0) ? null : <Dot key={i} x={x(value)} y={0.5} colour={colour} ring={i > at} size={7} />,
        )}
        <Dot x={here} y={0.5} colour="accent" size={13} />
        <Label x={here} y={0.6} colour="accent" at={here > 0.7 ? 'above-left' : here < 0.2 ? 'above-right' : 'above'}>
          {reading}
        </Label>
        <Label x={x(goal)} y={0.4} at={x(goal) > 0.5 ? 'below-left' : 'below-right'} bold={false}>
          {goalLabel}
        </Label>
      </Plot>
    </div>
  );
}

import type { CSSProperties, ReactElement } from 'react';
import styles from './Caliper.module.css';
import { percentOf } from './scale.ts';

interface Props {
  /** The places of the two jaws, from 0 to 1. */
  from: number;
  to: number;
  /** How many ticks of the scale lie between them, so that the beam can be counted. */
  ticks: number;
  /** What it reads: Δ 1.48. */
  reading: string;
  /** Whether the reading is what the page is talking about. */
  lit?: boolean;
}

/** A difference, measured: two jaws and a beam with the scale's own ticks. It is used only where something is measured. */
export function Caliper({ from, to, ticks, reading, lit = false }: Props): ReactElement {
  const [left, right] = from <= to ? [from, to] : [to, from];
  const middle = (left + right) / 2;
  const style = {
    left: percentOf(left),
    width: percentOf(right - left),
    '--tick': ticks > 0 ? `${100 / ticks}%` : '100%',
  } as CSSProperties;
  return (
    <div className={styles['caliper']} aria-hidden="true">
      <span
        className={`${styles['reading']} ${lit ? styles['lit'] : ''}`}
        // Near the ends the reading leans inwards, so that it never leaves the plot.
        style={{ left: percentOf(middle), transform: `translateX(${-Math.round(middle * 100)}%)` }}
      >
        {reading}
      </span>
      <i className={styles['beam']} style={style} />
    </div>
  );
}

/** The same instrument stood upright in a plot: at a place from the left, with its jaws at two heights. */
export function UprightCaliper({ at, from, to, reading }: { at: number; from: number; to: number; reading: string }): ReactElement {
  const [low, high] = from <= to ? [from, to] : [to, from];
  return (
    <span
      className={styles['upright']}
      style={{ left: percentOf(at), bottom: percentOf(low), height: percentOf(high - low) }}
      aria-hidden="true"
    >
      {/* On the side where there is more room. */}
      <span className={at > 0.5 ? styles['before'] : styles['after']}>{reading}</span>
    </span>
  );
}

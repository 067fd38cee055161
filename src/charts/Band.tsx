import type { ReactElement } from 'react';
import styles from './Band.module.css';
import { linePath, type Point, SIDE } from './linePath.ts';

/** What lies between two lines over the same places: the spread of many runs. */
export const Band = ({ low, high, colour }: { low: readonly Point[]; high: readonly Point[]; colour: string }): ReactElement => (
  <svg className={styles['band']} viewBox={`0 0 ${SIDE} ${SIDE}`} preserveAspectRatio="none">
    <path d={`${linePath([...high, ...low.toReversed()])}Z`} style={{ fill: `var(--${colour})` }} />
  </svg>
);

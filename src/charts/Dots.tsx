import type { ReactElement } from 'react';
import { type Point, SIDE } from './linePath.ts';
import styles from './Dots.module.css';

/**
 * Many small points as one path: each is a stroke without length, which its round ends make a dot, and which no stretching of
 * the chart makes an ellipse.
 */
export function Dots({ points, colour }: { points: readonly Point[]; colour: string }): ReactElement {
  const d = points.map(([x, y]) => `M${(x * SIDE).toFixed(1)} ${((1 - y) * SIDE).toFixed(1)}h.01`).join('');
  return (
    <svg className={styles['dots']} viewBox={`0 0 ${SIDE} ${SIDE}`} preserveAspectRatio="none">
      <path d={d} style={{ stroke: `var(--${colour})` }} />
    </svg>
  );
}

/** Heights between 0 and 1 that keep points of one row off each other, the same every time. */
export const scattered = (index: number): number => 0.14 + 0.72 * ((index * 0.618_033_988_75 + 0.5) % 1);

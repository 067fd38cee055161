import type { ReactElement } from 'react';
import type { Point } from '../../charts/linePath.ts';
import styles from './View.module.css';

/** Many faint dots as one path: strokes of no length with round ends, which a stretched drawing leaves round. */
export function Dots({ points, colour }: { points: readonly Point[]; colour: string }): ReactElement {
  const d = points.map(([px, py]) => `M${(px * 1000).toFixed(1)} ${((1 - py) * 1000).toFixed(1)}h0`).join('');
  return (
    <svg className={styles['dots']} viewBox="0 0 1000 1000" preserveAspectRatio="none">
      <path d={d} style={{ stroke: `var(--${colour})` }} />
    </svg>
  );
}

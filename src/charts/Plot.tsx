import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { linePath, type Point, SIDE } from './linePath.ts';
import styles from './Plot.module.css';
import { rem } from './rem.ts';
import { percentOf } from './scale.ts';

/** A ground for lines, dots and labels, all placed from 0 to 1; as wide as it is let, so that no drawing depends on the width.
 * A surface may make it lower or higher by `--view-plot`. */
export function Plot({ height, children }: { height: number; children: ReactNode }): ReactElement {
  return (
    <div className={styles['plot']} style={{ height: `calc(${rem(height)} * var(--view-plot, 1))` }} aria-hidden="true">
      {children}
    </div>
  );
}

type Weight = 'faint' | 'raw' | 'mean' | 'chosen';

/** Raw faint, mean strong. The colour is a token's name. */
export function Line({
  points,
  colour,
  weight = 'mean',
}: {
  points: readonly Point[];
  colour: string;
  weight?: Weight;
}): ReactElement {
  return (
    <svg className={styles['line']} viewBox={`0 0 ${SIDE} ${SIDE}`} preserveAspectRatio="none">
      <path className={styles[weight]} d={linePath(points)} style={{ stroke: `var(--${colour})` }} />
    </svg>
  );
}

/** A level that means something, such as zero or chance, across the whole plot. */
export function Level({ y, children, below = false }: { y: number; children?: ReactNode; below?: boolean }): ReactElement {
  return (
    <i className={styles['level']} style={{ bottom: percentOf(y) }}>
      {children !== undefined && <span className={below ? styles['under'] : styles['over']}>{children}</span>}
    </i>
  );
}

/** The accent rule: where the reader stands; it may run through several plots. */
export const Here = ({ x }: { x: number }): ReactElement => <i className={styles['here']} style={{ left: percentOf(x) }} />;

/** One point. A ring has not been reached yet. */
export function Dot({ x, y, colour, ring = false, size = 8 }: DotProps): ReactElement {
  const style = {
    left: percentOf(x),
    bottom: percentOf(y),
    '--dot': `var(--${colour})`,
    '--size': rem(size),
  } as CSSProperties;
  return <i className={`${styles['dot']} ${ring ? styles['ring'] : ''}`} style={style} />;
}

interface DotProps {
  x: number;
  y: number;
  colour: string;
  ring?: boolean;
  size?: number;
}

/** Words on the thing itself, in its colour. */
export function Label({
  x,
  y,
  colour = 'ink-2',
  at = 'above',
  bold = true,
  children,
}: {
  x: number;
  y: number;
  colour?: string;
  at?: 'above' | 'below' | 'right' | 'left' | 'above-left' | 'below-left' | 'above-right' | 'below-right';
  bold?: boolean;
  children: ReactNode;
}): ReactElement {
  const style = {
    left: percentOf(x),
    bottom: percentOf(y),
    color: `var(--${colour})`,
    fontWeight: bold ? 700 : 400,
  };
  return (
    <span className={`${styles['label']} ${styles[at]}`} style={style}>
      {children}
    </span>
  );
}

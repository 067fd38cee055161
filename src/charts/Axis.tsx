import type { ReactElement } from 'react';
import styles from './Axis.module.css';
import { plain } from './format.ts';
import { percentOf, rulerTicks, type Scale } from './scale.ts';

interface Props {
  scale: Scale;
  /** About how many labelled ticks, or the values that get one. */
  ticks?: number | readonly number[];
  /** Whether the stretches between are cut finer. */
  fine?: boolean;
  /** Labelled values set in bold: limits, a chosen value. */
  strong?: readonly number[];
  format?: (value: number) => string;
  /** Whether the numbers at the ends lean inwards, so that the ruler may end where its page does. */
  lean?: boolean;
  /** What is measured, below the ruler at its right. */
  title?: string;
}

const LENGTH = { minor: 4, half: 6, major: 9 } as const;

/** A ruler: the axis of every chart and of every slider. Words for the reader stand elsewhere, so it is silent. */
export function Axis({ scale, ticks = 5, fine = true, strong = [], format = plain, lean = true, title }: Props): ReactElement {
  const marks = rulerTicks(scale, ticks, fine);
  return (
    <div className={styles['axis']} aria-hidden="true">
      <svg viewBox="0 0 1000 9" preserveAspectRatio="none">
        <path
          d={`M0 0H1000${marks.map(({ at, rank }) => `M${(at * 1000).toFixed(1)} 0v${LENGTH[rank]}`).join('')}`}
          className={styles['ticks']}
        />
      </svg>
      {marks
        .filter(({ rank }) => rank === 'major')
        .map(({ value, at }) => (
          <span
            key={value}
            className={`${strong.includes(value) ? styles['strong'] : ''} ${lean && at > 0.98 ? styles['last'] : lean && at < 0.02 ? styles['first'] : ''}`}
            style={{ left: percentOf(at) }}
          >
            {format(value)}
          </span>
        ))}
      {title && <small>{title}</small>}
    </div>
  );
}

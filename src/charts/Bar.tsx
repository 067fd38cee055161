import type { CSSProperties, ReactElement } from 'react';
import styles from './Bar.module.css';
import { percentOf } from './scale.ts';

interface Props {
  /** Shares of the whole, from 0 to 1. */
  before?: number | undefined;
  after: number;
  reference?: number | undefined;
  colour: string;
  /** Written below the reference's tick. */
  referenceLabel?: string | undefined;
}

/** A bar that moves: outline before, fill after, a tick below for the reference. */
export function Bar({ before, after, reference, colour, referenceLabel }: Props): ReactElement {
  return (
    <div className={styles['bar']} style={{ '--bar': `var(--${colour})` } as CSSProperties} aria-hidden="true">
      <i className={styles['after']} style={{ width: percentOf(after) }} />
      {before !== undefined && <i className={styles['before']} style={{ width: percentOf(before) }} />}
      {reference !== undefined && (
        <i className={styles['reference']} style={{ left: percentOf(reference) }}>
          {referenceLabel && <span>{referenceLabel}</span>}
        </i>
      )}
    </div>
  );
}

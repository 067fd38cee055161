import type { ReactElement, ReactNode } from 'react';
import styles from './InlineFormula.module.css';

/**
 * A short formula with a step's own numbers in its slots, set in the text face; it breaks before "=" and never scrolls.
 * `parts` are its sides; `spoken` is what a screen reader says.
 */
export function InlineFormula({ parts, spoken }: { parts: readonly ReactNode[]; spoken: string }): ReactElement {
  return (
    <p className={styles['formula']}>
      <span role="math" aria-label={spoken}>
        {parts.map((part, i) => (
          <span key={i} className={styles['side']}>
            {i > 0 && '= '}
            {part}
          </span>
        ))}
      </span>
    </p>
  );
}

/** A letter that stands for a quantity. */
export const V = ({ children }: { children: ReactNode }): ReactElement => <i className={styles['letter']}>{children}</i>;

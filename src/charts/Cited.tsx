import type { ReactElement, ReactNode } from 'react';
import styles from './Cited.module.css';

interface Props {
  /** A grade of the fact base: it sets the line, solid where documented, dotted for a third party, dashed where argued. */
  grade: string;
  /** The grade in words, for the line never speaks alone. */
  word: string;
  /** Who says so, and when. */
  by: readonly string[];
  children: ReactNode;
}

/** A statement with who makes it and how far it carries. */
export function Cited({ grade, word, by, children }: Props): ReactElement {
  return (
    <div className={styles['cited']}>
      <div>{children}</div>
      <p className={`${styles['by']} ${styles[grade] ?? ''}`}>
        {word} · {[...new Set(by)].join('; ')}
      </p>
    </div>
  );
}

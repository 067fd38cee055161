import type { ReactElement, ReactNode } from 'react';
import styles from './Drawer.module.css';

/** What a figure keeps folded below it: its arithmetic, its set-up. Where there is room its parts stand side by side. */
export const Drawer = ({ summary, children }: { summary: string; children: ReactNode }): ReactElement => (
  <details className={styles['drawer']}>
    <summary>{summary}</summary>
    <div className={styles['inside']}>{children}</div>
  </details>
);

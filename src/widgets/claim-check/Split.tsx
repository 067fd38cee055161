import type { ReactElement } from 'react';
import { rowName } from './findings.ts';
import type { SplitFrame } from './model.ts';
import { Bar, Key } from './Piles.tsx';
import styles from './View.module.css';
import type { CheckText } from './words.ts';

/** Every claim, by what it is about or by who says it; what stands best is on top. */
export function Split({ frame: { rows }, text }: { frame: SplitFrame; text: CheckText }): ReactElement {
  const most = Math.max(...rows.map(({ total }) => total));
  return (
    <div className={styles['check']}>
      <Key text={text} />
      <ol className={styles['rows']}>
        {rows.map(({ id, counts, total }) => (
          <li key={id}>
            <p>
              {rowName(id, text)} <small>{total}</small>
            </p>
            <Bar counts={counts} of={most} />
          </li>
        ))}
      </ol>
    </div>
  );
}

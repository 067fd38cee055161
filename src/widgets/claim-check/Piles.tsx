import type { ReactElement } from 'react';
import { totalOf } from './model.ts';
import { type Pile, piles } from './sorts.ts';
import styles from './View.module.css';
import type { CheckText } from './words.ts';

/** A pile's sign: the darker, the less a claim holds; a broken edge where nothing decides. */
export const Mark = ({ of }: { of: Pile }): ReactElement => <i className={`${styles['mark']} ${styles[of]}`} aria-hidden="true" />;

/** Claims as one bar, a stretch for each pile; a number stands where it has room. */
export function Bar({ counts, of = totalOf(counts) }: { counts: readonly number[]; of?: number }): ReactElement {
  return (
    <div className={styles['bar']} style={{ width: `${Number(((totalOf(counts) / of) * 100).toFixed(2))}%` }} aria-hidden="true">
      {piles.map((pile, i) =>
        counts[i] ? (
          <span key={pile} className={styles['part']} style={{ flexGrow: counts[i] }}>
            <i className={`${styles['stretch']} ${styles[pile]}`} />
            <b>{counts[i]}</b>
          </span>
        ) : null,
      )}
    </div>
  );
}

/** What the signs mean. */
export const Key = ({ text }: { text: CheckText }): ReactElement => (
  <p className={styles['key']} aria-hidden="true">
    {piles.map((pile) => (
      <span key={pile}>
        <Mark of={pile} /> {text.piles[pile]}
      </span>
    ))}
  </p>
);

import type { ReactElement } from 'react';
import type { EdgeId } from '../../../content/facts/schema.ts';
import { unbroken } from '../../charts/unbroken.tsx';
import type { CardRow } from './cardRows.ts';
import styles from './View.module.css';
import type { MapText } from './words.ts';

interface Props {
  rows: readonly CardRow[];
  text: MapText;
  /** Source ids by the number they have below. */
  numbers: ReadonlyMap<string, number>;
  /** Looks into the link that a row is about. */
  open?: (edge: EdgeId) => void;
}

/** What is said, how far it carries, and who says it. */
export const RowTable = ({ rows, text: { lineage }, numbers, open }: Props): ReactElement => (
  <dl className={styles['rows']}>
    {rows.map((row, i) => (
      <div key={row.key}>
        <dt>{row.label === rows[i - 1]?.label ? <span className="visually-hidden">{row.label}</span> : row.label}</dt>
        <dd>
          {row.link && open ? (
            <button type="button" className={styles['word']} onClick={() => open(row.link!)}>
              {row.value}
            </button>
          ) : (
            unbroken(row.value, styles['whole'])
          )}
          {row.note && <small>{unbroken(row.note, styles['whole'])}</small>}
        </dd>
        <dd className={`${styles['mark']} ${styles[row.value === lineage.neverPublished ? 'silent' : row.grade]}`}>
          <span className="visually-hidden">{lineage.grades[row.grade].word}, </span>
          {row.sources.map((source) => numbers.get(source)).join(' ')}
        </dd>
      </div>
    ))}
  </dl>
);

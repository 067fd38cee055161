import type { ReactElement, ReactNode } from 'react';
import { useLit } from './Linked.tsx';
import styles from './NumberTable.module.css';

interface Props {
  caption: string;
  columns: readonly ReactNode[];
  /** The first cell names the row; `of` ties the row to a quantity of the figure. */
  rows: readonly { of?: string; cells: readonly ReactNode[] }[];
}

/** The arithmetic, in rows between hairlines. Wider than a phone, it scrolls in its own box. */
export function NumberTable({ caption, columns, rows }: Props): ReactElement {
  const lit = useLit();
  return (
    <div className={styles['numbers']} role="group" aria-label={caption} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={i} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ of, cells: [name, ...rest] }, i) => (
            <tr key={i} data-quantity={of} className={of !== undefined && lit === of ? styles['lit'] : undefined}>
              <th scope="row">{name}</th>
              {rest.map((cell, j) => (
                <td key={j}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

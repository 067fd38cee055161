import type { ReactElement, ReactNode } from 'react';
import { useLit } from '../../charts/Linked.tsx';
import styles from './View.module.css';

interface Props {
  caption: string;
  columns: readonly string[];
  /** The first cell names the row; `of` ties the row to a quantity of the figure. */
  rows: readonly { of?: string; cells: readonly ReactNode[] }[];
}

/** The arithmetic, in rows between hairlines. Wider than a phone, it scrolls in its own box. */
export function NumberTable({ caption, columns, rows }: Props): ReactElement {
  const lit = useLit();
  return (
    <div className={styles['numberTable']} role="group" aria-label={caption} tabIndex={0}>
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
          {rows.map(({ of, cells }, i) => (
            <tr key={i} data-quantity={of} className={of !== undefined && lit === of ? styles['lit'] : undefined}>
              {cells.map((cell, j) =>
                j === 0 ? (
                  <th key={j} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={j}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

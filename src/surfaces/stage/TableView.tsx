import type { ReactElement } from 'react';
import type { Rows } from '../../contract/define.ts';
import type { FrameWords } from './frameWords.ts';
import styles from './Stage.module.css';

/** The same as the picture, in rows. */
export function TableView({ rows, words }: { rows: Rows; words: FrameWords }): ReactElement {
  return (
    <details className={styles['table']}>
      <summary>{words.tableSummary}</summary>
      {/* Wider than a phone, it scrolls in its own box, which the keyboard must reach. */}
      <div role="group" aria-label={words.tableSummary} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {rows.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.rows.map((cells, i) => (
              <tr key={i}>
                {cells.map((cell, j) => (
                  <td key={j} className={typeof cell === 'number' ? 'num' : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

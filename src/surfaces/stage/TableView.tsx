import { type ReactElement, useState } from 'react';
import type { Rows } from '../../contract/define.ts';
import type { FrameWords } from './frameWords.ts';
import styles from './Stage.module.css';

interface Props {
  rows(): Rows;
  words: FrameWords;
}

/** The same as the picture, in rows; closed, it keeps those it was first drawn with, for nobody sees them. */
export function TableView({ rows, words }: Props): ReactElement {
  const [open, setOpen] = useState(false);
  // The same element again and again, which is not compared row by row.
  const [first] = useState(() => <RowsTable rows={rows()} words={words} />);
  return (
    <details className={styles['table']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.tableSummary}</summary>
      {open ? <RowsTable rows={rows()} words={words} /> : first}
    </details>
  );
}

function RowsTable({ rows, words }: { rows: Rows; words: FrameWords }): ReactElement {
  return (
    // Wider than a phone, it scrolls in its own box, which the keyboard must reach.
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
  );
}

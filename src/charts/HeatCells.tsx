import type { CSSProperties, ReactElement } from 'react';
import styles from './HeatCells.module.css';

interface Props {
  /** Shares from 0 to 1, row by row. */
  values: readonly (readonly number[])[];
  rows: readonly string[];
  columns: readonly string[];
  /** What the rows are, above them. */
  corner: string;
  colour: string;
  caption: string;
  format(value: number): string;
}

/** A table whose cells are as dark as they are large; the number is in each, for those who cannot see it by shade. */
export function HeatCells({ values, rows, columns, corner, colour, caption, format }: Props): ReactElement {
  return (
    <table className={styles['cells']} style={{ '--heat': `var(--${colour})` } as CSSProperties}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column, j) => (
            <th key={j} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {values.map((cells, i) => (
          <tr key={i}>
            <th scope="row">{rows[i]}</th>
            {cells.map((value, j) => (
              <td
                key={j}
                className={value > 0.55 ? styles['dark'] : undefined}
                style={{ '--share': `${Math.round(Math.min(1, Math.max(0, value)) * 100)}%` } as CSSProperties}
              >
                {format(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

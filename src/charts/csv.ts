import { saveFile } from './file.ts';

/** What a table of data is, however it came about. */
interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

// A cell that begins like a formula would be run by a spreadsheet.
const formula = /^[=+\-@\t\r]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180), with the mark that makes Excel read it as UTF-8. */
const toCsv = ({ columns, rows }: Rows): string =>
  `\ufeff${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** Gives the reader a file of rows; `name` without its ending. */
export function saveCsv(rows: Rows, name: string): void {
  saveFile(new Blob([toCsv(rows)], { type: 'text/csv' }), `${name}.csv`);
}

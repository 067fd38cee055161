import { languages } from '../../../content/languages.ts';
import type { ReactElement } from 'react';
import { factAt } from '../../../content/facts/lookup.ts';
import { cellOf, type Table, type TableId, tables } from '../../../content/facts/tables.ts';
import { type Quantity, training } from '../../../content/facts/training.ts';
import { formatNumber } from '../../../content/numbers.ts';
import { formatFact } from '../../prose/formatFact.ts';
import { usePlace } from '../../prose/place.ts';
import { Standing } from '../../prose/Standing.tsx';
import { trainingWords } from '../../prose/words.ts';
import { FactRow } from './FactRow.tsx';
import { Report } from './Report.tsx';

/** How real systems were trained and measured: single numbers, then the tables of the papers, each cell at an address. */
export function NumbersPage({ repoUrl }: { repoUrl: string | undefined }): ReactElement {
  const { lang, home } = usePlace();
  const { page, groups, tables: titles } = trainingWords[lang];
  return (
    <div className="page evidence">
      <h1>{page.numbersTitle}</h1>
      <p className="dek">{page.numbersDek}</p>
      <p className="doors">
        <a href="#tables">{page.tables}</a>
        <a href={`${home}facts/`}>{page.title}</a>
      </p>
      <section className="facts" aria-labelledby="numbers">
        <h2 id="numbers">{page.numbers}</h2>
        {Object.entries<Record<string, Quantity>>(training).map(([group, quantities]) => {
          const { title, names } = groups[group as keyof typeof groups];
          return (
            <section key={group} aria-labelledby={`training.${group}`}>
              <h3 id={`training.${group}`}>{title}</h3>
              <dl>
                {Object.keys(quantities).map((name) => {
                  const at = `training.${group}.${name}`;
                  const label = (names as Readonly<Record<string, string>>)[name];
                  return <FactRow key={name} at={at} label={label} fact={factAt(at)} value={formatFact(factAt(at), lang)} />;
                })}
              </dl>
              <Report at={`training.${group}`} repoUrl={repoUrl} />
            </section>
          );
        })}
      </section>
      <section className="facts" aria-labelledby="tables">
        <h2 id="tables">{page.tables}</h2>
        {(Object.keys(tables) as TableId[]).map((id) => (
          <section key={id} aria-labelledby={`table.${id}`}>
            <h3 id={`table.${id}`}>{titles[id]}</h3>
            <TableOf id={id} table={tables[id]} />
            <p className="standing">
              <Standing sources={tables[id].sources} grade={tables[id].grade} />
            </p>
            <Disputed table={tables[id]} />
            <Report at={`table.${id}`} repoUrl={repoUrl} />
          </section>
        ))}
      </section>
    </div>
  );
}

/** The cells that other sources contradict, with both sides. */
function Disputed({ table }: { table: Table }): ReactElement {
  const { lang } = usePlace();
  const { columns } = trainingWords[lang];
  const { signs } = languages[lang];
  const found = table.rows.flatMap((row) =>
    Object.keys(row.disputed ?? {}).map((column) => ({ row, column, cell: cellOf(table, row, column)! })),
  );
  return (
    <>
      {found.map(({ row, column, cell }) => (
        <p key={`${row.id}.${column}`} className="standing">
          <span>
            <span lang="en">{row.name}</span>
            {signs.comma}
            {columns[column as keyof typeof columns]}
            {signs.colon.trim()}
          </span>
          <Standing sources={cell.sources} grade={cell.grade} />
        </p>
      ))}
    </>
  );
}

function TableOf({ id, table }: { id: TableId; table: Table }): ReactElement {
  const { lang } = usePlace();
  const { columns, page } = trainingWords[lang];
  const names = Object.entries(table.columns);
  return (
    <div className="scroll" tabIndex={0} role="group" aria-labelledby={`table.${id}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{page.row}</span>
            </th>
            {names.map(([column]) => (
              <th key={column} scope="col">
                {columns[column as keyof typeof columns]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" lang="en">
                {row.name}
              </th>
              {names.map(([column, unit], i) => {
                const value = row.values[i];
                return typeof value === 'number' ? (
                  <td key={column} id={`table.${id}.${row.id}.${column}`} className="num">
                    {formatNumber(value, { unit, lang, style: 'short' })}
                  </td>
                ) : (
                  <td key={column}>
                    <span aria-hidden="true">–</span>
                    <span className="visually-hidden">{page.none}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

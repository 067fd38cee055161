import type { ReactElement, ReactNode } from 'react';
import { edges } from '../../../content/facts/edges.ts';
import { addresses, factAt, type FactValue } from '../../../content/facts/lookup.ts';
import { models } from '../../../content/facts/models.ts';
import type { ModelId, ModelWords, WordedField } from '../../../content/facts/schema.ts';
import { type Table, type TableId, tables } from '../../../content/facts/tables.ts';
import type { Quantity } from '../../../content/facts/training.ts';
import { training } from '../../../content/facts/training.ts';
import type { Language } from '../../../content/languages.ts';
import { formatNumber } from '../../../content/numbers.ts';
import { formatFact } from '../../prose/formatFact.ts';
import { usePlace } from '../../prose/place.ts';
import { Standing } from '../../prose/Standing.tsx';
import { lineage, trainingWords } from '../../prose/words.ts';
import { Report } from './Report.tsx';
import { modelOf } from './support.ts';

/** Every value of the fact base, each at an address of its own, with its sources and grade. */
export function FactsPage({ repoUrl }: { repoUrl: string | undefined }): ReactElement {
  const { lang } = usePlace();
  const { page, groups, tables: titles } = trainingWords[lang];
  const sections = ['models', 'links', 'numbers', 'tables'] as const;
  return (
    <div className="page evidence">
      <h1>{page.title}</h1>
      <p className="dek">{page.dek}</p>
      <nav className="topics" aria-label={page.contents}>
        <ul>
          {sections.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{page[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section className="facts" aria-labelledby="models">
        <h2 id="models">{page.models}</h2>
        {models.map(({ id }) => (
          <ModelFacts key={id} id={id} repoUrl={repoUrl} />
        ))}
      </section>
      <section className="facts" aria-labelledby="links">
        <h2 id="links">{page.links}</h2>
        <dl>
          {edges.map(({ id, from, to, relation }) => (
            <Row
              key={id}
              at={id}
              label={`${lineage[lang].models[from].name} → ${lineage[lang].models[to].name}`}
              fact={factAt(id)}
              value={lineage[lang].relations[relation].word}
              remark={lineage[lang].edges[id]}
            />
          ))}
        </dl>
        <Report at="links" repoUrl={repoUrl} />
      </section>
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
                  return <Row key={name} at={at} label={label} fact={factAt(at)} value={formatFact(factAt(at), lang)} />;
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
            <Report at={`table.${id}`} repoUrl={repoUrl} />
          </section>
        ))}
      </section>
    </div>
  );
}

function ModelFacts({ id, repoUrl }: { id: ModelId; repoUrl: string | undefined }): ReactElement {
  const { lang } = usePlace();
  const words: ModelWords = lineage[lang].models[id];
  const { labels, abilities } = lineage[lang];
  const { gained = [], lost = [] } = models.find((model) => model.id === id) ?? {};
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words.name}</h3>
      <dl>
        {addresses
          .filter((at) => modelOf(at) === id)
          .map((at) => {
            const field = at.slice(id.length + 1) as keyof typeof labels & keyof NonNullable<ModelWords['notes']>;
            const fact = factAt(at);
            return (
              <Row
                key={at}
                at={at}
                label={labels[field]}
                fact={fact}
                value={valueOf(fact, words, field, lang)}
                remark={words.notes?.[field]}
              />
            );
          })}
        {gained.map(({ key, ...fact }) => (
          <Row key={key} at={`${id}.gained.${key}`} label={labels.gained} fact={fact} value={abilities[key]} />
        ))}
        {lost.map(({ key, ...fact }) => (
          <Row key={key} at={`${id}.lost.${key}`} label={labels.lost} fact={fact} value={abilities[key]} />
        ))}
      </dl>
      <Report at={id} repoUrl={repoUrl} />
    </section>
  );
}

function valueOf(fact: FactValue, words: ModelWords, field: string, lang: Language): string {
  if (fact.value === null) return lineage[lang].neverPublished;
  if (fact.kind === 'words') return words[field as WordedField] ?? '';
  if (fact.kind === 'base') return fact.value.map((base) => lineage[lang].models[base].name).join(lang === 'zh' ? '、' : ', ');
  return formatFact(fact, lang);
}

function Row({
  at,
  label,
  fact,
  value,
  remark,
}: {
  at: string;
  label: ReactNode;
  fact: Pick<FactValue, 'sources' | 'grade'>;
  value: string;
  remark?: string | undefined;
}): ReactElement {
  const { lang } = usePlace();
  return (
    <div id={at}>
      <dt>
        <a className="self" href={`#${encodeURIComponent(at)}`} title={trainingWords[lang].page.address}>
          {label}
        </a>
      </dt>
      <dd>
        <span className="num">{value}</span>
        {remark && <span className="remark"> {remark}</span>}
        <span className="standing">
          <Standing sources={fact.sources} grade={fact.grade} />
        </span>
      </dd>
    </div>
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

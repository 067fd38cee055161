import type { ReactElement } from 'react';
import { edges } from '../../../content/facts/edges.ts';
import { addresses, factAt, type FactValue } from '../../../content/facts/lookup.ts';
import { models } from '../../../content/facts/models.ts';
import type { ModelId, ModelWords, WordedField } from '../../../content/facts/schema.ts';
import { type Language, languages } from '../../../content/languages.ts';
import { formatFact } from '../../prose/formatFact.ts';
import { usePlace } from '../../prose/place.ts';
import { FactRow } from './FactRow.tsx';
import { lineage, trainingWords } from '../../prose/words.ts';
import { Report } from './Report.tsx';
import { modelOf } from './support.ts';

/** Every value of the fact base, each at an address of its own, with its sources and grade. */
export function FactsPage({ repoUrl }: { repoUrl: string | undefined }): ReactElement {
  const { lang, home } = usePlace();
  const { page } = trainingWords[lang];
  return (
    <div className="page evidence">
      <h1>{page.title}</h1>
      <p className="dek">{page.dek}</p>
      <p className="doors">
        <a href="#links">{page.links}</a>
        <a href={`${home}numbers/`}>{page.numbersTitle}</a>
      </p>
      <section className="facts" aria-labelledby="models">
        <h2 id="models">{page.models}</h2>
        <ul className="names">
          {models.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{lineage[lang].models[id].name}</a>
            </li>
          ))}
        </ul>
        {models.map(({ id }) => (
          <ModelFacts key={id} id={id} repoUrl={repoUrl} />
        ))}
      </section>
      <section className="facts" aria-labelledby="links">
        <h2 id="links">{page.links}</h2>
        <dl>
          {edges.map(({ id, from, to, relation }) => (
            <FactRow
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
              <FactRow
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
          <FactRow key={key} at={`${id}.gained.${key}`} label={labels.gained} fact={fact} value={abilities[key]} />
        ))}
        {lost.map(({ key, ...fact }) => (
          <FactRow key={key} at={`${id}.lost.${key}`} label={labels.lost} fact={fact} value={abilities[key]} />
        ))}
      </dl>
      <Report at={id} repoUrl={repoUrl} />
    </section>
  );
}

function valueOf(fact: FactValue, words: ModelWords, field: string, lang: Language): string {
  if (fact.value === null) return lineage[lang].neverPublished;
  if (fact.kind === 'words') return words[field as WordedField] ?? '';
  if (fact.kind === 'base') return fact.value.map((base) => lineage[lang].models[base].name).join(languages[lang].signs.list);
  return formatFact(fact, lang);
}

import type { ReactElement, ReactNode } from 'react';
import { bibtex } from '../../../content/facts/bibtex.ts';
import type { SeenLevel, Source, SourceId, SourceKind } from '../../../content/facts/schema.ts';
import { sources } from '../../../content/facts/sources.ts';
import { claims } from '../../../content/facts/claims.ts';
import { type Language, languages } from '../../../content/languages.ts';
import { factLink } from '../../prose/factLink.ts';
import { usePlace } from '../../prose/place.ts';
import { claimWords, lineage, site, trainingWords } from '../../prose/words.ts';
import type { Citations } from './citations.ts';
import { Choose, Finder } from './Finder.tsx';
import { Report } from './Report.tsx';
import { type Statement, titles } from './statements.ts';
import { numberOf, supportOf } from './support.ts';

const kinds = ['paper', 'official', 'code', 'blog', 'talk', 'news', 'essay'] as const satisfies readonly SourceKind[];
const levels = ['full text', 'excerpt', 'abstract', 'quoted in secondary'] as const satisfies readonly SeenLevel[];

/** Every source of the fact base: how it was seen, where to find it, what rests on it, and how to cite it. */
export function SourcesPage({ citations, repoUrl }: { citations: Citations; repoUrl: string | undefined }): ReactElement {
  const { lang, root, home } = usePlace();
  const words = site[lang].sources;
  const count = (is: (source: Source) => boolean): number => sources.filter(is).length;
  return (
    <div className="page evidence">
      <h1>{words.title}</h1>
      <p className="dek">{words.dek}</p>
      <p className="doors">
        <a href={`${root}sources.bib`} download>
          {words.all}
        </a>
        <a href={`${home}facts/`}>{words.allFacts}</a>
        <a href={`${home}numbers/`}>{trainingWords[lang].page.numbersTitle}</a>
        <a href={`${home}claims/`}>{claimWords[lang].page.title}</a>
      </p>
      <Finder words={words} all={sources.length}>
        <Choose
          name="kind"
          label={words.kind}
          choices={[
            { value: '', label: words.anyKind },
            ...kinds.map((kind) => ({
              value: kind,
              label: lineage[lang].sourceKinds[kind],
              count: count((source) => source.kind === kind),
            })),
          ]}
        />
        <Choose
          name="seen"
          label={words.seen}
          choices={[
            { value: '', label: words.anySeen },
            ...levels.map((level) => ({
              value: level,
              label: lineage[lang].seenLevels[level],
              count: count(({ seenLevel }) => seenLevel === level),
            })),
          ]}
        />
      </Finder>
      <p className="none" data-none hidden>
        {words.none}
      </p>
      <ol className="sources">
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} citations={citations} repoUrl={repoUrl} />
        ))}
      </ol>
    </div>
  );
}

function SourceItem({
  source,
  citations,
  repoUrl,
}: {
  source: Source<SourceId>;
  citations: Citations;
  repoUrl: string | undefined;
}): ReactElement {
  const { lang } = usePlace();
  const { id, title, authors, year, kind, url, archive, seenLevel, seenIn, note } = source;
  const words = lineage[lang];
  const { comma, semicolon } = languages[lang].signs;
  return (
    <li id={id} data-item data-kind={kind} data-seen={seenLevel}>
      <p data-words>
        <span lang="en">
          {authors}, <cite>{title}</cite>, {year}.
        </span>
      </p>
      <p className="seen" data-words>
        {words.sourceKinds[kind]}
        {semicolon}
        {words.seenLevels[seenLevel]}
        {seenIn && comma + words.seenIns[seenIn]}
      </p>
      {note && (
        <p className="seen" data-words>
          {words.sourceNotes[id as keyof typeof words.sourceNotes]}
        </p>
      )}
      {[url, archive].map(
        (address) =>
          address && (
            <a key={address} className="address" href={address} rel="noreferrer" lang="en" data-words>
              {address.replace(/^https?:\/\//, '')}
            </a>
          ),
      )}
      <Supports id={id} citations={citations} />
      <div className="standing">
        <a className="self" href={`#${id}`} title={site[lang].sources.self}>
          {id}
        </a>
        {kind !== 'essay' && (
          <details className="entry">
            <summary>
              {site[lang].sources.entry}
              <span className="visually-hidden"> {id}</span>
            </summary>
            <pre className="copyable" lang="en">
              {bibtex(source)}
            </pre>
          </details>
        )}
        <Report at={id} repoUrl={repoUrl} />
      </div>
    </li>
  );
}

/** The way back: from a source to everything on the site that rests on it. */
function Supports({ id, citations }: { id: SourceId; citations: Citations }): ReactElement {
  const { lang, home } = usePlace();
  const words = site[lang].sources;
  const names = trainingWords[lang];
  const { models, numbers, tables, links, claims: judged, statements } = supportOf(id);
  const chapters = citations.of(lang, id);
  const made = claims.filter(({ essay }) => essay === id);
  const values = [...models.values()].flat().length + numbers.length + tables.length;
  const { colon, list } = languages[lang].signs;
  const counts: [string, number][] = [
    [words.chapters, chapters.length],
    [words.facts, values],
    [words.links, links.length],
    [words.claims, judged.length + made.length],
    [words.statements, statements.length],
  ];
  const shown = counts.filter(([, n]) => n > 0);
  if (shown.length === 0) return <p className="seen">{words.nothing}</p>;
  return (
    <details className="supports">
      <summary>
        {words.supports}
        {colon}
        {shown.map(([word, n], i) => (
          <span key={word}>
            {i > 0 && list}
            {word} <span className="num">{n}</span>
          </span>
        ))}
        <span className="visually-hidden"> {id}</span>
      </summary>
      <dl>
        <Row label={words.chapters} of={chapters.map(({ slug, title, at }) => [`${home}chapters/${slug}/#${at}`, title])} />
        {[...models].map(([model, at]) => (
          <Row
            key={model}
            label={lineage[lang].models[model].name}
            of={at.map((address) => [factLink(home, address), fieldName(lang, model, address)])}
          />
        ))}
        {[...new Set(numbers.map((address) => numberOf(address).group))].map((group) => (
          <Row
            key={group}
            label={names.groups[group].title}
            of={numbers
              .map((address) => ({ address, ...numberOf(address) }))
              .filter((each) => each.group === group)
              .map(({ address, name }) => [
                factLink(home, address),
                (names.groups[group].names as Readonly<Record<string, string>>)[name] ?? name,
              ])}
          />
        ))}
        <Row label={names.page.tables} of={tables.map((table) => [factLink(home, `table.${table}`), names.tables[table]])} />
        <Row label={words.links} of={links.map((link) => [factLink(home, link), link.replace('>', ' → ')])} />
        <Row
          label={words.claims}
          of={[...judged, ...made.map((claim) => claim.id)].map((claim) => [`${home}claims/#${claim}`, claim])}
        />
        {[...new Set(statements.map(({ figure }) => figure))].map((figure) => (
          <Row key={figure} label={titles[figure][lang]} of={placesOf(figure, statements, home, lang)} />
        ))}
      </dl>
    </details>
  );
}

/** Where a figure makes the statements, each place once. */
const placesOf = (
  figure: Statement['figure'],
  statements: readonly Statement[],
  home: string,
  lang: Language,
): [string, string][] => [
  ...new Map(
    statements
      .filter((each) => each.figure === figure)
      .map(({ settings, label }) => [`${home}w/${figure}/?${settings}`, label[lang]] as const),
  ),
];

function fieldName(lang: Language, model: string, address: string): string {
  const { labels } = lineage[lang];
  const [first = '', ...rest] = address.slice(model.length + 1).split('.');
  const key = first === 'api' ? `api.${rest[0] ?? ''}` : first;
  return labels[key as keyof typeof labels] ?? key;
}

function Row({ label, of }: { label: ReactNode; of: readonly (readonly [href: string, text: string])[] }): ReactElement | null {
  if (of.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {of.map(([href, text]) => (
          <a key={href} href={href}>
            {text}
          </a>
        ))}
      </dd>
    </div>
  );
}

import type { ReactElement } from 'react';
import { claims, verdictCount } from '../../../content/facts/claims.ts';
import type { Claim, ClaimId, Topic, Verdict } from '../../../content/facts/schema.ts';
import { fill } from '../../../content/fill.ts';
import { usePlace } from '../../prose/place.ts';
import { Standing } from '../../prose/Standing.tsx';
import { claimWords, site } from '../../prose/words.ts';
import { chapters } from './chapters.ts';
import { Choose, Finder, Radios } from './Finder.tsx';
import { Report } from './Report.tsx';

export const verdicts = ['confirmed', 'imprecise', 'wrong', 'unverifiable'] as const satisfies readonly Verdict[];
const topics = [
  'chatgpt',
  'lineage',
  'gpts',
  'instructgpt',
  'training',
  'data',
  'scale',
  'abilities',
  'use',
  'company',
] as const satisfies readonly Topic[];

/** A verdict's mark: the darker, the less the claim holds; a broken edge where nothing decides. */
export function VerdictMark({ verdict }: { verdict: Verdict }): ReactElement {
  return <i className={`verdict-mark ${verdict}`} aria-hidden="true" />;
}

/** What the essays say, and what the sources say: every claim, by topic, with an address of its own. */
export function ClaimsPage({ repoUrl }: { repoUrl: string | undefined }): ReactElement {
  const { lang } = usePlace();
  const words = claimWords[lang];
  const { page } = words;
  const counts = { all: claims.length, ...Object.fromEntries(verdicts.map((verdict) => [verdict, verdictCount(verdict)])) };
  const planned = site[lang].chapters.map(({ id, title }, i) => ({ id, title, number: i + 1 }));
  return (
    <div className="page evidence">
      <h1>{page.title}</h1>
      <p className="dek">{fill(page.dek, counts)}</p>
      <p className="finding">{fill(page.finding, counts)}</p>
      <div className="verdict-bar" aria-hidden="true">
        {verdicts.map((verdict) => (
          <i key={verdict} className={`verdict-mark ${verdict}`} style={{ flexGrow: verdictCount(verdict) }} />
        ))}
      </div>
      <dl className="verdicts">
        {verdicts.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} /> <b className="num">{verdictCount(verdict)}</b> {words.verdicts[verdict].word}
            </dt>
            <dd>{words.verdicts[verdict].line}</dd>
          </div>
        ))}
      </dl>
      <p className="small-print">{page.numbering}</p>
      <nav className="topics" aria-label={page.contents}>
        <ul>
          {topics.map((topic) => (
            <li key={topic}>
              <a href={`#topic-${topic}`}>{words.topics[topic]}</a>{' '}
              <small className="num">{claims.filter((claim) => claim.topic === topic).length}</small>
            </li>
          ))}
        </ul>
      </nav>
      <Finder words={page} all={claims.length}>
        <Radios
          name="verdict"
          label={page.verdicts}
          choices={[
            { value: '', label: page.all, count: claims.length },
            ...verdicts.map((verdict) => ({
              value: verdict,
              label: words.verdicts[verdict].word,
              count: verdictCount(verdict),
            })),
          ]}
        />
        <Choose
          name="chapter"
          label={page.chapter}
          choices={[
            { value: '', label: page.anyChapter },
            ...planned.flatMap(({ id, title, number }) => {
              const count = claims.filter(({ chapter }) => chapter === id).length;
              return count > 0 ? [{ value: id, label: `${number} ${title}`, count }] : [];
            }),
          ]}
        />
      </Finder>
      <p className="none" data-none hidden>
        {page.none}
      </p>
      {topics.map((topic) => (
        <section key={topic} className="claims" aria-labelledby={`topic-${topic}`} data-group>
          <h2 id={`topic-${topic}`}>{words.topics[topic]}</h2>
          <ul>
            {claims
              .filter((claim) => claim.topic === topic)
              .map((claim) => (
                <ClaimItem key={claim.id} claim={claim} repoUrl={repoUrl} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ClaimItem({ claim, repoUrl }: { claim: Claim<ClaimId>; repoUrl: string | undefined }): ReactElement {
  const { lang, home } = usePlace();
  const words = claimWords[lang];
  const { page } = words;
  const { id, verdict, chapter, essay, sources, grade } = claim;
  const number = site[lang].chapters.findIndex((each) => each.id === chapter) + 1;
  const written = chapters(lang).find((each) => each.id === chapter);
  const treated = fill(page.treated, { n: number });
  return (
    <li id={id} className={`claim ${verdict}`} data-item data-verdict={verdict} data-chapter={chapter}>
      <p className="verdict" data-words>
        <VerdictMark verdict={verdict} /> {words.verdicts[verdict].word}
      </p>
      <p className="says" data-words>
        {words.list[id].claim}
      </p>
      <p className="answer" data-words>
        {words.list[id].answer}
      </p>
      <div className="standing">
        <span data-words>
          {sources.length === 0 ? `${page.noSource} ` : null}
          <Standing sources={sources} grade={grade} />
        </span>
        <span>{written ? <a href={`${home}chapters/${written.slug}/`}>{treated}</a> : treated}</span>
        <span>
          {page.said} <a href={`${home}sources/#${essay}`}>{words.essays[essay]}</a>
        </span>
        <a className="self" href={`#${id}`} title={page.address}>
          {id}
        </a>
        <Report at={id} repoUrl={repoUrl} />
      </div>
    </li>
  );
}

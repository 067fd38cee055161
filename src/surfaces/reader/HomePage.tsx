import type { ReactElement } from 'react';
import { widgets } from 'virtual:widgets';
import { claims, verdictCount } from '../../../content/facts/claims.ts';
import { countEdges } from '../../../content/facts/descent.ts';
import { models } from '../../../content/facts/models.ts';
import { sources } from '../../../content/facts/sources.ts';
import { Glyph } from '../../charts/Glyph.tsx';
import { usePlace } from '../../prose/place.ts';
import { unbroken } from '../../charts/unbroken.tsx';
import { fill } from '../../../content/fill.ts';
import { claimWords, lineage, site } from '../../prose/words.ts';
import { chapters } from './chapters.ts';
import { Widget } from './Widget.tsx';

const parts = ['origins', 'scale', 'preference', 'use'] as const;
const methods = ['pretraining', 'code', 'sft', 'feedme', 'reward', 'ppo', 'chat'] as const;

/** Wrong claims that many people believe. */
const examples = ['s0-27', 's4-16', 's4-18'] as const;

/** Figures in which all three steps are gone through: by a machine, by hand, by the reader's own taste. */
const doors = ['pipeline-lab', 'four-answers', 'vote'] as const;

/** The first page: the lineage itself, what each colour means, and the way into the chapters. */
export function HomePage(): ReactElement {
  const { lang, home } = usePlace();
  const words = site[lang];
  const written = chapters(lang);
  const first = written[0];
  const counts = {
    models: models.filter(({ kind }) => kind === 'lineage').length,
    links: countEdges({}),
    documented: countEdges({ documentedOnly: true }),
    methods: methods.length,
    sources: sources.length,
    claims: claims.length,
    wrong: verdictCount('wrong'),
    figures: Object.keys(widgets).length,
  };
  return (
    <>
      <section className="hero">
        <div className="hero-words">
          <h1>{words.home.title}</h1>
          <p className="dek">{unbroken(fill(words.home.dek, counts))}</p>
          <p className="hero-doors">
            {first && (
              <a className="button filled" href={`${home}chapters/${first.slug}/`}>
                {words.home.begin}
              </a>
            )}
            <a href={`${home}w/lineage-map/`}>{words.home.exploreMap}</a>
          </p>
        </div>
        <Widget id="lineage-map" moment="all" chrome="hero" />
      </section>
      <section className="band" aria-labelledby="methods">
        <h2 id="methods">{words.home.methodsTitle}</h2>
        <ul className="methods">
          {methods.map((id) => (
            <li key={id}>
              <b className={`chip ${id}`}>
                <Glyph method={id} /> {lineage[lang].methods[id].name}
              </b>
              {lineage[lang].methods[id].line}
            </li>
          ))}
        </ul>
      </section>
      <section className="band" aria-labelledby="chapters">
        <h2 id="chapters">{words.home.chaptersTitle}</h2>
        <p className="band-note">{words.home.soon}</p>
        <div className="contents">
          {parts.map((part) => (
            <div key={part}>
              <h3>{words.home.parts[part]}</h3>
              <ol>
                {words.chapters.map((chapter, i) => {
                  if (chapter.part !== part) return null;
                  const there = written.find(({ id }) => id === chapter.id);
                  return (
                    <li key={chapter.id}>
                      <span className="n">{i + 1}</span>
                      {there ? (
                        <a href={`${home}chapters/${there.slug}/`}>{unbroken(chapter.title)}</a>
                      ) : (
                        <span className="unwritten">{unbroken(chapter.title)}</span>
                      )}
                    </li>
                  );
                })}
              </ol>
            </div>
          ))}
        </div>
      </section>
      <section className="band" aria-labelledby="figures">
        <h2 id="figures">{words.home.figuresTitle}</h2>
        <p className="band-note">{words.home.figuresDek}</p>
        <ul className="examples">
          {doors.map((id) => (
            <li key={id}>
              <a href={`${home}w/${id}/`}>{widgets[id]!.text[lang].title}</a>
              <p>{widgets[id]!.text[lang].about}</p>
            </li>
          ))}
        </ul>
        <p>
          <a href={`${home}gallery/`}>{fill(words.home.figuresAll, counts)}</a>
        </p>
      </section>
      <section className="band" aria-labelledby="claims">
        <h2 id="claims">{words.home.claimsTitle}</h2>
        <p className="band-note">{fill(words.home.claimsDek, counts)}</p>
        <ul className="examples">
          {examples.map((id) => (
            <li key={id}>
              <a href={`${home}claims/#${id}`}>{claimWords[lang].list[id].claim}</a>
              <p>{claimWords[lang].list[id].answer}</p>
            </li>
          ))}
        </ul>
        <p>
          <a href={`${home}claims/`}>{fill(words.home.claimsAll, counts)}</a>
        </p>
      </section>
      <p className="band promise">{fill(words.home.promise, counts)}</p>
    </>
  );
}

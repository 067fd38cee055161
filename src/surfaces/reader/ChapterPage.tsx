import { MDXProvider } from '@mdx-js/react';
import type { ReactElement } from 'react';
import { Definitions } from '../../prose/Term.tsx';
import { NoteList } from '../../prose/NoteList.tsx';
import { usePlace } from '../../prose/place.ts';
import { unbroken } from '../../charts/unbroken.tsx';
import { prose } from '../../prose/prose.tsx';
import { fill } from '../../../content/fill.ts';
import { site } from '../../prose/words.ts';
import { chapters, type Chapter } from './chapters.ts';
import { Position } from './Position.tsx';
import { Widget } from './Widget.tsx';

/** A chapter: its words, its figures, its notes, and the way on. */
export function ChapterPage({ chapter }: { chapter: Chapter }): ReactElement {
  const { lang, home } = usePlace();
  const words = site[lang].chapter;
  const all = chapters(lang);
  const at = all.findIndex(({ slug }) => slug === chapter.slug);
  const link = (to: Chapter | undefined, label: string): ReactElement => {
    if (!to) return <span />;
    const between = Math.abs(to.number - chapter.number) > 1;
    return (
      <a href={`${home}chapters/${to.slug}/`}>
        <small>{fill(label, { n: to.number })}</small>
        {unbroken(to.title)}
        {between && <small>{words.between}</small>}
      </a>
    );
  };
  return (
    <article className="chapter">
      <header className="opening" data-slide="title">
        <p className="where">
          {fill(words.label, { n: chapter.number })} <Position number={chapter.number} of={site[lang].chapters.length} />
          <button type="button" className="scripted link" data-present>
            {site[lang].present.start}
          </button>
        </p>
        <h1>{unbroken(chapter.title)}</h1>
        <p className="dek">{chapter.dek}</p>
      </header>
      <div className="prose">
        <MDXProvider components={{ ...prose, Widget }}>
          <chapter.Content />
        </MDXProvider>
      </div>
      <Definitions />
      <NoteList asOf={chapter.asOf} />
      <nav className="onward" aria-label={words.onward}>
        {link(all[at - 1], words.previous)}
        {link(all[at + 1], words.next)}
      </nav>
    </article>
  );
}

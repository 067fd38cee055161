import { languages } from '../../content/languages.ts';
import type { ReactElement } from 'react';
import type { Grade } from '../../content/facts/schema.ts';
import { shortName, sourceOf } from './NoteText.tsx';
import { usePlace } from './place.ts';
import { claimWords, lineage } from './words.ts';

/** Who says so and how well it stands, in one line of a list: each source leads to its place on the page of sources. */
export function Standing({ sources, grade }: { sources: readonly string[]; grade: Grade }): ReactElement {
  const { lang, home } = usePlace();
  const essays: Readonly<Record<string, string>> = claimWords[lang].essays;
  return (
    <span className="sources-of">
      {sources.map((id, i) => (
        <span key={id}>
          {i > 0 && languages[lang].signs.semicolon}
          <a href={`${home}sources/#${id}`} lang={essays[id] ? undefined : 'en'} title={sourceOf(id).title}>
            {essays[id] ?? shortName(id)}
          </a>
        </span>
      ))}{' '}
      <span className={`grade ${grade}`}>{lineage[lang].grades[grade].word}</span>
    </span>
  );
}

import { languages } from '../../content/languages.ts';
import type { ReactElement } from 'react';
import { sources, type Source } from '../../content/facts/sources.ts';
import type { Note } from './notes.ts';
import { usePlace } from './place.ts';
import { lineage } from './words.ts';

const byId = new Map<string, Source>(sources.map((source) => [source.id, source]));

export function sourceOf(id: string): Source {
  const source = byId.get(id);
  if (!source) throw new Error(`There is no source ${id} in content/facts/sources.ts.`);
  return source;
}

/** Whether anybody has put a name to a source; what stands in brackets instead says what it is. */
const isSigned = ({ authors }: Source): boolean => !authors.startsWith('(');

/** `T. Brown et al. 2020`: who and when; of an unsigned source the first words. */
export function shortName(id: string): string {
  const source = sourceOf(id);
  const { authors, title, year } = source;
  if (!isSigned(source)) return `${title.split(' ', 2).join(' ')}… ${year}`;
  const [first = '', ...others] = authors.split(/, (?=[A-Z])/);
  return `${first}${others.length > 0 ? ' et al.' : ''} ${year}`;
}

/** A note in the margin: who and when, and how far it carries. The title is in the list at the page's end. */
export function ShortNote({ note }: { note: Note }): ReactElement {
  const { lang } = usePlace();
  const named = note.sources.map(shortName);
  return (
    <>
      <span lang="en">{[...new Set(named)].join('; ')}</span>
      <span className={`grade ${note.grade}`}>{lineage[lang].grades[note.grade].word}</span>
    </>
  );
}

/** A note in words: who says so, how far it carries, and how it was seen. */
export function NoteText({ note }: { note: Note }): ReactElement {
  const { lang, home } = usePlace();
  const words = lineage[lang];
  const { signs } = languages[lang];
  return (
    <>
      {note.sources.map((id, i) => {
        const source = sourceOf(id);
        const { authors, title, year } = source;
        return (
          <span key={id}>
            {i > 0 && signs.semicolon}
            <a href={`${home}sources/#${id}`}>
              <span lang="en">
                {isSigned(source) && `${authors}, `}
                {title}
              </span>
              {signs.comma}
              {year}
            </a>
          </span>
        );
      })}
      {signs.stop}
      {note.remark && <span className="remark">{note.remark} </span>}
      <span className={`grade ${note.grade}`}>{words.grades[note.grade].word}</span>
    </>
  );
}

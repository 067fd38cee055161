import type { ReactElement } from 'react';
import { formatDate } from '../../content/numbers.ts';
import { factLink } from './factLink.ts';
import { NoteText } from './NoteText.tsx';
import { usePlace } from './place.ts';
import { fill } from '../../content/fill.ts';
import { site } from './words.ts';

/** Notes and sources at a page's end; rendered after the text, when the text has named them all. */
export function NoteList({ asOf }: { asOf: string }): ReactElement {
  const { lang, home, notes } = usePlace();
  const words = site[lang].chapter;
  return (
    <section className="notes" aria-labelledby="notes">
      <h2 id="notes">{words.notesTitle}</h2>
      <ol>
        {notes.entries.map((entry) => (
          <li key={entry.number} id={`note-${entry.number}`}>
            <NoteText note={entry} />
            {Array.from({ length: entry.references }, (_, i) => (
              <a
                key={i}
                className="back"
                href={`#ref-${entry.number}-${i + 1}`}
                aria-label={fill(words.backTo, { n: entry.number, i: i + 1 })}
              >
                ↑
              </a>
            ))}
            {entry.facts.length > 0 && (
              <span className="addresses" lang="en">
                {entry.facts.map((fact) => (
                  <a key={fact} href={factLink(home, fact)}>
                    {fact}
                  </a>
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className="as-of">{fill(words.asOf, { date: formatDate(asOf, 'month', lang, 'long') })}</p>
    </section>
  );
}

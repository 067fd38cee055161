import type { ReactElement, ReactNode } from 'react';
import type { Note } from './notes.ts';
import { ShortNote } from './NoteText.tsx';
import { usePlace } from './place.ts';

/**
 * A statement, or only a number, tied to its note. In short the note stands in the margin, at its first mention and where there is
 * one; elsewhere it shows at the window's foot while the statement is pointed at or focused. A tap opens it in full under the paragraph
 * (page.ts), and it is always in the list at the page's end: on paper and without JavaScript.
 */
export function Reference({ note, fact, children }: { note: Note; fact?: string; children?: ReactNode }): ReactElement {
  const { notes } = usePlace();
  const { entry, reference } = notes.refer(note, fact);
  return (
    <>
      <a
        className={children === undefined ? 'cite' : `fact ${note.grade}`}
        id={`ref-${entry.number}-${reference}`}
        href={`#note-${entry.number}`}
        role="doc-noteref"
      >
        {children}
        {/* Read aloud or copied, the number must not run into a figure before it. */}
        <sup>
          <i className="visually-hidden"> [</i>
          {entry.number}
          <i className="visually-hidden">]</i>
        </sup>
      </a>
      <span className={reference === 1 ? 'sidenote' : 'sidenote again'} aria-hidden="true">
        <b>{entry.number}</b> <ShortNote note={note} />
      </span>
    </>
  );
}

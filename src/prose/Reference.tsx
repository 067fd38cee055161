import type { ReactElement, ReactNode } from 'react';
import type { Note } from './notes.ts';
import { ShortNote } from './NoteText.tsx';
import { usePlace } from './place.ts';

/**
 * A statement, or only a number, tied to its note. The note stands in the margin where there is one, opens in place
 * elsewhere (page.ts), and is always in the list at the page's end: on paper and without JavaScript.
 */
export function Reference({ note, children }: { note: Note; children?: ReactNode }): ReactElement {
  const { notes } = usePlace();
  const { entry, reference } = notes.refer(note);
  return (
    <>
      <a
        className={children === undefined ? 'cite' : `fact ${note.grade}`}
        id={`ref-${entry.number}-${reference}`}
        href={`#note-${entry.number}`}
        role="doc-noteref"
      >
        {children}
        <sup>{entry.number}</sup>
      </a>
      {reference === 1 && (
        <span className="sidenote" aria-hidden="true">
          <b>{entry.number}</b> <ShortNote note={note} />
        </span>
      )}
    </>
  );
}

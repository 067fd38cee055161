import type { Grade } from '../../content/facts/schema.ts';

/** What stands behind a statement: its sources, how far they carry, and a remark on the value. */
export interface Note {
  sources: readonly string[];
  grade: Grade;
  remark?: string | undefined;
}

export interface Entry extends Note {
  number: number;
  /** How often the page refers to it; each reference gets an address of its own. */
  references: number;
  /** The addresses of the facts that rest on it. */
  facts: string[];
}

/**
 * Numbers a page's notes in the order of their first mention. Statements with the same sources, grade and remark share a
 * number, so that a paragraph full of figures from one paper carries one note.
 */
export class NoteBook {
  readonly entries: Entry[] = [];

  refer(note: Note, fact?: string): { entry: Entry; reference: number } {
    const same = (entry: Entry): boolean =>
      entry.grade === note.grade && entry.remark === note.remark && entry.sources.join(' ') === note.sources.join(' ');
    let entry = this.entries.find(same);
    if (!entry) {
      entry = { ...note, number: this.entries.length + 1, references: 0, facts: [] };
      this.entries.push(entry);
    }
    entry.references += 1;
    if (fact !== undefined && !entry.facts.includes(fact)) entry.facts.push(fact);
    return { entry, reference: entry.references };
  }
}

import type { Language } from '../../../content/languages.ts';
import type { NoteBook } from '../../prose/notes.ts';

/** A place in a chapter that rests on a source. */
export interface Citation {
  slug: string;
  title: string;
  /** The first reference on the page, as an address in it. */
  at: string;
}

/** Which chapters cite what: written down as the chapters are rendered, read by the page of sources after them. */
export class Citations {
  private readonly found = new Map<string, Citation[]>();

  record(lang: Language, { slug, title }: { slug: string; title: string }, notes: NoteBook): void {
    for (const { number, sources } of notes.entries) {
      for (const source of sources) {
        const cited = this.of(lang, source);
        if (!cited.some((each) => each.slug === slug)) {
          this.found.set(`${lang} ${source}`, [...cited, { slug, title, at: `ref-${number}-1` }]);
        }
      }
    }
  }

  of(lang: Language, source: string): readonly Citation[] {
    return this.found.get(`${lang} ${source}`) ?? [];
  }
}

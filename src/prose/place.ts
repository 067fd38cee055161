import { createContext, useContext } from 'react';
import type { Language } from '../../content/languages.ts';
import type { NoteBook } from './notes.ts';

/** Where a page is: everything rendered statically asks here for its language and for the way to the site's root. */
export interface Place {
  lang: Language;
  /** The relative way to the site's root, such as `../../`. */
  root: string;
  /** The relative way to this language's home. */
  home: string;
  /** The page's path within its language, such as `chapters/a-family/`. */
  path: string;
  notes: NoteBook;
  /** Terms used so far; their definitions are printed at the page's end and open in place. */
  terms: Set<string>;
  /** The widgets on the page, in order; the page links what they need, and numbers its figures by them. */
  widgets: string[];
  /** Widgets that only slides show: loaded when they are presented, and without a number. */
  slideWidgets: string[];
  /** What stands before a figure's number: the chapter's, or nothing. */
  figurePrefix: string;
}

const PlaceContext = createContext<Place | undefined>(undefined);
export const PlaceProvider = PlaceContext.Provider;

export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('This component is rendered outside of a page.');
  return place;
}

import { reservedWords } from '../../contract/address.ts';
import { storage } from '../reader/storage.ts';

/** What must be known before the first paint; it goes to `data-` attributes of the root, where the style sheets find it. */
export interface Appearance {
  theme?: 'light' | 'dark';
  /** Set into somebody else's page. */
  embed?: true;
  /** The reader starts it. */
  start?: 'click';
  /** What is drawn on the page already is not what the address asks for. */
  asked?: true;
}

/** The last sensible one of a repeated word, as src/contract/address.ts has it. */
const last = (words: URLSearchParams, name: string, allowed: readonly string[]): string | undefined =>
  words
    .getAll(name)
    .filter((word) => allowed.includes(word))
    .at(-1);

/**
 * Reads an address's query for a widget's own page.
 *
 * @param opening the query that spells every knob as the page was drawn
 * @param first the moment the page was drawn with
 * @param stored the reader's own choice of day or night on this site
 */
export function appearance(query: string, opening: string, first: string, stored: string | null): Appearance {
  const words = new URLSearchParams(query);
  const embed = ['1', 'true'].includes(last(words, 'embed', ['0', '1', 'false', 'true']) ?? '');
  const theme = last(words, 'theme', ['host', 'light', 'dark', 'auto']) ?? 'host';
  const start = last(words, 'start', ['click']);
  // A frame does not follow the device by itself: on a light page it would be a dark box.
  const chosen = theme === 'host' ? (embed ? 'light' : stored) : theme;
  const moment = words.get('moment') ?? first;
  const asked = words.has('controls') || words.has('at') || moment !== first;
  for (const word of reservedWords) words.delete(word);
  const spelled = words.toString();
  return {
    ...(chosen === 'light' || chosen === 'dark' ? { theme: chosen } : {}),
    ...(embed && { embed }),
    ...(start === 'click' && { start }),
    ...((asked || (spelled !== '' && spelled !== opening)) && { asked: true as const }),
  };
}

/** Marks the root of this page. The script carries in its own tag what the page was drawn with. */
export function mark(): void {
  const { dataset } = document.documentElement;
  const { opening = '', moment = '' } = document.currentScript?.dataset ?? {};
  const found = appearance(location.search, opening, moment, storage.read('theme'));
  for (const [name, value] of Object.entries(found)) dataset[name] = value === true ? '' : value;
}

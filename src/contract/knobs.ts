import { checkGrid, type Grid, parseDecimal, snap } from './grid.ts';

/** How the host lets a reader turn a knob. `none` is for a knob that the view itself sets: a chosen model, a ranking. */
export type Control =
  | ({ readonly kind: 'range' } & Grid)
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'seed' }
  | { readonly kind: 'none' };

/** One setting of a widget: its first value, its control, and its spelling in an address. */
export interface Knob<T> {
  readonly initial: T;
  readonly control: Control;
  /** Reads a word from an address: clamped to what is allowed, undefined if it makes no sense. Never throws. */
  parse(word: string): T | undefined;
  /** Spells a value; `parse(format(value))` gives the value back. */
  format(value: T): string;
}

export type Knobs = Readonly<Record<string, Knob<unknown>>>;

/** The values of a set of knobs, by name. */
export type Settings<K extends Knobs> = { readonly [N in keyof K]: K[N] extends Knob<infer T> ? T : never };

// What an empty list and a choice of nothing are called in an address, and what stands between two entries.
// Both are left as they are by every percent-encoding.
const NOTHING = 'none';
const JOINT = '_';

/** Closes the definition of a knob by checking that its first value can be spelled. */
function checked<T>(knob: Knob<T>): Knob<T> {
  const word = knob.format(knob.initial);
  const again = knob.parse(word);
  if (again === undefined || knob.format(again) !== word) throw new Error(`the initial value "${word}" is not a value of its knob`);
  return knob;
}

function checkWords(words: readonly string[]): void {
  const bad = words.find((word, index) => word === '' || word === NOTHING || word.includes(JOINT) || words.indexOf(word) !== index);
  if (bad !== undefined) throw new Error(`"${bad}" cannot be an option: empty, repeated, "${NOTHING}" or with "${JOINT}" in it`);
}

/** A number from min to max by steps. */
export function range(initial: number, min: number, max: number, step: number): Knob<number> {
  const grid = { min, max, step };
  checkGrid(grid);
  const parse = (word: string): number | undefined => {
    const value = parseDecimal(word);
    return value === undefined ? undefined : snap(value, grid);
  };
  return checked({ initial, control: { kind: 'range', ...grid }, parse, format: String });
}

/** One of a few numbers, drawn by the view: whatever is asked for, the nearest of them; of two as near, the one named first. */
export function oneOf(initial: number, values: readonly number[]): Knob<number> {
  const nearest = (value: number): number =>
    values.reduce((best, each) => (Math.abs(each - value) < Math.abs(best - value) ? each : best));
  const parse = (word: string): number | undefined => {
    const value = parseDecimal(word);
    return value === undefined ? undefined : nearest(value);
  };
  return checked({ initial, control: { kind: 'none' }, parse, format: String });
}

/** The largest seed: 2³¹ − 1, so that it fits every integer generator. */
export const LARGEST_SEED = 2 ** 31 - 1;

/** The seed of everything random in a widget: a whole number from 1 to 2³¹ − 1. */
export function seed(initial = 1): Knob<number> {
  return { ...range(initial, 1, LARGEST_SEED, 1), control: { kind: 'seed' } };
}

/** One of a few words. */
export function choice<const T extends string>(initial: NoInfer<T>, options: readonly T[]): Knob<T> {
  checkWords(options);
  const parse = (word: string): T | undefined => options.find((option) => option === word);
  return checked<T>({ initial, control: { kind: 'choice', options }, parse, format: String });
}

/** Yes or no, spelled 1 or 0. */
export function toggle(initial: boolean): Knob<boolean> {
  const parse = (word: string): boolean | undefined =>
    word === '1' || word === 'true' ? true : word === '0' || word === 'false' ? false : undefined;
  return { initial, control: { kind: 'toggle' }, parse, format: (value) => (value ? '1' : '0') };
}

/** One of a set of ids, or nothing: what a reader has picked in the view. */
export function option<const T extends string>(initial: NoInfer<T> | null, ids: readonly T[]): Knob<T | null> {
  checkWords(ids);
  const parse = (word: string): T | null | undefined => (word === NOTHING ? null : ids.find((id) => id === word));
  return checked<T | null>({ initial, control: { kind: 'none' }, parse, format: (value) => value ?? NOTHING });
}

/**
 * A list over a small alphabet, for votes and rankings: at most `max` entries, and each entry once if `distinct`.
 * Single letters are written together (DCAB), longer entries with an underscore between them.
 */
export function list<const T extends string>(
  initial: readonly NoInfer<T>[],
  alphabet: readonly T[],
  max: number,
  { distinct = false }: { readonly distinct?: boolean } = {},
): Knob<readonly T[]> {
  checkWords(alphabet);
  const joint = alphabet.every((entry) => entry.length === 1) ? '' : JOINT;
  const letters: readonly string[] = alphabet;
  if (joint === '' && max >= NOTHING.length && [...NOTHING].every((letter) => letters.includes(letter))) {
    throw new Error(`this alphabet can spell "${NOTHING}", which means the empty list`);
  }
  const parse = (word: string): readonly T[] | undefined => {
    if (word === NOTHING) return [];
    const entries = word.split(joint).map((piece) => alphabet.find((entry) => entry === piece));
    if (word === '' || !entries.every((entry) => entry !== undefined)) return undefined;
    return (distinct ? [...new Set(entries)] : entries).slice(0, max);
  };
  return checked<readonly T[]>({
    initial,
    control: { kind: 'none' },
    parse,
    format: (value) => (value.length === 0 ? NOTHING : value.join(joint)),
  });
}

/** Two numbers, low and high, within bounds: a span of years, say. Given the wrong way round they are exchanged. */
export function interval(
  initial: readonly [low: number, high: number],
  min: number,
  max: number,
  step: number,
): Knob<readonly [low: number, high: number]> {
  const grid = { min, max, step };
  checkGrid(grid);
  const parse = (word: string): readonly [number, number] | undefined => {
    const [low, high, ...more] = word.split(JOINT).map(parseDecimal);
    if (low === undefined || high === undefined || more.length > 0) return undefined;
    return [snap(Math.min(low, high), grid), snap(Math.max(low, high), grid)];
  };
  return checked<readonly [number, number]>({ initial, control: { kind: 'none' }, parse, format: (value) => value.join(JOINT) });
}

/** The first value of every knob. */
export function initialSettings<K extends Knobs>(knobs: K): Settings<K> {
  return Object.fromEntries(Object.entries(knobs).map(([name, knob]) => [name, knob.initial])) as Settings<K>;
}

/** The settings with a patch applied: each value clamped as an address would clamp it, and left out if it makes no sense. */
export function patchSettings<K extends Knobs>(knobs: K, settings: Settings<K>, patch: Partial<Settings<K>>): Settings<K> {
  const next: Record<string, unknown> = { ...settings };
  for (const [name, value] of Object.entries(patch)) {
    const knob = Object.hasOwn(knobs, name) ? knobs[name] : undefined;
    const settled = value === undefined ? undefined : knob?.parse(knob.format(value));
    if (settled !== undefined) next[name] = settled;
  }
  return next as Settings<K>;
}

/** The names of the knobs whose values differ between two settings. */
export function changedKnobs<K extends Knobs>(knobs: K, before: Settings<K>, after: Settings<K>): (keyof K & string)[] {
  return Object.keys(knobs).filter((name) => knobs[name]?.format(before[name]) !== knobs[name]?.format(after[name]));
}

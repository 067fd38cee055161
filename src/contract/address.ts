import { type FrameRef, parseFrameRef } from './frameRef.ts';
import { choice, type Knobs, range, type Settings, toggle } from './knobs.ts';
import { settingsAt } from './moments.ts';

/** Words of an address that belong to the host; no knob may be called so. */
export const reservedWords = ['moment', 'at', 'theme', 'controls', 'embed', 'start', 'share', 'v'] as const;

export type Theme = 'host' | 'light' | 'dark' | 'auto';

/** What an address may say besides settings. */
export interface HostWords<MomentId extends string = string, Name extends string = string> {
  readonly moment?: MomentId;
  readonly at?: FrameRef;
  readonly theme?: Theme;
  /** The knobs a teacher leaves to the class; empty (`controls=0`) for none at all. */
  readonly controls?: readonly Name[];
  readonly embed?: boolean;
  /** `click`: nothing starts before the reader asks for it. */
  readonly start?: 'click';
  /** Whether the frame tells its host about changed settings. */
  readonly share?: boolean;
  /** The version of the meaning of this address. */
  readonly v?: number;
}

/** What was read from an address. */
export interface Address<K extends Knobs, MomentId extends string> extends HostWords<MomentId, keyof K & string> {
  readonly settings: Settings<K>;
  /** The knobs that the address spelled, in the order of their definition. */
  readonly given: readonly (keyof K & string)[];
}

/** The part of a moment that an address must know. */
export type MomentSettings<K extends Knobs, MomentId extends string> = {
  readonly [M in MomentId]: { readonly set?: Partial<Settings<K>> };
};

interface Codec {
  parse(word: string): unknown;
  format(value: unknown): string;
}

const LONGEST = 8192;
const JOINT = '_';

function hostCodecs(knobs: Knobs, moments: object): Record<(typeof reservedWords)[number], Codec> {
  return {
    moment: { parse: (word) => (Object.hasOwn(moments, word) ? word : undefined), format: String },
    at: { parse: parseFrameRef, format: String },
    theme: choice('host', ['host', 'light', 'dark', 'auto']) as Codec,
    controls: {
      parse(word) {
        const names = [...new Set(word.split(JOINT))].filter((name) => Object.hasOwn(knobs, name));
        return names.length > 0 || word === '0' ? names : undefined;
      },
      format: (names) => (names as readonly string[]).join(JOINT) || '0',
    },
    embed: toggle(false) as Codec,
    start: choice('click', ['click']) as Codec,
    share: toggle(false) as Codec,
    v: range(1, 1, 9999, 1) as Codec,
  };
}

/** What an address beyond the limit still says: the words that fit whole. */
function clip(query: string): string {
  return query.length <= LONGEST ? query : query.slice(0, Math.max(0, query.lastIndexOf('&', LONGEST)));
}

/**
 * Reads the query of an address, with or without its question mark. Never throws: unknown words and senseless values are
 * ignored, values are clamped, the last valid one of repeated words wins, and so do knobs over the moment named beside them.
 */
export function readAddress<K extends Knobs, MomentId extends string = never>(
  query: string,
  knobs: K,
  moments: MomentSettings<K, MomentId> = {} as MomentSettings<K, MomentId>,
): Address<K, MomentId> {
  const codecs: Record<string, Codec> = { ...knobs, ...hostCodecs(knobs, moments) };
  const spelled = new Map<string, unknown>();
  // URLSearchParams reads broken percent-escapes as they stand, where decodeURIComponent would throw.
  for (const [name, word] of new URLSearchParams(clip(query))) {
    const value = Object.hasOwn(codecs, name) ? codecs[name]?.parse(word) : undefined;
    if (value !== undefined) spelled.set(name, value);
  }
  const given = Object.keys(knobs).filter((name) => spelled.has(name));
  const pick = (names: readonly string[]): object =>
    Object.fromEntries(names.filter((name) => spelled.has(name)).map((name) => [name, spelled.get(name)]));
  const moment = spelled.get('moment') as MomentId | undefined;
  const start = settingsAt(knobs, moment === undefined ? undefined : moments[moment]);
  return { ...(pick(reservedWords) as HostWords<MomentId>), settings: { ...start, ...pick(given) }, given };
}

/** What `writeAddress` spells. */
export interface AddressToWrite<K extends Knobs, MomentId extends string> extends HostWords<MomentId, keyof K & string> {
  readonly knobs: K;
  readonly settings: Settings<K>;
  /** The widget's moments: needed to spell only the differences from `moment`; without them every knob is spelled. */
  readonly moments?: MomentSettings<K, MomentId>;
  /** Spell every knob, as a copied embed does, so that a changed default cannot change it later. */
  readonly every?: boolean;
}

/** Spells settings as a query without its question mark: differences from the defaults, or every knob. May be empty. */
export function writeAddress<K extends Knobs, MomentId extends string = never>(address: AddressToWrite<K, MomentId>): string {
  const { knobs, settings, moment, moments } = address;
  const start = settingsAt(knobs, moment === undefined ? undefined : moments?.[moment]);
  const every = address.every === true || (moment !== undefined && moments === undefined);
  const words = new URLSearchParams();
  for (const [name, knob] of Object.entries(knobs)) {
    const word = knob.format(settings[name]);
    if (every || word !== knob.format(start[name])) words.append(name, word);
  }
  const codecs = hostCodecs(knobs, moments ?? {});
  for (const name of reservedWords) {
    const value = address[name];
    if (value !== undefined) words.append(name, codecs[name].format(value));
  }
  return words.toString();
}

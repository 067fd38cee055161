import { type Language, languageIds } from '../content/languages.ts';
import type { AnyText, AnyWidget } from '../src/contract/define.ts';
import { resolveFrame } from '../src/contract/frameRef.ts';
import { initialSettings, type Knob, type Knobs } from '../src/contract/knobs.ts';
import { settingsAt } from '../src/contract/moments.ts';
import { complete, type Completed } from '../src/contract/lab.ts';
import { isLab } from '../src/contract/model.ts';
import type { KeptStill, Still } from '../src/contract/still.ts';

export interface Entry {
  readonly folder: string;
  readonly widget: AnyWidget;
  readonly text: Readonly<Record<Language, AnyText>>;
}

export type Settings = Record<string, unknown>;

const definitions = import.meta.glob<{ default: AnyWidget }>(['../src/widgets/*/widget.ts', './fixtures/widgets/*/widget.ts'], {
  eager: true,
});
const words = import.meta.glob<{ default: AnyText }>(['../content/*/widgets/*.ts', './fixtures/content/*/widgets/*.ts'], {
  eager: true,
});

const kept = import.meta.glob<{ moments: Record<string, KeptStill> }>('../src/widgets/*/stills.json', {
  eager: true,
  import: 'default',
});

/** What is kept of a lab that takes seconds; tests/stills.test.ts sees to it that it is what the lab computes. */
export const keptStill = ({ id }: Pick<AnyWidget, 'id'>, moment: string): KeptStill | undefined =>
  kept[`../src/widgets/${id}/stills.json`]?.moments[moment];

const found = Object.entries(definitions).map(([path, { default: widget }]) => {
  const folder = /([^/]+)\/widget\.ts$/.exec(path)?.[1] ?? '';
  const text = languageIds.map((lang) => {
    const file = Object.entries(words).find(([each]) => each.endsWith(`/${lang}/widgets/${folder}.ts`));
    return [lang, file?.[1].default] as const;
  });
  return { folder, widget, text: Object.fromEntries(text) as Entry['text'], missing: text.filter(([, own]) => !own) };
});

/** Every widget of the site and of the test fixtures, with its words: a widget is here by existing. */
export const catalogue: readonly Entry[] = found.filter(({ missing }) => missing.length === 0);

/** The files of words that a widget still wants. */
export const wanting: readonly string[] = found.flatMap(({ folder, missing }) =>
  missing.map(([lang]) => `content/${lang}/widgets/${folder}.ts`),
);

/** The settings of a moment; a model that writes on them throws. */
export const settingsOf = ({ knobs, moments }: AnyWidget, moment: string): Settings =>
  Object.freeze(settingsAt(knobs, moments[moment]) as Settings);

const known = new Map<string, Completed<unknown>>();

/** All frames of a widget under some settings, computed once for all tests of a file. */
export function completed(widget: AnyWidget, settings: Settings): Completed<unknown> {
  const key = JSON.stringify([widget.id, settings]);
  let result = known.get(key);
  if (!result) known.set(key, (result = complete(widget.model, settings)));
  return result;
}

/** What a moment shows: all frames up to it, as a page is given them. */
export function shownAt(widget: AnyWidget, moment: string): { settings: Settings; frames: readonly unknown[]; frame: unknown } {
  const settings = settingsOf(widget, moment);
  const still = keptStill(widget, moment)?.still;
  if (still) return { settings, frames: still.frames, frame: still.frames.at(-1) };
  const { frames, stages } = completed(widget, settings);
  const at = resolveFrame(widget.moments[moment]?.at ?? 'end', { frames: frames.length, stages, done: true }) ?? frames.length - 1;
  return { settings, frames: frames.slice(0, at + 1), frame: frames[at] };
}

/** What the server hands a lab, which has not run on the page. */
export function stillAt(widget: AnyWidget, moment: string): Still | undefined {
  if (!isLab(widget.model)) return undefined;
  const { frames, settings } = shownAt(widget, moment);
  const { checksum } = keptStill(widget, moment)?.still ?? completed(widget, settings);
  return { frames, seed: Number(settings['seed'] ?? 1), checksum };
}

/** Numbers below 1 from a seed (xorshift32, Marsaglia 2003). */
export function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Every word in sight that an unseen alphabet might be made of: ids in the frame, options, moments, letters. */
function vocabulary({ knobs, moments, model }: AnyWidget): string[] {
  const found = new Set<string>([...'ABCDEFGH', 'none', ...Object.keys(moments)]);
  const gather = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) gather(each);
  };
  for (const knob of Object.values(knobs as Knobs)) gather(knob.control);
  for (const moment of Object.values(moments)) gather(moment.set);
  if (!isLab(model)) gather(model.frame(initialSettings(knobs), {}));
  return [...found];
}

/** A word that a knob may or may not take: made for its control, or guessed for a knob that only the view sets. */
function word({ control, initial, format }: Knob<unknown>, words: readonly string[], next: () => number): string {
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
  switch (control.kind) {
    case 'range':
      return String(control.min + next() * (control.max - control.min));
    case 'choice':
      return pick(control.options);
    case 'toggle':
      return pick(['0', '1']);
    case 'seed':
      return String(1 + Math.floor(next() * 1000));
    case 'none': {
      // Low and high about the first value; its letters in another order; some words in a row; one word.
      const numbers = String(format(initial)).split('_').map(Number);
      if (numbers.every(Number.isFinite)) return numbers.map((n) => String(n + (next() - 0.5) * 4)).join('_');
      const some = Array.from({ length: 1 + Math.floor(next() * 4) }, () => pick(words));
      return pick([some.join('_'), some.filter((each) => each.length === 1).join(''), some[0] ?? '', some[0] ?? '']);
    }
  }
}

/** Settings drawn at random, the same for the same seed. */
export function randomSettings(widget: AnyWidget, seed: number): Settings {
  const next = uniform(seed * 7919);
  const words = vocabulary(widget);
  const draw = (knob: Knob<unknown>): unknown => {
    for (let tries = 0; tries < 40; tries += 1) {
      const value = knob.parse(word(knob, words, next));
      if (value !== undefined) return value;
    }
    return knob.initial;
  };
  return Object.freeze(Object.fromEntries(Object.entries(widget.knobs as Knobs).map(([name, knob]) => [name, draw(knob)])));
}

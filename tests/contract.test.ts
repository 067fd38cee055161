import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { models } from '../content/facts/models.ts';
import { type Language, languageIds } from '../content/languages.ts';
import { readAddress, writeAddress } from '../src/contract/address.ts';
import { checksum } from '../src/contract/checksum.ts';
import { type AnyText, type AnyWidget, defineWidget } from '../src/contract/define.ts';
import { choice, initialSettings, type Knobs, range, toggle } from '../src/contract/knobs.ts';
import { complete, startLab } from '../src/contract/lab.ts';
import { type Instant, isLab, type Lab } from '../src/contract/model.ts';
import { createRun } from '../src/contract/run.ts';
import { lineage, site } from '../src/prose/words.ts';
import { type Chrome, Stage } from '../src/surfaces/stage/Stage.tsx';
import {
  catalogue,
  completed,
  type Entry,
  keptStill,
  randomSettings,
  type Settings,
  settingsOf,
  shownAt,
  stillAt,
  wanting,
} from './catalogue.ts';
import { otherNames } from './figures.ts';
import { textsOf } from './words.ts';

const twenty = Array.from({ length: 20 }, (_, i) => i + 1);
const chromes: readonly Chrome[] = ['figure', 'page', 'hero'];
const momentsOf = ({ moments }: AnyWidget): string[] => Object.keys(moments);

/** The frames of the first pulls of a lab: enough to see whether chance has a hand in it, whatever the settings cost. */
function beginning(model: Lab<Settings, unknown>, settings: Settings, pulls: number): readonly unknown[] {
  const run = startLab(model, settings);
  let time = 0;
  // A clock that ticks at every look ends each call after one pull; nothing is measured.
  for (let i = 0; i < pulls; i += 1) if (['done', 'failed'].includes(run.next(0, () => (time += 1)))) break;
  if (run.error() !== undefined) throw new Error(run.error());
  return [...run.frames, run.checksum()];
}

/** Settings for which two computations differ. */
function unsteady(widget: AnyWidget): Settings[] {
  const { model } = widget;
  const chosen = momentsOf(widget).map((moment) => settingsOf(widget, moment));
  const different = [...new Map(chosen.map((each) => [JSON.stringify(each), each])).values()];
  const once = (settings: Settings): string => complete(model, settings).checksum;
  // A lab whose stills are kept takes seconds; a browser runs it whole (tests/e2e/labs.spec.ts) and compares checksums.
  const whole = keptStill(widget, momentsOf(widget)[0]!) ? [] : different;
  return [
    ...whole.filter((settings) => completed(widget, settings).checksum !== once(settings)),
    ...twenty
      .map((seed) => randomSettings(widget, seed))
      .filter((settings) =>
        isLab(model)
          ? checksum(beginning(model as Lab<Settings, unknown>, settings, 12)) !==
            checksum(beginning(model as Lab<Settings, unknown>, settings, 12))
          : once(settings) !== once(settings),
      ),
  ];
}

/** Frames that change when they are cloned or spelled as JSON, as a page does with them. */
const perishable = (frames: readonly unknown[]): number =>
  frames.filter((frame) => {
    const before = checksum(frame);
    return checksum(structuredClone(frame)) !== before || checksum(JSON.parse(JSON.stringify(frame))) !== before;
  }).length;

/** Names that are the same in every language; everything else is translated. */
const names = new Set([
  ...otherNames,
  ...models.map(({ id }) => id as string),
  ...languageIds.flatMap((lang) => Object.values(lineage[lang].models).map(({ name }) => name)),
  'GPT-3 Small',
  'GPT-3 Medium',
  'GPT-3 Large',
  'GPT-3 XL',
  'Stack Exchange',
  ...'Chinchilla LLaMA GitHub arXiv PPO FeedME SFT RLHF KL GPT A B C D E P x β ε λ γ'.split(' '),
]);

/** Addresses of papers, citations, units of measure, functions in a formula: nothing to translate. */
const codes = /\barXiv \d+\.\d+|^[A-Z]\w+(?: et al\.)? \d{4}$|\bPF-days?\b|\b(?:API|GB|log|exp|min|max|clip)\b|_ref\b/g;

/** Whether anything is left of a text that a translator could put otherwise. */
const translatable = (text: string): boolean => {
  const rest = text.replace(/\{\w+\}/g, '').replace(codes, '');
  return !names.has(rest) && rest.split(/[\s/()·−+=]+/).some((word) => /[A-Za-z]{2}/.test(word) && !names.has(word));
};

/** Texts that stand in both languages alike and are no names. */
function sameInBoth({ text }: Entry): string[] {
  const english = new Map(textsOf(text.en, ''));
  return textsOf(text.zh, '').flatMap(([path, said]) => {
    return said === english.get(path) && translatable(said) ? [`${path}: ${said}`] : [];
  });
}

/** What has no word: knobs, options, moments, the widget itself. */
function wordless({ knobs, moments }: AnyWidget, text: AnyText): string[] {
  const wanted: [string, unknown][] = [
    ['title', text.title],
    ['about', text.about],
    ['leavesOut', text.leavesOut],
    ...Object.entries(knobs as Knobs).flatMap(([name, { control }]): [string, unknown][] => [
      [name, text.knobs[name]?.label],
      ...(control.kind === 'choice' ? control.options : []).map((option): [string, unknown] => [
        `${name}=${option}`,
        text.knobs[name]?.options?.[option],
      ]),
    ]),
    ...Object.keys(moments).flatMap((id): [string, unknown][] => [
      [id, text.moments[id]?.label],
      [`${id} says`, text.moments[id]?.sentence],
    ]),
  ];
  const unused = [
    ...Object.keys(text.knobs).filter((name) => !Object.hasOwn(knobs, name)),
    ...Object.keys(text.moments).filter((name) => !Object.hasOwn(moments, name)),
  ];
  return [...wanted.filter(([, word]) => typeof word !== 'string' || word.trim() === '').map(([name]) => name), ...unused];
}

/** Longer than a reader bears: 40 words, 80 Han. */
const tooLong = (lang: Language, said: string): boolean =>
  lang === 'zh' ? (said.match(/[\u3400-\u9fff]/g)?.length ?? 0) > 80 : said.split(/\s+/).length > 40;

/** A number, or the word of a chosen option: something of this very frame. */
function isSpecific(said: string, { knobs }: AnyWidget, settings: Settings, text: AnyText): boolean {
  const bare = [...names].sort((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, ' '), said);
  const chosen = Object.keys(knobs as object).flatMap((name) => text.knobs[name]?.options?.[String(settings[name])] ?? []);
  return /\d/.test(bare) || chosen.some((word) => word !== '' && said.includes(word));
}

const unescape = (html: string): string =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

function drawn({ widget, text }: Entry, lang: Language, chrome: Chrome, moment: string): string {
  const still = stillAt(widget, moment);
  const props = { id: 'f', widget, text: text[lang], words: site[lang].figure, lang, chrome, page: 'w/x/', moment };
  return renderToString(createElement(Stage, { ...props, ...(still && { still }) }));
}

test('every widget has words in every language', () => {
  expect(wanting).toEqual([]);
  expect(catalogue.map(({ folder }) => folder)).toEqual(expect.arrayContaining(['lineage-map', 'two-stage']));
});

describe.each(catalogue)('$folder', (entry) => {
  const { folder, widget, text } = entry;

  test('is called what its folder is called', () => {
    expect(widget.id).toBe(folder);
  });

  test('computes the same frames from the same settings', { timeout: 180_000 }, () => {
    expect(unsteady(widget)).toEqual([]);
  });

  test('spells every setting in an address and reads it back', () => {
    const { knobs, moments } = widget;
    const many = [
      ...momentsOf(widget).map((moment) => settingsOf(widget, moment)),
      ...twenty.map((n) => randomSettings(widget, n)),
    ];
    for (const settings of many) {
      for (const words of [{ moments }, { every: true }, { moments, moment: momentsOf(widget)[0] as string }]) {
        const query = writeAddress({ knobs, settings, ...words } as Parameters<typeof writeAddress>[0]);
        expect(readAddress(query, knobs, moments).settings, query).toEqual(settings);
      }
    }
    expect(writeAddress({ knobs, settings: initialSettings(knobs), moments })).toBe('');
  });

  test('keeps its frames through a clone and through JSON', () => {
    for (const moment of momentsOf(widget)) expect(perishable(shownAt(widget, moment).frames), moment).toBe(0);
  });

  test.each(languageIds)('is drawn on the server at every moment, and says its finding: %s', (lang) => {
    for (const moment of momentsOf(widget)) {
      const { frame, settings } = shownAt(widget, moment);
      const finding = widget.finding(frame, settings, text[lang]);
      expect(finding).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
      for (const chrome of chromes) {
        const html = drawn(entry, lang, chrome, moment);
        const said = /id="f-finding"[^>]*>(.*?)<\/p>/s.exec(html)?.[1] ?? '';
        expect(unescape(said), `${moment} ${chrome}`).toBe(finding);
        expect(html).not.toMatch(/>(?:undefined|NaN|\[object Object\])</);
      }
    }
  });

  test.each(languageIds)('describes each moment in words of its own: %s', (lang) => {
    const said = momentsOf(widget).map((moment) => {
      const { frame, settings } = shownAt(widget, moment);
      const description = widget.describe(frame, settings, text[lang]);
      expect(isSpecific(description, widget, settings, text[lang]), `${moment}: ${description}`).toBe(true);
      expect(description).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
      return description;
    });
    expect(said.filter((each, i) => said.indexOf(each) !== i)).toEqual([]);
  });

  test.each(languageIds)('has a table as wide in every row: %s', (lang) => {
    for (const moment of momentsOf(widget)) {
      const { frames, settings } = shownAt(widget, moment);
      const table = widget.table?.(frames, settings, text[lang]);
      if (!table) continue;
      expect(table.rows.length, moment).toBeGreaterThan(0);
      expect(table.columns.filter((column) => column.trim() === '')).toEqual([]);
      expect(new Set(table.columns).size).toBe(table.columns.length);
      for (const row of table.rows) {
        expect(row, moment).toHaveLength(table.columns.length);
        expect(
          row.some((cell) => cell !== ''),
          `${moment}: an empty row`,
        ).toBe(true);
        expect(row.filter((cell) => cell === undefined || cell === null || Number.isNaN(cell))).toEqual([]);
      }
    }
  });

  test.each(languageIds)('has a word for everything, and none to spare: %s', (lang) => {
    expect(wordless(widget, text[lang])).toEqual([]);
    expect(tooLong(lang, text[lang].leavesOut), text[lang].leavesOut).toBe(false);
  });

  test('is translated', () => {
    expect(sameInBoth(entry)).toEqual([]);
  });

  test.runIf(!isLab(widget.model))('computes one frame for one change, and none for none', () => {
    let calls = 0;
    const model: Instant<Settings, unknown> = {
      frame: (settings, assets) => {
        calls += 1;
        return (widget.model as Instant<Settings, unknown>).frame(settings, assets);
      },
    };
    const counted: AnyWidget = { ...widget, model };
    const run = createRun(counted);
    expect(calls).toBe(1);
    run.actions.set(initialSettings(widget.knobs) as Settings);
    run.actions.goTo(0);
    expect(calls).toBe(1);
    const other = twenty
      .map((seed) => randomSettings(widget, seed))
      .find((each) => JSON.stringify(each) !== JSON.stringify(initialSettings(widget.knobs)));
    run.actions.set(other ?? {});
    expect(calls).toBe(other ? 2 : 1);
    calls = 0;
    drawn({ ...entry, widget: counted }, 'en', 'page', momentsOf(widget)[0] as string);
    expect(calls).toBe(1);
  });
});

describe('planted faults are found', () => {
  const knobs = { size: range(1, 0, 10, 1), kind: choice('a', ['a', 'b']), on: toggle(false) };
  let drift = 0;
  const plain = defineWidget({
    id: 'planted',
    knobs,
    model: { frame: ({ size }) => ({ size }) },
    moments: { first: {}, second: { set: { size: 2 } } },
    View: () => null,
    finding: ({ size }) => `It is ${size}`,
    describe: ({ size }) => `It is ${size}.`,
  }) as unknown as AnyWidget;
  const word = { label: 'w' };
  const text = {
    title: 'T',
    about: 'A',
    leavesOut: 'L',
    knobs: { size: word, kind: { label: 'k', options: { a: 'first kind', b: 'second kind' } }, on: word },
    moments: { first: { label: 'f', sentence: 's' }, second: { label: 'f', sentence: 's' } },
  } as unknown as AnyText;

  test('none in the plain one', () => {
    expect([unsteady(plain), wordless(plain, text)]).toEqual([[], []]);
  });

  test('a model that remembers, and one that draws lots', () => {
    const remembers: AnyWidget = { ...plain, model: { frame: () => ({ size: (drift += 1) }) } };
    const draws: AnyWidget = { ...plain, id: 'draws', model: { frame: () => ({ size: Math.random() }) } };
    const lab: Lab<Settings, unknown> = {
      stages: [
        {
          id: 'only',
          reads: ['size'],
          *run() {
            yield { size: Math.random() };
            return null;
          },
        },
      ],
    };
    for (const model of [remembers, draws, { ...plain, id: 'lab', model: lab } as AnyWidget])
      expect(unsteady(model)).not.toEqual([]);
  });

  test('a frame that JSON would spoil', () => {
    expect(perishable([{ a: Number.NaN }, { a: -0 }, { a: new Float32Array(2) }, { a: new Map([[1, 2]]) }, { a: 1 }])).toBeLessThan(
      5,
    );
    expect(perishable([{ a: -0 }])).toBe(1);
    expect(perishable([{ a: new Float32Array(2) }])).toBe(1);
    expect(perishable([{ a: [0.1, null, 'b'] }])).toBe(0);
  });

  test('a word that is missing, and one too many', () => {
    const { on: _, ...rest } = text.knobs as Record<string, unknown>;
    expect(wordless(plain, { ...text, knobs: rest } as AnyText)).toEqual(['on']);
    expect(wordless(plain, { ...text, knobs: { ...text.knobs, kind: { label: 'k', options: { a: 'x' } } } } as AnyText)).toEqual([
      'kind=b',
    ]);
    expect(wordless(plain, { ...text, title: ' ' })).toEqual(['title']);
    expect(wordless(plain, { ...text, knobs: { ...text.knobs, more: word } } as AnyText)).toEqual(['more']);
  });

  test('a text left in English, and one too long', () => {
    expect(sameInBoth({ folder: 'x', widget: plain, text: { en: text, zh: text } })).toHaveLength(2);
    expect(['Run', 'Run PPO', '{n} runs', 'GPT-3 paper'].filter((each) => !translatable(each))).toEqual([]);
    expect(['3 PPO', 'GPT-3', 'Ouyang et al. 2022', 'r − β log(π/π_ref)', '{n}', '382 PF-days'].filter(translatable)).toEqual([]);
    expect([tooLong('en', 'word '.repeat(41).trim()), tooLong('en', 'word '.repeat(40).trim())]).toEqual([true, false]);
    expect([tooLong('zh', '字'.repeat(81)), tooLong('zh', '字'.repeat(80))]).toEqual([true, false]);
  });

  test('a description that would do for any frame', () => {
    const settings = initialSettings(knobs) as Settings;
    expect(isSpecific('A picture of GPT-2.', plain, settings, text)).toBe(false);
    expect(isSpecific('A picture of 2 things.', plain, settings, text)).toBe(true);
    expect(isSpecific('A picture of the first kind.', plain, settings, text)).toBe(true);
    expect(isSpecific('A picture of the second kind.', plain, settings, text)).toBe(false);
  });
});

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type Language, languageIds } from '../content/languages.ts';
import type { AnyWidget } from '../src/contract/define.ts';
import { Formula } from '../src/prose/Formula.tsx';
import { NoteBook } from '../src/prose/notes.ts';
import { PlaceProvider } from '../src/prose/place.ts';
import { prose } from '../src/prose/prose.tsx';
import { questionOf } from '../src/prose/Quiz.tsx';
import { glossary, site } from '../src/prose/words.ts';
import { type Chapter, type Component, readChapter } from './chapter.ts';
import { typedFigures } from './figures.ts';
import { chapterSources, modulesOf } from './words.ts';

const widgets = new Map(
  Object.values(import.meta.glob<{ default: AnyWidget }>('../src/widgets/*/widget.ts', { eager: true })).map((module) => [
    module.default.id,
    module.default,
  ]),
);

const all = await Promise.all(
  [...chapterSources].map(async ([path, source]) => {
    const [, lang = '', number = '', slug = ''] = /^(\w+)\/chapters\/(\d\d)-([a-z0-9-]+)\.mdx$/.exec(path) ?? [];
    return { path, lang: lang as Language, number: Number(number), slug, chapter: await readChapter(path, source) };
  }),
);

/** Renders a component of the prose with its attributes, as the page does: an unknown id throws what the author should read. */
function render(lang: Language, { name, attributes }: Component): string {
  const Component = Object.hasOwn(prose, name) ? prose[name] : undefined;
  if (!Component) throw new Error(`There is no <${name}> in src/prose/prose.tsx.`);
  const here = { lang, root: '../../', home: '../../', path: 'chapters/x/', figurePrefix: '' };
  const value = { ...here, notes: new NoteBook(), terms: new Set<string>(), widgets: [], slideWidgets: [] };
  return renderToStaticMarkup(
    createElement(PlaceProvider, { value }, createElement(Component as 'i', attributes as object, 'words')),
  );
}

type Shown = NonNullable<ReturnType<(typeof widgets)['get']>>;
const hasMoment = ({ moments }: Shown, moment: string): boolean => Object.hasOwn(moments, moment);
const noMoment = (id = '', moment = ''): string =>
  `${id} has no moment ${moment}, only ${Object.keys(widgets.get(id)?.moments ?? {}).join(', ')}.`;

/** A step on a slide takes the figure before it to a moment: there must be such a figure in its section, and it must know the moment. */
function stepFault({ components }: Chapter, step: Component): string | undefined {
  const { moment } = step.attributes;
  if (step.name !== 'Step' || moment === undefined) return undefined;
  const figures = components.filter(({ name, section }) => name === 'Widget' && section === step.section);
  const id = (figures.findLast(({ line }) => line < step.line) ?? figures[0])?.attributes['id'];
  if (id === undefined) return `a step to ${moment}, but its section has no figure`;
  const widget = widgets.get(id);
  return widget && hasMoment(widget, moment) ? undefined : noMoment(id, moment);
}

function faultOf(lang: Language, component: Component): string | undefined {
  const { name, attributes } = component;
  if (/^[a-z]/.test(name)) return undefined;
  if (name === 'Widget') {
    const widget = widgets.get(attributes['id'] ?? '');
    if (!widget) return `There is no widget ${attributes['id']} in src/widgets.`;
    const unknown = [attributes['moment'], attributes['slide']].filter(
      (moment) => moment !== undefined && !hasMoment(widget, moment),
    );
    return unknown.length === 0 ? undefined : noMoment(attributes['id'], unknown[0]);
  }
  try {
    // A fact that is in words, or a list of models, is no figure to be printed in a sentence.
    const shown = render(lang, component).replace(/<[^>]*>/g, ' ');
    return name !== 'Quiz' && /^\s*(?:true|undefined|NaN|\[object)\b/.test(shown)
      ? `<${name} id="${attributes['id']}"> prints ${shown}`
      : undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const faultsOf = (lang: Language, chapter: Chapter): string[] =>
  chapter.components.flatMap((component) => {
    const fault = faultOf(lang, component) ?? stepFault(chapter, component);
    return fault === undefined ? [] : [`line ${component.line}: ${fault}`];
  });

/** What is missing or wrong at the head of a chapter. */
function headFaults(lang: Language, number: number, frontmatter: Chapter['frontmatter']): string[] {
  const { id = '', title = '', dek = '', asOf = '' } = frontmatter;
  const planned = site[lang].chapters[number - 1];
  const wide = lang === 'zh' ? 90 : 220;
  return [
    id !== planned?.id && `id: ${id}, but site.ts lists ${planned?.id} as chapter ${number}`,
    title !== planned?.title && `title: “${title}”, but site.ts lists “${planned?.title}”`,
    (dek === '' || dek.length > wide) && `dek: ${dek.length} characters, of 1 to ${wide}`,
    !/^20\d\d-(?:0[1-9]|1[0-2])$/.test(asOf) && `asOf: “${asOf}” is no month such as 2026-11`,
    ...Object.keys(frontmatter)
      .filter((key) => !['id', 'title', 'dek', 'asOf'].includes(key))
      .map((key) => `${key}: nobody reads this`),
  ].filter((fault) => fault !== false);
}

const figuresIn = ({ frontmatter, blocks }: Chapter): string[] => [
  ...['title', 'dek'].flatMap((key) => typedFigures(frontmatter[key] ?? '').map((found) => `${key}: ${found}`)),
  ...blocks.flatMap(({ text, line }) => typedFigures(text).map((found) => `line ${line}: ${found}`)),
];

test('chapters are numbered files with an address of their own', () => {
  expect(all.filter(({ number }) => !number).map(({ path }) => path)).toEqual([]);
  for (const lang of languageIds) {
    const own = all.filter((each) => each.lang === lang);
    for (const key of ['number', 'slug'] as const) expect(new Set(own.map((each) => each[key])).size).toBe(own.length);
  }
});

describe.each(all)('$path', ({ lang, number, chapter }) => {
  test('has a complete head', () => {
    expect(headFaults(lang, number, chapter.frontmatter)).toEqual([]);
  });

  test('names facts, sources, terms, models, questions, widgets and moments that exist', () => {
    expect(faultsOf(lang, chapter)).toEqual([]);
  });

  test('has formulas that parse', () => {
    for (const tex of chapter.formulas)
      expect(render(lang, { name: 'Formula', attributes: { tex }, line: 0, section: 0 })).toContain('<math');
    expect(prose['Formula']).toBe(Formula);
  });

  test('has ids on its headings, each once', () => {
    const ids = chapter.headings.map(({ id }) => id);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(chapter.headings.every(({ depth }) => depth === 2 || depth === 3)).toBe(true);
  });

  test('asks only its own questions, each once', () => {
    const asked = chapter.components.flatMap(({ name, attributes }) => (name === 'Quiz' ? [attributes['id'] ?? ''] : []));
    expect(new Set(asked).size).toBe(asked.length);
    const { quiz = {} } = (modulesOf(lang).get(`quiz/${chapter.frontmatter['id']}.ts`) ?? {}) as { quiz?: object };
    expect(asked.filter((id) => !Object.hasOwn(quiz, id))).toEqual([]);
  });

  test('has no figure typed into its prose', () => {
    expect(figuresIn(chapter)).toEqual([]);
  });
});

describe.each(languageIds)('questions in %s', (lang) => {
  const ids = [...modulesOf(lang)].flatMap(([path, module]) =>
    path.startsWith('quiz/') ? Object.keys((module as { quiz: object }).quiz) : [],
  );

  test('have one right answer, a reason for each, and an id of their own', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      const { stem, options, why } = questionOf(lang, id);
      expect(
        options.filter(({ right }) => right),
        id,
      ).toHaveLength(1);
      expect(options.length, id).toBeGreaterThanOrEqual(3);
      for (const { text, feedback, right, misconception } of options) {
        expect([text, feedback].every(Boolean), id).toBe(true);
        expect(Boolean(right) !== Boolean(misconception), `${id}: ${text}`).toBe(true);
      }
      expect([stem, why].every(Boolean), id).toBe(true);
    }
  });
});

test('every term points to chapters that are planned', () => {
  const planned = new Set(site.en.chapters.map(({ id }) => id));
  for (const [id, entry] of Object.entries(glossary.en)) {
    for (const chapter of (entry as { see?: readonly string[] }).see ?? []) expect(planned.has(chapter), id).toBe(true);
  }
});

describe('planted faults are found', () => {
  const page = (text: string): string => `---\nid: c01\n---\n\n${text}\n`;

  test.each([
    '<Fact id="davinci.parameter" />',
    '<Fact id="davinci.data" />',
    '<Fact id="gpt-3.5-series.date" as="month" />',
    '<Cite id="no-such-paper" />',
    '<Cite id="fu-2022 no-such-paper" />',
    '<Term id="no-such-term">x</Term>',
    '<Model id="gpt-5" />',
    '<Quiz id="q99" />',
    '<Measured id="four-answers.nothing" />',
    '<Widget id="no-such-widget" />',
    '<Widget id="lineage-map" moment="nowhere" />',
    '<Widget id="lineage-map" moment="all" slide="nowhere" />',
    '## One {/* one */}\n\n<Widget id="lineage-map" />\n\n## Two {/* two */}\n\n<Step moment="all" />',
    '<Widget id="four-answers" />\n\n<Step moment="sft" />\n\n<Step moment="nowhere" />',
    '<Nothing id="x" />',
  ])('%s', async (text) => {
    expect(faultsOf('en', await readChapter('a.mdx', page(text)))).toHaveLength(1);
  });

  test('and what exists is none', async () => {
    const text =
      '<Fact id="davinci.parameters" /> <Cite id="fu-2022" grade="inferred" /> <Term id="token">x</Term> <Model id="gpt-2" /> <Method id="ppo" />\n\n<Widget id="lineage-map" moment="all" />\n\n<Quiz id="q01a" />';
    for (const lang of languageIds) expect(faultsOf(lang, await readChapter('a.mdx', page(text)))).toEqual([]);
  });

  test('a wrong head', () => {
    const right = { id: 'c01', title: site.en.chapters[0]!.title, dek: 'D.', asOf: '2026-11' };
    expect(headFaults('en', 1, right)).toEqual([]);
    const changes = [{ id: 'c02' }, { title: 'T' }, { dek: '' }, { dek: 'd'.repeat(300) }, { asOf: '2026' }, { draft: 'true' }];
    for (const change of changes) expect(headFaults('en', 1, { ...right, ...change }), JSON.stringify(change)).not.toEqual([]);
    expect(headFaults('en', 2, right)).not.toEqual([]);
  });

  test.each([
    'It has 12 layers.',
    'trained on 175B tokens',
    'in November 2022',
    'GPT-3 has 96 layers',
    'GPT-35',
    'davinci-0021',
    'eleven models',
    'Twenty-one of them',
    'hundreds of labelers',
    'a thousand prompts',
    'several million words',
    '175 billion',
    'ninety percent',
    'ninety per cent',
    'half a dozen',
    '共12层',
    '１２层',
    '三千条',
    '几十万字',
    '十五个',
    '二十多人',
    '百分之九',
    '上亿',
    '一百万',
    '七成的人',
    '几百人',
    '2022年',
  ])('a typed figure: %s', async (text) => {
    expect(figuresIn(await readChapter('a.mdx', page(text)))).not.toEqual([]);
  });

  test.each([
    'one, two … ten models',
    'GPT-1, GPT-2, GPT-3 and GPT-3.5’s code-davinci-002; InstructGPT 1.3B',
    'chapter 3, Chapter 11, chapters 2 and 3',
    'In <Fact id="davinci.date" as="year" /> with `x = 12` and $12 + 3$.',
    '一个、三个、十个模型',
    '见第3章和第11章',
    '从GPT-1到text-davinci-003',
    '千万不要，万一，一成不变，成为',
    'the eighth, a third party, a person of weight, fortunate',
  ])('and this is none: %s', async (text) => {
    expect(figuresIn(await readChapter('a.mdx', page(text)))).toEqual([]);
  });
});

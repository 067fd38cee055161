import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languageIds } from '../content/languages.ts';
import { site } from '../content/en/site.ts';

const root = resolve(import.meta.dirname, '..');
const house =
  'content src scripts tests public docs/claims.json index.html package.json tsconfig.json tsconfig.pure.json vite.config.ts .oxlintrc.json .oxfmtrc.json';
const number = site.chapters.length;

let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'house-'));
  for (const name of house.split(' ')) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  // The last chapter makes room for a new one.
  for (const lang of languageIds) {
    const folder = join(copy, 'content', lang, 'chapters');
    for (const file of readdirSync(folder)) if (file.startsWith(`${number}-`)) rmSync(join(folder, file));
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(...words: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', VITEST: undefined, NODE_ENV: 'test' },
  });
  return { status, said: stdout + stderr };
}

const tool = (name: string, ...words: string[]): { status: number | null; said: string } =>
  run(join('node_modules', '.bin', name), ...words);

test('a new chapter and a new widget pass every test there is for them', { timeout: 180_000 }, () => {
  const chapter = run('scripts/new-chapter.mjs', String(number), 'planted-chapter');
  expect(chapter, chapter.said).toMatchObject({ status: 0 });
  const widget = run('scripts/new-widget.mjs', 'planted-widget');
  expect(widget, widget.said).toMatchObject({ status: 0 });
  const made = [...chapter.said.split('\n'), ...widget.said.split('\n')].filter(Boolean);
  expect(made).toHaveLength(languageIds.length + 5 + languageIds.length);
  for (const path of made) expect(existsSync(join(copy, path)), path).toBe(true);

  const about = 'planted-(chapter|widget)|keeps to its table|four times the area';
  const files = ['rooms', 'contract', 'hydration', 'parity', 'content'].map((name) => `tests/${name}.test.ts`);
  const tests = tool('vitest', 'run', '--config', 'tests/vitest.config.ts', '-t', about, ...files, 'src/widgets/planted-widget');
  expect(tests, tests.said).toMatchObject({ status: 0 });
  expect(Number(/Tests\s+(\d+) passed/.exec(tests.said)?.[1])).toBeGreaterThan(25);

  const types = tool('tsc', '--noEmit');
  expect(types.said.split('\n').filter((line) => line.includes('planted-'))).toEqual([]);
  const scripts = made.filter((path) => !path.endsWith('.mdx'));
  const format = tool('oxfmt', '--check', ...scripts);
  expect(format, format.said).toMatchObject({ status: 0 });
  const lint = tool('oxlint', ...scripts.filter((path) => !path.endsWith('.css')));
  expect(lint, lint.said).toMatchObject({ status: 0 });
});

test('nothing that is there is written over', () => {
  const path = join(copy, 'src/widgets/lineage-map/widget.ts');
  const before = readFileSync(path, 'utf8');
  expect(run('scripts/new-widget.mjs', 'lineage-map')).toMatchObject({ status: 1, said: expect.stringContaining('there already') });
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(run('scripts/new-chapter.mjs', '1', 'another')).toMatchObject({ status: 1, said: expect.stringContaining('01-') });
  expect(run('scripts/new-chapter.mjs', '99', 'another')).toMatchObject({ status: 1, said: expect.stringContaining('Add a line') });
  expect(run('scripts/new-language.mjs', 'zh', '中文')).toMatchObject({ status: 1, said: expect.stringContaining('already') });
});

test.each([
  ['new-chapter'],
  ['new-chapter', '3'],
  ['new-chapter', 'three', 'looking-back'],
  ['new-chapter', '3', 'Looking Back'],
  ['new-chapter', '3', '../x'],
  ['new-widget'],
  ['new-widget', 'Temperature'],
  ['new-widget', '../x'],
  ['new-language', 'french', 'Français'],
  ['new-language', 'fr'],
])('%s %s %s: one sentence says what was meant', (script, ...words) => {
  const { status, said } = run(`scripts/${script}.mjs`, ...words);
  expect(status).toBe(1);
  expect(said).toMatch(/npm run new:\w+/);
  expect(said.trim().split('\n')).toHaveLength(1);
});

test('a new language has every file of the English one', { timeout: 60_000 }, () => {
  const made = run('scripts/new-language.mjs', 'fr', 'Français');
  expect(made, made.said).toMatchObject({ status: 0 });
  const files = (lang: string): string[] =>
    readdirSync(join(copy, 'content', lang), { recursive: true })
      .map(String)
      .sort();
  expect(files('fr')).toEqual(files('en'));
  expect(readFileSync(join(copy, 'content/languages.ts'), 'utf8')).toContain(
    "  fr: { name: 'Français', tag: 'fr', path: 'fr/', signs: { comma: ', ', list: ', ', semicolon: '; ', colon: ': ', stop: '. ' } },\n} as const",
  );
  expect(readFileSync(join(copy, 'content/fr/widgets/lineage-map.ts'), 'utf8')).toContain("lang: 'fr'");
  // The types name what is left to do, and nothing in the new files is among it.
  const { said } = tool('tsc', '--noEmit');
  expect(said).toContain('src/prose/words.ts');
  expect(said.split('\n').filter((line) => line.startsWith('content/fr/'))).toEqual([]);
});

test('the README names commands that exist, with words that they take', { timeout: 60_000 }, () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts as Record<string, string>;
  const named = [...readme.matchAll(/`npm run (?:-s )?([\w:]+)([^`]*)`/g)].map(([, name = '', words = '']) => ({ name, words }));
  expect(named.length).toBeGreaterThan(12);
  expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
  const begin = named.filter(({ name }) => name.startsWith('new:'));
  expect(begin.map(({ name }) => name)).toEqual(['new:chapter', 'new:widget', 'new:language']);
  for (const { name, words } of begin) {
    // Begun, or there already by now; but understood.
    const { said } = run(scripts[name]!.replace('node ', ''), ...words.trim().split(' '));
    expect(said, name).not.toMatch(/^Say /);
    expect(said, name).toMatch(/content\//);
  }
});

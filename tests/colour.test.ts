import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, distance, visions } from './colour.ts';

const css = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

type Tokens = Readonly<Record<string, string>>;

/** The colours set by the rule with this selector. */
function tokens(selector: string): Tokens {
  const at = css.indexOf(`${selector} {`);
  const block = css.slice(at, css.indexOf('}', at));
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map(([, name, hex]) => [name, hex]));
}

const themes: Readonly<Record<'day' | 'night', Tokens>> = {
  day: tokens(':root'),
  night: tokens(":root[data-theme='dark']"),
};

const text = ['ink', 'ink-2', 'ink-3', 'accent'];
const methods = ['pretraining', 'code', 'sft', 'feedme', 'reward', 'ppo', 'chat'];
const grounds = ['paper', 'plate'];

/** Every contrast below a bar, and all of them for the one who must mend it. */
function tooFaint(theme: Tokens, bar = 4.5): { faint: string[]; table: string } {
  const rows = [...text, ...methods].flatMap((name) =>
    grounds.map((ground) => ({ name: `${name} on ${ground}`, value: contrast(theme[name] ?? '#fff', theme[ground] ?? '#fff') })),
  );
  return {
    faint: rows.filter(({ value }) => !(value >= bar)).map(({ name, value }) => `${name} ${value.toFixed(2)}`),
    table: rows.map(({ name, value }) => `${name.padEnd(24)}${value.toFixed(2)}`).join('\n'),
  };
}

/** The smallest OKLab distance between two methods, for every vision. */
function closest(theme: Tokens): { vision: string; pair: string; value: number }[] {
  return (Object.keys(visions) as (keyof typeof visions)[]).map((vision) => {
    const pairs = methods.flatMap((a, i) =>
      methods
        .slice(i + 1)
        .map((b) => ({ vision, pair: `${a} and ${b}`, value: distance(theme[a] ?? '#fff', theme[b] ?? '#fff', vision) })),
    );
    return pairs.reduce((least, each) => (each.value < least.value ? each : least));
  });
}

const said = (rows: ReturnType<typeof closest>): string =>
  rows.map(({ vision, pair, value }) => `${vision.padEnd(8)}${value.toFixed(4)} ${pair}`).join('\n');

describe.each(['day', 'night'] as const)('by %s', (name) => {
  const theme = themes[name];

  test('every colour is set', () => {
    for (const token of [...text, ...methods, ...grounds]) expect(theme[token], token).toMatch(/^#[0-9a-f]{6}$/i);
  });

  test('text and methods stand out from paper and plate: 4.5 and more', () => {
    const { faint, table } = tooFaint(theme);
    expect(faint, table).toEqual([]);
  });

  test('no two methods look alike, to whomever', () => {
    const rows = closest(theme);
    // Searched for at these distances; a new colour must not come closer. Glyph and word stand beside every colour besides.
    const bar = { day: 0.066, night: 0.086 }[name];
    expect(
      rows.filter(({ value }) => !(value >= bar - 0.0005)),
      said(rows),
    ).toEqual([]);
  });
});

test('night chosen and night by the system are one night', () => {
  expect(tokens(":root:not([data-theme='light'])")).toEqual(themes.night);
});

test('the formulas agree with published values', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
  expect(distance('#ffffff', '#000000', 'normal')).toBeCloseTo(1, 4);
  for (const vision of ['protan', 'deutan', 'tritan'] as const) expect(distance('#777777', '#777776', vision)).toBeLessThan(0.01);
  expect(distance('#ff0000', '#00ff00', 'deutan')).toBeLessThan(distance('#ff0000', '#00ff00', 'normal') / 2);
});

test('planted faults are found', () => {
  expect(tooFaint({ ...themes.day, 'ink-3': '#8a857c' }).faint).toHaveLength(2);
  expect(tooFaint({ ...themes.night, plate: '#5a606b' }).faint).not.toEqual([]);
  expect(closest({ ...themes.day, chat: '#1c7aa0', sft: '#12769e' })[0]?.value).toBeLessThan(0.066);
});

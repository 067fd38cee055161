import { describe, expect, test } from 'vitest';
import english from '../../../content/en/widgets/lineage-map.ts';
import chinese from '../../../content/zh/widgets/lineage-map.ts';
import { initialSettings, patchSettings } from '../../contract/knobs.ts';
import { knobs, modelIds, years } from './knobs.ts';
import { labelSize } from './labels.ts';
import { edgeOf, layOut, modelOf, radius } from './layout.ts';
import { lineOf } from './lines.ts';
import { frame, type MapSettings } from './model.ts';
import { type Came, isAlong, neighbour } from './neighbour.ts';
import { type Box, labelBox } from './placement.ts';
import { piecePath, railOf } from './rail.ts';
import { isBroken, quarters, timeScale, WIDTH } from './scale.ts';
import widget from './widget.ts';
import { keyWindow, panned, zoomed } from './window.ts';
import type { MapText } from './words.ts';

const texts: Record<string, MapText> = { en: english as MapText, zh: chinese as MapText };
const settingsOf = (set: Partial<MapSettings>): MapSettings => patchSettings(knobs, initialSettings(knobs), set);

/** The boxes of a drawn map's labels, at a width in pixels. */
function boxes(settings: MapSettings, lang: string, width: number): { id: string; box: Box }[] {
  const drawn = frame(settings);
  const { places } = layOut(drawn, settings.window, (model) => labelSize(model, texts[lang]!, lang));
  return drawn.nodes.map(({ id }) => {
    const { x, y, r, side } = places.get(id)!;
    const label = { id, at: { x: (x / WIDTH) * width, y }, r, ...labelSize(modelOf.get(id)!, texts[lang]!, lang) };
    return { id, box: labelBox(label, side) };
  });
}

function overlaps(settings: MapSettings, lang: string, width: number): string[] {
  const all = boxes(settings, lang, width);
  return all.flatMap(({ id, box }, i) =>
    all.slice(i + 1).flatMap((other) => {
      const across = Math.min(box.x1, other.box.x1) - Math.max(box.x0, other.box.x0);
      const down = Math.min(box.y1, other.box.y1) - Math.max(box.y0, other.box.y0);
      return across > 6 && down > 4 ? [`${id} and ${other.id}`] : [];
    }),
  );
}

describe.each(['en', 'zh'])('the wide map in %s', (lang) => {
  test.each([1080, 1296])('keeps its labels apart at %i px, in every moment', (width) => {
    for (const { set = {} } of Object.values(widget.moments)) {
      expect(overlaps(settingsOf(set), lang, width), JSON.stringify(set)).toEqual([]);
    }
  });

  test('keeps its labels apart with everything on it', () => {
    expect(overlaps(settingsOf({ papers: true, rivals: true }), lang, 1296)).toEqual([]);
  });
});

test('the check for overlaps finds two labels on one spot', () => {
  const all = boxes(settingsOf({}), 'en', 1);
  expect(all.length).toBeGreaterThan(10);
  expect(overlaps(settingsOf({}), 'en', 40).length).toBeGreaterThan(10);
});

test('every shown link is drawn, and every drawn place is a number', () => {
  const settings = settingsOf({ papers: true, rivals: true });
  const drawn = frame(settings);
  const { curves, places } = layOut(drawn, settings.window, (model) => labelSize(model, texts['en']!, 'en'));
  expect([...curves.keys()].toSorted()).toEqual(drawn.edges.map(({ id }) => id).toSorted());
  for (const { x, y } of places.values()) expect(Number.isFinite(x + y)).toBe(true);
  for (const { d } of curves.values()) expect(d).not.toMatch(/NaN|Infinity|undefined/);
});

test('a link is dashed if and only if no maker has documented it', () => {
  for (const edge of edgeOf.values()) expect(lineOf(edge).dashed).toBe(edge.grade !== 'documented');
});

test('the documented map has no inferred link left, and the counts stay', () => {
  const all = frame(settingsOf({}));
  const documented = frame(settingsOf({ links: 'documented' }));
  expect(documented.edges.length).toBe(all.links.documented);
  expect(documented.links).toEqual(all.links);
  expect(all.edges.length).toBe(all.links.all);
  for (const { id } of documented.edges) expect(edgeOf.get(id)!.grade).toBe('documented');
});

test('a chosen model lights its ancestors and descendants and fades the rest', () => {
  const emphasis = new Map(
    frame(settingsOf({ model: 'text-davinci-002' })).nodes.map((node) => [node.id as string, node.emphasis]),
  );
  expect(emphasis.get('text-davinci-002')).toBe('chosen');
  expect(emphasis.get('gpt-1')).toBe('lit');
  expect(emphasis.get('text-davinci-003')).toBe('lit');
  expect(emphasis.get('davinci-instruct-beta')).toBe('dim');
});

test('a published size is a larger disc the larger it is', () => {
  const sizes = ['gpt-1', 'gpt-2', 'davinci'].map((id) => radius(modelOf.get(id)!));
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
});

test('the time axis rises, covers the map, and its blocks meet', () => {
  for (const window of [
    [2018.25, 2023.5],
    [2020, 2022],
    [2021.5, 2022.5],
  ] as const) {
    const x = timeScale(window);
    expect(x(window[0])).toBeCloseTo(0);
    expect(x(window[1])).toBeCloseTo(WIDTH);
    const blocks = quarters(window, x);
    for (const [i, block] of blocks.entries()) {
      expect(block.width).toBeGreaterThan(0);
      if (i > 0) expect(block.x).toBeCloseTo(blocks[i - 1]!.x + blocks[i - 1]!.width);
    }
  }
  expect(isBroken([2018.25, 2023.5])).toBe(true);
  expect(isBroken([2021, 2023])).toBe(false);
});

test('zooming and panning stay on the map', () => {
  const press = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  let window: readonly [number, number] = [years.from, years.to];
  for (let i = 0; i < 20; i++) window = zoomed(window, 0.5, 2022.2);
  expect(window[1] - window[0]).toBe(1);
  expect(window[0]).toBeLessThanOrEqual(2022.2);
  for (let i = 0; i < 50; i++) window = panned(window, 1);
  expect(window[1]).toBe(years.to);
  for (let i = 0; i < 20; i++) window = zoomed(window, 2);
  expect(window).toEqual([years.from, years.to]);
  // Around a year, it stays where it stood.
  expect(zoomed([2019, 2023], 0.5, 2020, 0.25)).toEqual([2019.5, 2021.5]);
  expect(keyWindow({ ...press, key: '0' }, [2020, 2021])).toEqual([years.from, years.to]);
  expect(keyWindow({ ...press, key: 'a' }, window)).toBeUndefined();
  expect(keyWindow({ ...press, ctrlKey: true, key: '+' }, window)).toBeUndefined();
});

test.each([{}, { papers: true, rivals: true }, { links: 'documented' as const }])(
  'arrow keys alone reach every model from the first one: %j',
  (set) => {
    const settings = settingsOf(set);
    const drawn = frame(settings);
    const { places } = layOut(drawn, settings.window, (model) => labelSize(model, texts['en']!, 'en'));
    const queue: { id: string; came?: Came }[] = [{ id: 'gpt-1' }];
    const seen = new Set<string>();
    const reached = new Set<string>(['gpt-1']);
    for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
        const id = neighbour(here.id, key, drawn, places, here.came);
        const came = isAlong(key) ? { from: here.id, key } : here.came;
        if (id === undefined || seen.has(JSON.stringify([id, came]))) continue;
        seen.add(JSON.stringify([id, came]));
        reached.add(id);
        queue.push({ id, ...(came && { came }) });
      }
    }
    expect([...reached].toSorted()).toEqual(drawn.nodes.map(({ id }) => id as string).toSorted());
  },
);

test('arrow keys follow links, and turn to the other links of the model one came from', () => {
  const settings = settingsOf({});
  const drawn = frame(settings);
  const { places } = layOut(drawn, settings.window, (model) => labelSize(model, texts['en']!, 'en'));
  const walk = (id: string, key: string, came?: Came): string | undefined => neighbour(id, key, drawn, places, came);
  expect(walk('gpt-1', 'ArrowRight')).toBe('gpt-2');
  expect(walk('davinci', 'ArrowRight')).toBe('davinci-instruct-beta');
  const came = { from: 'davinci', key: 'ArrowRight' } as const;
  expect(walk('davinci-instruct-beta', 'ArrowUp', came)).toBe('code-davinci-002');
  expect(walk('code-davinci-002', 'ArrowUp', came)).toBe('code-davinci-001');
  expect(walk('chatgpt', 'x')).toBeUndefined();
});

test('on the phone every link leaves one row and arrives in a later one, and no two share a channel at the same height', () => {
  for (const set of [{}, { papers: true }, { links: 'documented' as const }]) {
    const drawn = frame(settingsOf(set));
    const rows = railOf(drawn);
    const parts = new Map<string, string[]>();
    for (const { pieces, x } of rows) {
      for (const piece of pieces) {
        parts.set(piece.id, [...(parts.get(piece.id) ?? []), piece.part]);
        expect(piecePath(piece, x)).not.toMatch(/NaN|undefined/);
      }
      const passing = pieces.filter(({ part }) => part === 'pass').map(({ channel }) => channel);
      expect(new Set(passing).size).toBe(passing.length);
    }
    expect(parts.size).toBe(drawn.edges.length);
    for (const sequence of parts.values()) {
      expect(sequence[0]).toBe('leave');
      expect(sequence.at(-1)).toBe('arrive');
      expect(sequence.slice(1, -1).every((part) => part === 'pass')).toBe(true);
    }
  }
});

test('every model that can be chosen has a card in both languages', () => {
  for (const id of modelIds) {
    for (const [lang, text] of Object.entries(texts)) {
      const drawn = frame(settingsOf({ model: id, papers: true, rivals: true }));
      expect(widget.finding(drawn, settingsOf({ model: id }), text).length, `${id} ${lang}`).toBeGreaterThan(8);
      expect(widget.describe(drawn, settingsOf({ model: id }), text)).toContain(text.lineage.models[id].name);
    }
  }
});

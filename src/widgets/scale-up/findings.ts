import { fill } from '../../../content/fill.ts';
import { percent } from '../../charts/format.ts';
import type { AreaFrame, FamilyFrame, MeasuresFrame, MixFrame, ScaleFrame } from './model.ts';
import { runOf } from './runs.ts';
import { countOf, type ScaleText, sizeOf } from './words.ts';

export type FindingId = keyof ScaleText['findings'];

/** Printed and counted sizes agree to within this share; the paper rounds to three or four figures. */
const ROUNDING = 0.006;

/** Which sentence is true of a frame. */
export function findingOf(frame: ScaleFrame): FindingId {
  switch (frame.act) {
    case 'area': {
      if (frame.axes === 'even' && frame.run === 'davinci') return 'even';
      if (frame.run === null) return 'free';
      if (frame.run === 'davinci') return 'gpt-3';
      if (frame.run === 'gpt-1') return 'gpt-1';
      return frame.factor === 3 ? 'half' : 'named';
    }
    case 'measures':
      if (frame.from === frame.to) return 'same';
      return frame.rows.some(({ factor }) => factor === null) ? 'some' : 'all';
    case 'family':
      if (frame.chosen.id === '175b') return 'family';
      return Math.abs(frame.chosen.counted / frame.chosen.exact - 1) > ROUNDING ? 'odd' : 'shape';
    case 'mix':
      return frame.mix === 'gpt3' ? 'mix-gpt3' : 'mix-llama';
  }
}

/** The values that fill the slots of the sentences. */
export function valuesOf(frame: ScaleFrame, text: ScaleText): Record<string, string> {
  switch (frame.act) {
    case 'area':
      return areaValues(frame, text);
    case 'measures':
      return measuresValues(frame, text);
    case 'family':
      return familyValues(frame, text);
    case 'mix':
      return mixValues(frame, text);
  }
}

function areaValues({ n, d, run, pfDays, tokensEach, against }: AreaFrame, text: ScaleText): Record<string, string> {
  const first = runOf('gpt-1').computing[0]!.value;
  const published = run === null ? undefined : runOf(run).computing[0]!;
  return {
    name: run === null ? '' : text.runs[run],
    n: sizeOf(n, text),
    d: sizeOf(d, text),
    pf: countOf(pfDays, text),
    published: published === undefined ? '' : countOf(published.value, text),
    whole: countOf(pfDays * 2, text),
    first: countOf(first, text),
    grown: countOf(Number((runOf('davinci').computing[0]!.value / first).toPrecision(2)), text),
    each: countOf(tokensEach, text),
    nx: countOf(against.n, text),
    dx: countOf(against.d, text),
    cx: countOf(against.pfDays, text),
  };
}

const listed = (items: readonly string[], text: ScaleText): string => {
  const head = items.slice(0, -1).join(text.comma);
  return head === '' ? (items[0] ?? text.none) : `${head}${text.and}${items.at(-1)}`;
};

function measuresValues({ from, to, rows }: MeasuresFrame, text: ScaleText): Record<string, string> {
  const known = rows.filter(({ factor }) => factor !== null);
  const unknown = rows.filter(({ factor }) => factor === null);
  return {
    from: text.runs[from],
    to: text.runs[to],
    list: listed(
      known.map(({ id, factor }) => fill(text.times, { what: text.measures[id].name, x: countOf(factor!, text) })),
      text,
    ),
    unknown: listed(
      unknown.map(({ id }) => text.measures[id].name),
      text,
    ),
  };
}

function familyValues({ rows, chosen, headed, countedHeaded }: FamilyFrame, text: ScaleText): Record<string, string> {
  return {
    name: chosen.name,
    sizes: String(rows.length),
    smallest: sizeOf(rows[0]!.printed, text),
    largest: sizeOf(rows.at(-1)!.printed, text),
    layers: String(chosen.layers),
    width: countOf(chosen.width, text),
    counted: sizeOf(chosen.counted, text),
    exact: sizeOf(chosen.exact, text),
    headed: countOf(headed, text),
    countedHeaded: sizeOf(countedHeaded, text),
    pf: countOf(chosen.pfDays, text),
  };
}

function mixValues({ mix, rows, pool }: MixFrame, text: ScaleText): Record<string, string> {
  const of = (id: string) => rows.find((row) => row.id === id);
  const [first, wikipedia] = [rows[0]!, of('wikipedia')!];
  const lifted = mix === 'gpt3' ? of('webtext2')! : wikipedia;
  const least = [...rows].sort((a, b) => a.epochs - b.epochs)[0]!;
  return {
    crawlShare: percent(first.share, 0),
    crawlWeight: percent(first.weight, 0),
    share: percent(lifted.share),
    weight: percent(lifted.weight, lifted.weight < 0.1 ? 1 : 0),
    passes: countOf(lifted.epochs, text),
    wikipedia: countOf(wikipedia.epochs, text),
    crawl: countOf(first.epochs, text),
    least: text.parts[least.id as keyof typeof text.parts],
    leastPasses: countOf(least.epochs, text),
    pool: mix === 'gpt3' ? sizeOf(pool, text) : countOf(pool, text),
  };
}

export const finding = (frame: ScaleFrame, text: ScaleText): string => fill(text.findings[findingOf(frame)], valuesOf(frame, text));

import type { ScaleSettings } from './knobs.ts';
import { type MixId, mixtures } from './mixtures.ts';
import { byRule, cornerOf, type Measure, measures, perPair, type Reading, type RunId, runOf, runs } from './runs.ts';
import { family as printed, type FamilySize, shared } from './sizes.ts';

export interface AreaFrame {
  readonly act: 'area';
  readonly axes: 'log' | 'even';
  /** Parameters and tokens, counted one by one. */
  readonly n: number;
  readonly d: number;
  /** The run whose corner this is. */
  readonly run: RunId | null;
  readonly factor: 3 | 6;
  readonly operations: number;
  readonly pfDays: number;
  readonly tokensEach: number;
  /** How often GPT-3's parameters, tokens and computing, all by the rule, go into these. */
  readonly against: { readonly n: number; readonly d: number; readonly pfDays: number };
}

export interface MeasureRow {
  readonly id: Measure;
  readonly from: readonly Reading[];
  readonly to: readonly Reading[];
  /** From one to the other; null where one is not known, or has several values. */
  readonly factor: number | null;
  readonly inferred: boolean;
}

export interface MeasuresFrame {
  readonly act: 'measures';
  readonly from: RunId;
  readonly to: RunId;
  readonly rows: readonly MeasureRow[];
}

export type CountedSize = FamilySize & { readonly counted: number };

export interface FamilyFrame {
  readonly act: 'family';
  readonly rows: readonly CountedSize[];
  readonly chosen: CountedSize;
  /** Heads times the width of a head, and the parameters if that were the model's width. */
  readonly headed: number;
  readonly countedHeaded: number;
}

export interface MixRow {
  readonly id: string;
  /** In shares of one. */
  readonly weight: number;
  readonly size: number;
  readonly share: number;
  readonly epochs: number;
}

export interface MixFrame {
  readonly act: 'mix';
  readonly mix: MixId;
  readonly rows: readonly MixRow[];
  readonly pool: number;
}

export type ScaleFrame = AreaFrame | MeasuresFrame | FamilyFrame | MixFrame;

const gpt3 = cornerOf(runOf('davinci'))!;

function area({ axes, n, d }: ScaleSettings): AreaFrame {
  const run = runs.find((each) => {
    const corner = cornerOf(each);
    return corner?.n === n && corner.d === d;
  });
  const [N, D] = [n * 1e6, d * 1e9];
  const factor = perPair(run?.id ?? null);
  const pfDays = byRule(N, D, factor);
  return {
    act: 'area',
    axes,
    n: N,
    d: D,
    run: run?.id ?? null,
    factor,
    operations: factor * N * D,
    pfDays,
    tokensEach: D / N,
    against: { n: n / gpt3.n, d: d / gpt3.d, pfDays: pfDays / byRule(gpt3.n * 1e6, gpt3.d * 1e9) },
  };
}

function compared({ from, to }: ScaleSettings): MeasuresFrame {
  const rows = measures.map((id): MeasureRow => {
    const [before, after] = [runOf(from)[id], runOf(to)[id]];
    const single = before.length === 1 && after.length === 1;
    return {
      id,
      from: before,
      to: after,
      factor: single ? after[0]!.value / before[0]!.value : null,
      inferred: [...before, ...after].some(({ grade }) => grade === 'inferred'),
    };
  });
  return { act: 'measures', from, to, rows };
}

/**
 * The parameters of a GPT of a given shape, all counted: layers of 12w² + 13w (attention and feed-forward with their biases,
 * two layer norms), a last layer norm of 2w, and an embedding for each entry of the vocabulary and each position.
 */
export function countParameters(
  layers: number,
  width: number,
  { vocabulary, context }: { vocabulary: number; context: number },
): number {
  return layers * (12 * width * width + 13 * width) + 2 * width + (vocabulary + context) * width;
}

function family({ size }: ScaleSettings): FamilyFrame {
  const rows = printed.map((row) => ({ ...row, counted: countParameters(row.layers, row.width, shared) }));
  const chosen = rows.find(({ id }) => id === size)!;
  const headed = chosen.heads * chosen.headWidth;
  return { act: 'family', rows, chosen, headed, countedHeaded: countParameters(chosen.layers, headed, shared) };
}

function mixture({ mix }: ScaleSettings): MixFrame {
  const parts = mixtures[mix];
  const pool = parts.reduce((sum, { size }) => sum + size, 0);
  const rows = parts.map(({ id, weight, size, epochs }) => ({ id, weight: weight / 100, size, share: size / pool, epochs }));
  return { act: 'mix', mix, rows, pool };
}

const frames = { area, measures: compared, family, mix: mixture };

export const frame = (settings: ScaleSettings): ScaleFrame => frames[settings.act](settings);

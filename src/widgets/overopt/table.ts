import type { Rows } from '../../contract/define.ts';
import { decimal, plain } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import type { OveroptFrame } from './frames.ts';
import { isCovered, type OveroptSettings } from './knobs.ts';
import { pathOf } from './layout.ts';
import { ownRun } from './run.ts';
import type { Place } from './sizes.ts';
import { best, type Spot } from './sweep.folded.ts';
import type { OveroptText } from './words.ts';

/** The sweep at the chosen price, the best of n, and the run that is seen; what waits for a guess stays out of it. */
export function table(frames: readonly OveroptFrame[], settings: OveroptSettings, text: OveroptText): Rows {
  const hidden = isCovered(settings);
  const { beta, spots } = pathOf(settings);
  const { path, best: points } = ownRun(frames, frames.length - 1, settings);
  const row = (name: string, { kl, proxy, gold }: Place, band?: Spot['goldBand']): (string | number)[] => [
    name,
    decimal(kl),
    decimal(proxy),
    hidden ? '' : decimal(gold),
    hidden || !band ? '' : `${decimal(band[0])} … ${decimal(band[1])}`,
  ];
  return {
    columns: text.columns,
    rows: [
      ...spots.map((spot) => row(fill(text.rows.sweep, { beta: plain(beta) }), spot, spot.goldBand)),
      ...best.map((spot) => row(fill(text.rows.best, { n: spot.n }), spot, spot.goldBand)),
      ...path.map((frame) => row(fill(text.rows.run, { seed: frame.seed, step: frame.step }), frame.now)),
      ...(points?.points ?? []).map((point) => row(fill(text.rows.bestRun, { seed: settings.seed, n: point.n }), point)),
    ],
  };
}

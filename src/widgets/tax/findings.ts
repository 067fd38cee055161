import { fill } from '../../../content/fill.ts';
import { bare, decimal, percent, plain } from '../../charts/format.ts';
import { knobs, type Old, type Place, type TaxFrame } from './model.ts';
import { untold } from './runs.folded.ts';
import type { TaxText } from './words.ts';

/** What was kept, in its own unit: nats, or a chance. */
export const keptAs = (old: Old, value: number): string => (old === 'names' ? percent(value, 0) : bare(value, 2));

const worth = ({ worth: { mean } }: Place): string => decimal(mean);

/** What may be filled into its sentences. */
export function valuesOf({ old, base, sft, chosen, leashes, beta, weight, seeds }: TaxFrame): Record<string, string | number> {
  const kept = (place: Place): string => keptAs(old, place.kept.mean);
  const usual = leashes.find((leash) => leash.beta === knobs.beta.initial)!;
  const [plainly, mended] = [usual.places[0]!, usual.places.at(-1)!];
  return {
    seeds,
    inner: seeds - 2,
    beta: plain(beta),
    weight: plain(weight),
    base: kept(base),
    sft: kept(sft),
    chosen: kept(chosen),
    sftWorth: worth(sft),
    chosenWorth: worth(chosen),
    // Without old text: the run without a price of KL, and the least that any price comes down to.
    free: kept(leashes[0]!.places[0]!),
    least: keptAs(old, Math.min(...leashes.map(({ places }) => places[0]!.kept.mean))),
    untold: percent(untold, 0),
    usual: plain(usual.beta),
    plain: kept(plainly),
    plainWorth: worth(plainly),
    mended: kept(mended),
    mendedWorth: worth(mended),
  };
}

/** Which sentence is true of what is shown. */
export function findingOf({ old, weight, chosen, sft }: TaxFrame): keyof TaxText['findings'] {
  if (weight === 0) return old;
  if (old !== 'documents') return `${old}Mixed`;
  return chosen.worth.mean < sft.worth.mean ? 'unmended' : 'repaired';
}

export const finding = (shown: TaxFrame, text: TaxText): string => fill(text.findings[findingOf(shown)], valuesOf(shown));

/** What a run of PPO is called. */
export const nameOf = (shown: TaxFrame, text: TaxText): string =>
  fill(shown.weight > 0 ? text.mixedRun : text.run, valuesOf(shown));

import { percent } from '../../charts/format.ts';
import { ids, type Rules, top, tops, type Values } from './rules.ts';
import type { SftFrame } from './sftFrame.ts';
import { type FourText, listed } from './words.ts';
import { fill } from '../../../content/fill.ts';

/** What is true of the fine-tuned model, the first that holds. */
export const sftRules: Rules<SftFrame> = [
  ['sft-none', ({ counts }) => counts.every((count) => count === 0)],
  ['sft-still', ({ step, rate }) => step === 0 || rate === 0],
  ['sft-copied', ({ distance }) => distance < 0.02],
  [
    'sft-lead',
    ({ before, now, counts }) =>
      tops(now.probabilities).length === 1 && top(now.probabilities) === top(counts) && !tops(before).includes(ids[top(counts)]!),
  ],
  ['sft-way', () => true],
];

/** What sentences about fine-tuning may name. */
export function sftValues({ counts, step, before, now, target }: SftFrame, text: FourText): Values {
  const lead = top(counts);
  const name = (id: string): string => (id === 'E' ? text.anythingElse : id);
  return {
    favourites: listed(tops(before).map(name), text),
    steps: step,
    demos: demosInWords(counts, text),
    shares: ids
      .flatMap((id, i) => (counts[i]! > 0 ? [`${id} ${percent(now.probabilities[i]!)}`] : []))
      .toReversed()
      .join(text.comma),
    lead: ids[lead]!,
    from: percent(before[lead]!),
    to: percent(now.probabilities[lead]!),
    share: percent(target[lead]!),
  };
}

/** "D three times and C once", or that nothing was shown. */
export function demosInWords(counts: readonly number[], text: FourText): string {
  const shown = ids.flatMap((id, i) => (counts[i]! > 0 ? [{ id, n: counts[i]! }] : [])).sort((a, b) => b.n - a.n);
  const say = ({ id, n }: { id: string; n: number }): string => fill(text.sft.times[n] ?? text.sft.often, { id, n });
  return shown.length === 0 ? text.sft.nothing : listed(shown.map(say), text);
}

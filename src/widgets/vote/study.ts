import { initialSettings } from '../../contract/knobs.ts';
import { complete } from '../../contract/lab.ts';
import { newLabCache } from '../../contract/labCache.ts';
import type { Numbers, Study } from '../../toys/claim.ts';
import { isDone, measures } from './frames.ts';
import { knobs, type Reader } from './knobs.ts';
import { model } from './model.ts';

const runs: readonly (readonly [Reader, number])[] = [
  ['warm', 10],
  ['brief', 10],
  ['truth', 10],
  ['truth', 30],
];

/** What the page shows for a seed after ten clicks of each made-up reader; for the one who checks, after thirty too. */
function numbers(seed: number): Numbers {
  const cache = newLabCache();
  const all: Record<string, number> = {};
  for (const [reader, clicks] of runs) {
    const { frames } = complete(model, { ...initialSettings(knobs), seed, reader, clicks }, {}, cache);
    const last = frames.at(-1)!;
    if (!isDone(last)) continue;
    for (const measure of measures) {
      all[`sft.${measure}`] = last.before[measure];
      all[`${reader}${clicks}.${measure}`] = last.after[measure];
    }
  }
  return all;
}

export const study: Study = { id: 'vote', numbers };

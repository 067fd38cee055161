import { dateOf, whoSays } from '../../../content/facts/cite.ts';
import type { SourceId } from '../../../content/facts/sources.ts';
import { models, type ModelId } from '../../../content/facts/models.ts';
import { training, type Unit } from '../../../content/facts/training.ts';
import { languageOf } from '../../../content/languages.ts';
import { fill } from '../../../content/fill.ts';
import { formatDate, formatNumber } from '../../../content/numbers.ts';
import type { Words } from '../../../content/words.ts';
import type english from '../../../content/en/widgets/evidence.ts';

export type EvidenceText = Words<typeof english>;
export type MomentId = keyof (typeof english)['moments'] & string;

const contextOf = (id: ModelId): number => models.find((model) => model.id === id)?.context?.value ?? 0;
const { sftPrompts, rewardPrompts, ppoPrompts, ppoCompute } = training.instructgpt;

/** The figures that grounds and documents name. */
const figures: Readonly<Record<string, { readonly value: number | null; readonly unit: Unit }>> = {
  window: { value: contextOf('davinci'), unit: 'plain' },
  window2: { value: contextOf('code-davinci-002'), unit: 'plain' },
  sft: sftPrompts,
  reward: rewardPrompts,
  ppo: ppoPrompts,
  tuning: ppoCompute,
  pretraining: training.gpt3.compute,
};

/** A sentence with its figures filled in. */
export function told(sentence: string, lang: string): string {
  const values = Object.entries(figures).map(([name, { value, unit }]) => [
    name,
    formatNumber(value ?? 0, { unit, lang: languageOf(lang) }),
  ]);
  return fill(sentence, Object.fromEntries(values));
}

/** The month the essay came out. */
export const essayMonth = (lang: string): string => formatDate(dateOf('fu-2022'), 'month', languageOf(lang));

export const by = (sources: readonly SourceId[], text: EvidenceText): string[] =>
  sources.map((source) => whoSays(source, text.unnamed));

import { dateOf, whoSays } from '../../../content/facts/cite.ts';
import type { SourceId } from '../../../content/facts/sources.ts';
import { factAt } from '../../../content/facts/lookup.ts';
import type { Language } from '../../../content/languages.ts';
import { fill } from '../../../content/fill.ts';
import { formatDate, formatNumber } from '../../../content/numbers.ts';
import type { Words } from '../../../content/words.ts';
import type english from '../../../content/en/widgets/evidence.ts';

export type EvidenceText = Words<typeof english>;
export type MomentId = keyof (typeof english)['moments'] & string;

const languageOf = (lang: string): Language => (lang.startsWith('zh') ? 'zh' : 'en');

/** The figures that grounds and documents name, each at its address in the fact base. */
const figures = {
  window: 'davinci.context',
  window2: 'code-davinci-002.context',
  sft: 'training.instructgpt.sftPrompts',
  reward: 'training.instructgpt.rewardPrompts',
  ppo: 'training.instructgpt.ppoPrompts',
  tuning: 'training.instructgpt.ptxCompute',
  pretraining: 'training.instructgpt.pretrainingCompute',
} as const;

/** A sentence with its figures filled in. */
export function told(sentence: string, lang: string): string {
  const values = Object.entries(figures).map(([name, address]) => [
    name,
    formatNumber(Number(factAt(address).value), { unit: 'plain', lang: languageOf(lang) }),
  ]);
  return fill(sentence, Object.fromEntries(values));
}

/** The month the essay came out. */
export const essayMonth = (lang: string): string => formatDate(dateOf('fu-2022'), 'month', languageOf(lang));

export const by = (sources: readonly SourceId[], text: EvidenceText): string[] =>
  sources.map((source) => whoSays(source, text.unnamed));

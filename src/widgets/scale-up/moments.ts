import type { Moment } from '../../contract/define.ts';
import type { ScaleSettings } from './knobs.ts';

/** The story of scale: computing as an area, five measures, one family, two mixtures. */
export const moments = {
  'gpt-3': {},
  'gpt-1': { set: { n: 117, d: 118 } },
  even: { set: { axes: 'even' } },
  llama: { set: { axes: 'even', n: 65_200, d: 1400 } },
  t5: { set: { n: 11_000, d: 1000 } },
  measures: { set: { act: 'measures' } },
  'gpt-2': { set: { act: 'measures', from: 'gpt-2' } },
  bert: { set: { act: 'measures', from: 'bert-large', to: 'gpt-2' } },
  family: { set: { act: 'family' } },
  'family-13b': { set: { act: 'family', size: '13b' } },
  mix: { set: { act: 'mix' } },
  'mix-llama': { set: { act: 'mix', mix: 'llama' } },
} as const satisfies Record<string, Moment<ScaleSettings>>;

export type MomentId = keyof typeof moments;

import { defineWidget, type Moment } from '../../contract/define.ts';
import { describe, finding } from './finding.ts';
import type { SftLabFrame } from './frames.ts';
import { knobs, type SftLabSettings } from './knobs.ts';
import { model } from './model.ts';
import { table } from './table.ts';
import { View } from './View.tsx';
import type { SftLabText } from './words.ts';

const moments = {
  guess: { at: 'end' },
  base: { set: { guess: 'shown' }, at: 'sft.0' },
  unlocked: { set: { guess: 'shown' }, at: 'end' },
  few: { set: { guess: 'shown', count: '8' }, at: 'end' },
  terse: { set: { guess: 'shown', mix: 'terse' }, at: 'end' },
  false: { set: { guess: 'shown', oddity: 'false' }, at: 'end' },
  manner: { set: { guess: 'shown', count: '0', oddity: 'moo' }, at: 'end' },
  echo: { set: { guess: 'shown', count: '0', oddity: 'false' }, at: 'end' },
  whole: { set: { guess: 'shown', mask: false }, at: 'end' },
  long: { set: { guess: 'shown', steps: '480' }, at: 'end' },
} as const satisfies Record<string, Moment<SftLabSettings>>;

export default defineWidget<typeof knobs, SftLabFrame, keyof typeof moments, SftLabText>({
  id: 'sft-lab',
  knobs,
  model,
  moments,
  aspect: { narrow: { height: 2115 }, wide: { height: 985 } },
  View,
  finding,
  describe,
  table,
  // Of pretraining nothing is drawn.
  still: (frames) => frames.filter(({ stage }, i) => stage === 'sft' || i === frames.length - 1),
});

import { defineWidget, type Moment } from '../../contract/define.ts';
import { describe, finding } from './finding.ts';
import type { FeedmeLabFrame } from './frames.ts';
import { type FeedmeLabSettings, knobs } from './knobs.ts';
import { model } from './model.ts';
import { table } from './table.ts';
import { View } from './View.tsx';
import type { FeedmeLabText } from './words.ts';

const moments = {
  guess: { at: 'end' },
  begin: { set: { guess: 'shown' }, at: 'feedme.0' },
  people: { set: { guess: 'shown' }, at: 'end' },
  once: { set: { guess: 'shown', judge: 'reward', rounds: '1', n: '16' }, at: 'end' },
  fallen: { set: { guess: 'shown', judge: 'reward', rounds: '8' }, at: 'end' },
} as const satisfies Record<string, Moment<FeedmeLabSettings>>;

export default defineWidget<typeof knobs, FeedmeLabFrame, keyof typeof moments, FeedmeLabText>({
  id: 'feedme-lab',
  knobs,
  model,
  moments,
  View,
  finding,
  describe,
  table,
  // Of what comes before PPO only the reward model's last frame is drawn, and of FeedME its rounds and its end.
  still: (frames) =>
    frames.filter((frame, i) => {
      if (i === frames.length - 1 || frame.stage === 'ppo') return true;
      return frame.stage === 'reward' ? frame.end !== undefined : frame.stage === 'feedme' && frame.round !== undefined;
    }),
});

import { defineWidget } from '../../contract/define.ts';
import { describe, finding } from './describe.ts';
import { isDone, isDrawn } from './frames.ts';
import { knobs } from './knobs.ts';
import { model } from './model.ts';
import { table } from './table.ts';
import { View } from './View.tsx';

export default defineWidget({
  id: 'vote',
  knobs,
  model,
  moments: {
    open: { at: 'sft.end' },
    warm: { set: { reader: 'warm' }, at: 'end' },
    brief: { set: { reader: 'brief' }, at: 'end' },
    truth: { set: { reader: 'truth' }, at: 'end' },
  },
  View,
  discerns: true,
  finding,
  describe,
  offers: (knob, { reader }) => knob !== 'clicks' || reader !== 'you',
  table: (frames, _settings, text) => table(frames, text),
  // The curves of the first two stages are not drawn, and only the last frame of the reward model tells what it learnt.
  still: (frames) =>
    frames.filter(
      (frame, i) =>
        isDrawn(frame) ||
        isDone(frame) ||
        frame.stage === 'ppo' ||
        (frame.stage === 'reward' && frame.chances) ||
        i === frames.length - 1,
    ),
});

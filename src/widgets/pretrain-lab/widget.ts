import { defineWidget } from '../../contract/define.ts';
import { describe } from './describe.ts';
import { looks, type PretrainLabFrame } from './frame.ts';
import { knobs } from './knobs.ts';
import { model } from './model.ts';
import { table } from './table.ts';
import { View } from './View.tsx';
import { finding, type PretrainLabText } from './words.ts';

type MomentId = 'guess' | 'noise' | 'words' | 'sentences' | 'trained';

/** Of the curve a page carries every look, and between them fewer and fewer steps. */
const kept = ({ stage, step, samples }: PretrainLabFrame): boolean =>
  stage === 'pretrain' && (samples !== undefined || step % (step <= looks[4] ? 2 : step <= looks[5] ? 4 : 10) === 0);

export default defineWidget<typeof knobs, PretrainLabFrame, MomentId, PretrainLabText>({
  id: 'pretrain-lab',
  knobs,
  model,
  moments: {
    guess: { at: 'end' },
    noise: { set: { guess: 'open' }, at: 'pretrain.0' },
    words: { set: { guess: 'open' }, at: 'pretrain.20' },
    sentences: { set: { guess: 'open' }, at: 'pretrain.150' },
    trained: { set: { guess: 'open' }, at: 'end' },
  },
  View,
  finding,
  describe,
  table: (frames, _settings, text) => table(frames, text),
  still: (frames) => frames.filter(kept),
});

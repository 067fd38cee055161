import { defineWidget } from '../../contract/define.ts';
import { describe } from './describe.ts';
import { finding } from './findings.ts';
import type { PpoLabFrame } from './frames.ts';
import { knobs } from './knobs.ts';
import { model } from './model.ts';
import { type MomentId, moments } from './moments.ts';
import { table } from './table.ts';
import { View } from './View.tsx';
import type { PpoLabText } from './words.ts';

/** A page carries an iteration's turns once, and of the curves every second point. */
const kept = (frame: PpoLabFrame, i: number, frames: readonly PpoLabFrame[]): boolean =>
  i === frames.length - 1 ||
  (frame.stage === 'ppo' ? frame.step % 2 === 0 : frame.stage === 'first' && frames[i + 1]?.stage === 'ppo');

export default defineWidget<typeof knobs, PpoLabFrame, MomentId, PpoLabText>({
  id: 'ppo-lab',
  knobs,
  model,
  moments,
  View,
  finding,
  describe,
  table,
  still: (frames) => frames.filter(kept),
});

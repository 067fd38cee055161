import { defineWidget } from '../../contract/define.ts';
import { describe, finding } from './findings.ts';
import type { OveroptFrame } from './frames.ts';
import { knobs } from './knobs.ts';
import { model } from './model.ts';
import { type MomentId, moments } from './moments.ts';
import { marks } from './sizes.ts';
import { table } from './table.ts';
import { View } from './View.tsx';
import type { OveroptText } from './words.ts';

/** Of the run a page carries the places the sweep has too, and those at which it answered something. */
const kept = (frame: OveroptFrame, i: number, all: readonly OveroptFrame[]): boolean =>
  i === all.length - 1 ||
  (frame.stage === 'best' && frame.step === frame.steps) ||
  (frame.stage === 'ppo' && (frame.said !== undefined || marks.includes(frame.step)));

export default defineWidget<typeof knobs, OveroptFrame, MomentId, OveroptText>({
  id: 'overopt',
  knobs,
  model,
  moments,
  View,
  discerns: true,
  finding,
  describe,
  table,
  still: (frames) => frames.filter(kept),
});

import { defineWidget } from '../../contract/define.ts';
import { describe } from './describe.ts';
import { finding } from './finding.ts';
import type { UsesFrame } from './frame.ts';
import { knobs } from './knobs.ts';
import { model } from './model.ts';
import { type MomentId, moments } from './moments.ts';
import { table } from './table.ts';
import { View } from './View.tsx';
import type { UsesText } from './words.ts';

// These stand beside what they change.
const drawn: readonly string[] = ['shots', 'animal'];

export default defineWidget<typeof knobs, UsesFrame, MomentId, UsesText>({
  id: 'three-uses',
  knobs,
  model,
  moments,
  View,
  finding,
  describe,
  offers: (knob) => !drawn.includes(knob),
  table,
  // One frame tells it all: they do not build on each other.
  still: (frames) => frames.slice(-1),
});

import { defineWidget } from '../../contract/define.ts';
import { describe } from './describe.ts';
import { finding } from './finding.ts';
import type { PipelineFrame } from './frames.ts';
import { knobs } from './knobs.ts';
import { model } from './model.ts';
import { type MomentId, moments } from './moments.ts';
import { table } from './table.ts';
import { View } from './View.tsx';
import type { PipelineText } from './words.ts';

export default defineWidget<typeof knobs, PipelineFrame, MomentId, PipelineText>({
  id: 'pipeline-lab',
  knobs,
  model,
  moments,
  View,
  finding,
  describe,
  table,
});

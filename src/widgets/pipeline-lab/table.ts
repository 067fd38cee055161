import type { Rows } from '../../contract/define.ts';
import type { PipelineFrame } from './frames.ts';
import { asks, type PipelineSettings } from './knobs.ts';
import type { PipelineText } from './words.ts';

const round = (value: number): number => Number(value.toFixed(4));

/** The curves, a row for each frame. The true score waits for the reader's guess here too. */
export function table(frames: readonly PipelineFrame[], settings: PipelineSettings, text: PipelineText): Rows {
  const hidden = asks(settings);
  const rows = frames.map((frame): (string | number)[] => {
    const place = [text.stages[frame.stage], frame.step];
    if (frame.stage !== 'ppo') return [...place, round(frame.loss), '', '', '', '', '', ''];
    const { proxy, gold, correct, kl, entropy, words } = frame;
    const truth = hidden ? ['?', '?'] : [round(gold), round(correct)];
    return [...place, '', round(proxy), ...truth, round(kl), round(entropy), round(words)];
  });
  return { columns: text.columns, rows };
}

import type { Rows } from '../../contract/define.ts';
import { decimal } from '../../charts/format.ts';
import { FREE, type PretrainLabFrame } from './frame.ts';
import type { PretrainLabText } from './words.ts';

/** The curves step by step, and what was written at the looks. A text of one's own stays out of it: a file may travel. */
export function table(frames: readonly PretrainLabFrame[], text: PretrainLabText): Rows {
  return {
    columns: text.columns,
    rows: frames
      .filter(({ stage }) => stage === 'pretrain')
      .map(({ step, tokens, loss, mean, sentences, samples, own }) => [
        step,
        tokens,
        decimal(loss ?? 0, 3),
        decimal(mean ?? 0, 3),
        sentences === undefined ? '' : `${Math.round(sentences * FREE)}/${FREE}`,
        own ? '' : (samples?.[0]?.answer ?? ''),
      ]),
  };
}

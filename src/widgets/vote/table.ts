import type { Rows } from '../../contract/define.ts';
import type { Frame } from './frames.ts';
import type { VoteText } from './words.ts';

type Row = Rows['rows'][number];

/** The curves of all stages, a row a frame; empty where a stage has no such number. */
export function table(frames: readonly Frame[], text: VoteText): Rows {
  const rows = frames.map((frame): Row => {
    const stage = text.stages[frame.stage];
    if (frame.stage === 'ppo') {
      const { step, proxy, kl, courtesy, words, correct } = frame;
      return [stage, step, '', proxy, kl, courtesy, words, correct];
    }
    return [stage, frame.step, frame.loss ?? '', '', '', '', '', ''];
  });
  return { columns: text.columns, rows };
}

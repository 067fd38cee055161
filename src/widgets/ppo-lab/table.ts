import type { Rows } from '../../contract/define.ts';
import type { PpoLabFrame } from './frames.ts';
import type { PpoLabText } from './words.ts';

const round = (value: number): number => Number(value.toFixed(4));

/** The curves, a row for each iteration; a word's own numbers stand in the figure's table. */
export const table = (frames: readonly PpoLabFrame[], text: PpoLabText): Rows => ({
  columns: text.columns,
  rows: frames.flatMap((frame) =>
    frame.stage === 'ppo' ? [[frame.step, ...[frame.proxy, frame.gold, frame.kl, frame.entropy, frame.clipped].map(round)]] : [],
  ),
});

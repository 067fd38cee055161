import type { Rows } from '../../contract/define.ts';
import { type InsideFrame, isCovered, type PpoLabFrame, type RunFrame } from './frames.ts';
import type { PpoLabSettings } from './knobs.ts';
import { isThere, quantities, valueOf } from './quantities.ts';
import { nameOf } from './wordsOf.ts';
import type { PpoLabText } from './words.ts';

const round = (value: number): number => Number(value.toFixed(4));

/** A row for each round. */
const curves = (run: readonly RunFrame[], { columns }: PpoLabText): Rows => ({
  columns,
  rows: run.map((frame) => [frame.step, ...[frame.proxy, frame.gold, frame.kl, frame.entropy, frame.clipped].map(round)]),
});

/** A row for each word of the answer, with as many of its numbers as have come; what waits for a guess is not given away. */
function words(frame: InsideFrame, { guess, which }: PpoLabSettings, text: PpoLabText): Rows {
  const told = frame.inside[which === 'bad' ? 'bad' : 'good'];
  const shown = quantities.filter((quantity) => isThere(quantity, frame.turn, isCovered(frame, guess)));
  return {
    columns: [text.word, ...shown.map(({ id }) => text.rows[id].long)],
    rows: told.words.map((_, t) => [
      nameOf(told, t, text),
      ...shown.map(({ id }) => {
        const value = valueOf(told, id, t);
        return value === undefined ? '' : round(value);
      }),
    ]),
  };
}

/** The curves as soon as there are any, and before that the answer of the first round, word by word. */
export function table(frames: readonly PpoLabFrame[], settings: PpoLabSettings, text: PpoLabText): Rows {
  const run = frames.filter((frame): frame is RunFrame => frame.stage === 'ppo');
  const last = frames.at(-1);
  return run.length === 0 && last && 'inside' in last ? words(last, settings, text) : curves(run, text);
}

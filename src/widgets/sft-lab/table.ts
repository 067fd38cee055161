import type { Rows } from '../../contract/define.ts';
import type { SftLabFrame } from './frames.ts';
import type { SftLabSettings } from './knobs.ts';
import { isCovered } from './predict.ts';
import type { SftLabText } from './words.ts';

const round = (value: number): number => Number(value.toFixed(4));

/** Fine-tuning step by step. What waits for a guess waits here too. */
export function table(frames: readonly SftLabFrame[], settings: SftLabSettings, text: SftLabText): Rows {
  const last = frames.at(-1);
  const hidden = last !== undefined && isCovered(last, settings);
  const rows = frames.flatMap((frame): (string | number)[][] => {
    if (frame.stage === 'pretrain') return [];
    const { step, loss, look, known } = frame;
    const unseen = hidden && step > 0;
    const looked = look
      ? [look.seen === undefined ? '' : round(look.seen), ...[look.heldOut, look.asks, look.courtesy, look.words].map(round)]
      : ['', '', '', '', ''];
    if (unseen && look) looked[1] = '?';
    return [[step, round(loss), ...looked, round(known.text), unseen ? '?' : round(known.answer)]];
  });
  return { columns: text.columns, rows };
}

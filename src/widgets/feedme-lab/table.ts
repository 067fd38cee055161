import type { Rows } from '../../contract/define.ts';
import type { FeedmeLabFrame } from './frames.ts';
import type { FeedmeLabSettings } from './knobs.ts';
import { isCovered } from './predict.ts';
import { type Spent, storyOf } from './story.ts';
import type { FeedmeLabText } from './words.ts';

const round = (value: number): number => Number(value.toFixed(4));

/** Both by the answers they had written. What waits for a guess waits here too. */
export function table(frames: readonly FeedmeLabFrame[], settings: FeedmeLabSettings, text: FeedmeLabText): Rows {
  const { ppo, feedme } = storyOf(frames, frames.length - 1);
  const last = frames.at(-1);
  const hidden = last !== undefined && isCovered(last, settings);
  const { rows } = text.table;
  const row = (name: string, { spent, gold, proxy }: Spent, unseen: boolean): (string | number)[] =>
    unseen && spent > 0 ? [name, spent, '?', '?'] : [name, spent, round(gold), round(proxy)];
  return {
    columns: text.table.columns,
    rows: [
      ...ppo.raw.map((spent) => row(rows.ppo, spent, hidden)),
      ...feedme.written.map((spent) => row(rows.written, spent, hidden)),
      ...feedme.kept.map((spent) => row(rows.kept, spent, hidden)),
    ],
  };
}

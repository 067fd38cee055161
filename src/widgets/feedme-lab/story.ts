import { mean } from '../../engine/sum.ts';
import { spending } from './budget.ts';
import type { End, FeedmeFrame, FeedmeLabFrame, Marks, PpoFrame, Round } from './frames.ts';

/** Marks of the answers that a model writes after so many. */
export interface Spent extends Marks {
  readonly spent: number;
}

/** What the frames up to the one shown tell. */
export interface Story {
  /** The model both begin with. */
  readonly sft: End | undefined;
  readonly ppo: { readonly raw: readonly Spent[]; readonly smooth: readonly Spent[]; readonly end: End | undefined };
  readonly feedme: {
    /** What each round wrote and kept, and last how it ended. */
    readonly written: readonly Spent[];
    readonly kept: readonly Spent[];
    readonly first: Round | undefined;
    readonly last: Round | undefined;
    readonly end: End | undefined;
  };
}

// One iteration's answers are few: the line is a mean of this many.
const SMOOTH = 5;

const marked = (spent: number, { gold, proxy }: Marks): Spent => ({ spent, gold, proxy });

function smoothed(raw: readonly Spent[]): Spent[] {
  return raw.map(({ spent }, i) => {
    const some = raw.slice(Math.max(0, i + 1 - SMOOTH), i + 1);
    return { spent, gold: mean(some.map(({ gold }) => gold)), proxy: mean(some.map(({ proxy }) => proxy)) };
  });
}

export function storyOf(frames: readonly FeedmeLabFrame[], at: number): Story {
  const seen = frames.slice(0, at + 1);
  const reward = seen.findLast((frame) => frame.stage === 'reward');
  const ppo = seen.filter((frame): frame is PpoFrame => frame.stage === 'ppo');
  const feedme = seen.filter((frame): frame is FeedmeFrame => frame.stage === 'feedme');
  const raw = ppo.map((frame) => marked((spending.answers * frame.step) / frame.steps, frame));
  const rounds = feedme.flatMap(({ step, steps, round }) => (round ? [{ spent: (spending.answers * step) / steps, round }] : []));
  const end = feedme.at(-1)?.end;
  return {
    sft: reward?.end,
    ppo: { raw, smooth: smoothed(raw), end: ppo.at(-1)?.end },
    feedme: {
      written: [...rounds.map(({ spent, round }) => marked(spent, round.written)), ...(end ? [marked(spending.answers, end)] : [])],
      kept: rounds.map(({ spent, round }) => marked(spent, round.kept)),
      first: rounds[0]?.round,
      last: rounds.at(-1)?.round,
      end,
    },
  };
}

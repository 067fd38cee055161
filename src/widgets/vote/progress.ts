import { type DoneFrame, type DrawnFrame, type Frame, isDone, isDrawn, type PpoFrame, type RewardFrame } from './frames.ts';
import type { VoteSettings } from './knobs.ts';
import { chosen, type Source, sourceOf } from './outcomes.ts';

/** What the frames up to one of them tell about the settings of now. */
export interface Progress {
  readonly source: Source;
  /** Pair by pair, whoever chose; a made-up reader's are known once the run has come to them. */
  readonly outcomes: readonly (number | null | undefined)[];
  readonly reward: RewardFrame | undefined;
  /** With chances. */
  readonly judged: RewardFrame | undefined;
  readonly ppo: readonly PpoFrame[];
  readonly done: DoneFrame | undefined;
}

const same = (a: readonly (number | null | undefined)[], b: readonly (number | null | undefined)[]): boolean =>
  a.length === b.length && a.every((outcome, i) => (outcome ?? null) === (b[i] ?? null));

/** The pairs of this seed, if they have been drawn. */
export const drawnOf = (frames: readonly Frame[], seed: number): DrawnFrame | undefined =>
  frames.find((frame): frame is DrawnFrame => isDrawn(frame) && frame.seed === seed);

/** Frames computed beforehand may be of other settings, and then they say nothing about these. */
export function progressOf(frames: readonly Frame[], at: number, settings: VoteSettings): Progress {
  const source = sourceOf(settings);
  const mine = chosen(settings);
  const until = frames.slice(0, at + 1);
  const reward = until.findLast((frame): frame is RewardFrame => frame.stage === 'reward');
  const fits =
    reward !== undefined &&
    frames.some((frame) => isDrawn(frame) && frame.seed === settings.seed) &&
    reward.reader === settings.reader &&
    (source === 'simulated' ? reward.outcomes.length === settings.clicks : same(reward.outcomes, mine));
  const mark = { source, outcomes: source === 'simulated' ? [] : mine };
  if (!fits) return { ...mark, reward: undefined, judged: undefined, ppo: [], done: undefined };
  const ppo = until.filter((frame): frame is PpoFrame => frame.stage === 'ppo');
  const last = ppo.at(-1);
  return {
    source,
    outcomes: source === 'simulated' ? reward.outcomes : mine,
    reward,
    judged: reward.chances ? reward : undefined,
    ppo,
    done: last && isDone(last) ? last : undefined,
  };
}

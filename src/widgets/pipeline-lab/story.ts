import type { Card, ModelId, PipelineFrame, PpoFrame, PretrainFrame, RewardFrame, Said, SftFrame } from './frames.ts';

/** What the frames up to the one shown tell, sorted for the view. */
export interface Story {
  readonly frame: PipelineFrame;
  readonly pretrain: readonly PretrainFrame[];
  readonly sft: readonly SftFrame[];
  readonly reward: readonly RewardFrame[];
  readonly ppo: readonly PpoFrame[];
  /** The latest answers of each model to the prompts, with all scores there are by now. */
  readonly said: Readonly<Partial<Record<ModelId, readonly Said[]>>>;
  readonly cards: Readonly<Partial<Record<ModelId, Card>>>;
}

const latest = (frames: readonly PipelineFrame[]): readonly Said[] | undefined =>
  frames.findLast(({ said }) => said !== undefined)?.said;

export function storyOf(frames: readonly PipelineFrame[], at: number): Story {
  const seen = frames.slice(0, at + 1);
  const of = <F extends PipelineFrame>(stage: F['stage']): F[] => seen.filter((frame): frame is F => frame.stage === stage);
  const story = {
    pretrain: of<PretrainFrame>('pretrain'),
    sft: of<SftFrame>('sft'),
    reward: of<RewardFrame>('reward'),
    ppo: of<PpoFrame>('ppo'),
  };
  const scores = story.reward.at(-1)?.scores;
  const scored = (said: readonly Said[] | undefined, by: readonly number[] | undefined): readonly Said[] | undefined =>
    by ? said?.map((one, i) => ({ ...one, proxy: by[i]! })) : said;
  const said = {
    pretrain: scored(latest(story.pretrain), scores?.[0]),
    sft: scored(latest(story.sft), scores?.[1]),
    ppo: latest(story.ppo),
  };
  const [pretrain, sft, ppo] = seen.findLast(({ cards }) => cards !== undefined)?.cards ?? [];
  const known = <T>(values: Record<ModelId, T | undefined>): Partial<Record<ModelId, T>> =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Record<ModelId, T>>;
  return { ...story, frame: seen.at(-1)!, said: known(said), cards: known({ pretrain, sft, ppo }) };
}

/** Means of up to so many values that end at each. */
export const rolling = (values: readonly number[], count: number): number[] =>
  values.map((_, i) => {
    const some = values.slice(Math.max(0, i + 1 - count), i + 1);
    return some.reduce((sum, value) => sum + value, 0) / some.length;
  });

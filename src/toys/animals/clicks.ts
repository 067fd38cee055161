import { restore, save, type Saved } from '../../engine/save.ts';
import { type Answer, answersTo } from './answers.ts';
import type { Breaths } from './breathing.ts';
import { promptOf } from './demonstrations.ts';
import type { Group } from './comparisons.ts';
import { questions, questionWith } from './questions.ts';
import { answerGroups, learnComparisons } from './reward.ts';
import { type RewardModel, scoresOf, spread } from './rewardModel.ts';
import { judge, type Judgement } from './rubric.ts';
import { shuffled } from './shuffled.ts';
import { stream } from './streams.ts';
import { encode, END } from './vocabulary.ts';
import { onEngine, type Where } from './workbench.ts';

/** Two answers to a question, for somebody to choose from. Plain words, so that it can be shown, kept and sent. */
export interface Ballot {
  readonly prompt: string;
  readonly left: Choice;
  readonly right: Choice;
}

export interface Choice {
  readonly text: string;
  readonly ended: boolean;
}

/** A ballot that was decided: 1 the left is preferred, 0 the right, ½ a tie. */
export interface Click extends Ballot {
  readonly outcome: number;
}

export interface BallotSettings {
  readonly seed: number;
  readonly count: number;
}

// Of so many answers to a question the two that differ most are shown: a choice between near twins teaches little.
const DRAWN = 4;

/** How many words one has and the other has not. */
function difference(one: string, other: string): number {
  const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))];
  return [...a].filter((word) => !b.has(word)).length + [...b].filter((word) => !a.has(word)).length;
}

/** The two of some answers that differ most, in the order in which they were written; the first such pair. */
function farthest(answers: readonly Answer[]): readonly [Answer, Answer] | undefined {
  let found: readonly [Answer, Answer] | undefined;
  let most = 0;
  answers.forEach((left, i) =>
    answers.slice(i + 1).forEach((right) => {
      const apart = difference(left.text, right.text);
      if (apart > most) [found, most] = [[left, right], apart];
    }),
  );
  return found;
}

/** Pairs of different answers of a model, a different question each time as far as they go. */
export function* ballots({ seed, count }: BallotSettings, from: { readonly sft: Saved }, where: Where = {}): Breaths<Ballot[]> {
  return yield* onEngine(where, function* (engine): Breaths<Ballot[]> {
    const model = restore(engine, from.sft, []);
    const random = stream(seed, 'clicks');
    const found: Ballot[] = [];
    const plain = ({ text, ended }: Choice): Choice => ({ text, ended });
    // A model that always says the same has nothing to choose from; then there are fewer.
    for (let round = 0; found.length < count && round < 8; round++) {
      const asked = shuffled(questions, random);
      const answers = yield* answersTo(
        model,
        asked.flatMap((question) => Array.from({ length: DRAWN }, () => question)),
        random,
      );
      for (let q = 0; q < asked.length && found.length < count; q++) {
        const pair = farthest(answers.slice(q * DRAWN, (q + 1) * DRAWN));
        if (pair !== undefined) found.push({ prompt: asked[q]!.text, left: plain(pair[0]), right: plain(pair[1]) });
      }
    }
    return found;
  });
}

/** What the rubric says of a choice; undefined if the question is none of the world's. */
export function judgementOf(prompt: string, { text, ended }: Choice): Judgement | undefined {
  const question = questionWith(prompt);
  return question && judge(question, text, ended);
}

/** A click as a batch element of its own. RangeError for words that are not of this world. */
export function groupOfClick({ prompt, left, right, outcome }: Click): Group {
  const question = questionWith(prompt);
  if (question === undefined) throw new RangeError(`"${prompt}" is not a question of this world`);
  const text = (choice: Choice): number[] => [...promptOf(question), ...encode(choice.text), ...(choice.ended ? [END] : [])];
  return { texts: [text(left), text(right)], pairs: [[0, 1, outcome]] };
}

export interface ClickSettings {
  readonly seed: number;
  /** How often every click is learnt from. More, and it learns these answers instead of what is liked about them. */
  readonly epochs: number;
  readonly batch: number;
  readonly rate: number;
  readonly ridge: number;
}

export const clickDefaults: ClickSettings = { seed: 1, epochs: 8, batch: 8, rate: 1e-3, ridge: 1e-3 };

/** What PPO changes when it is rewarded by clicks: it is shorter and held less tightly. */
export const clickPpo = { iterations: 30, beta: 0.1 } as const;

/** After each step. */
export interface ClickFrame {
  readonly stage: 'clicks';
  readonly step: number;
  readonly steps: number;
  readonly clicks: number;
  readonly loss: number;
  /** The share of the step's decided clicks that the model already agreed with. */
  readonly training: number;
}

/**
 * A reward model from a reader's own clicks, ten to thirty of them: the same fine-tuned copy as in reward.ts. Scores are normalised on
 * fresh answers of the SFT model. Without clicks it scores everything 0.
 */
export function* rewardFromClicks(
  settings: ClickSettings,
  from: { readonly sft: Saved; readonly clicks: readonly Click[] },
  where: Where = {},
): Generator<ClickFrame | undefined, RewardModel> {
  const { seed } = settings;
  return yield* onEngine(where, function* (engine): Generator<ClickFrame | undefined, RewardModel> {
    const model = restore(engine, from.sft, ['reward']);
    const groups = from.clicks.map(groupOfClick);
    for (const done of learnComparisons(model, groups, settings, stream(seed, 'reward'))) {
      yield (
        done && {
          stage: 'clicks',
          step: done.step,
          steps: done.steps,
          clicks: groups.length,
          loss: done.loss,
          training: done.training,
        }
      );
    }
    const writer = restore(engine, from.sft, []);
    const answers = (yield* answerGroups(writer, questions.length, 4, stream(seed, 'norm'))).flat();
    const scores = yield* scoresOf(
      model,
      answers.map(({ prompt, answer }) => [...prompt, ...answer]),
    );
    return { saved: save(model), ...spread(scores) };
  });
}

import { restore, save, type Saved } from '../../engine/save.ts';
import { answersTo } from './answers.ts';
import type { Breaths } from './breathing.ts';
import { promptOf } from './demonstrations.ts';
import type { Group } from './comparisons.ts';
import { type Question, questions, questionWith } from './questions.ts';
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

/** Pairs of different answers of a model, a different question each time as far as they go. */
export function* ballots({ seed, count }: BallotSettings, from: { readonly sft: Saved }, where: Where = {}): Breaths<Ballot[]> {
  return yield* onEngine(where, function* (engine): Breaths<Ballot[]> {
    const model = restore(engine, from.sft, []);
    const random = stream(seed, 'clicks');
    const found: Ballot[] = [];
    // A model that always says the same has nothing to choose from; then there are fewer.
    for (let round = 0; found.length < count && round < 40; round++) {
      const asked = shuffled(questions, random).flatMap((question): Question[] => [question, question]);
      const answers = yield* answersTo(model, asked, random);
      for (let i = 0; i + 1 < answers.length && found.length < count; i += 2) {
        const [left, right] = [answers[i]!, answers[i + 1]!];
        if (left.text === right.text) continue;
        const plain = ({ text, ended }: Choice): Choice => ({ text, ended });
        found.push({ prompt: left.question.text, left: plain(left), right: plain(right) });
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
  /** Steps of learning: every click is seen about steps·batch/clicks times. */
  readonly steps: number;
  readonly batch: number;
  readonly rate: number;
  readonly ridge: number;
}

export const clickDefaults: ClickSettings = { seed: 1, steps: 30, batch: 8, rate: 1e-3, ridge: 1e-3 };

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
  const { seed, steps, batch } = settings;
  return yield* onEngine(where, function* (engine): Generator<ClickFrame | undefined, RewardModel> {
    const model = restore(engine, from.sft, ['reward']);
    const groups = from.clicks.map(groupOfClick);
    const perEpoch = Math.max(1, Math.ceil(groups.length / batch));
    const learning = { ...settings, epochs: groups.length > 0 ? Math.max(1, Math.round(steps / perEpoch)) : 0 };
    for (const done of learnComparisons(model, groups, learning, stream(seed, 'reward'))) {
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

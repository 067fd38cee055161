import { createRandom } from '../../engine/random.ts';
import { restore, type Saved } from '../../engine/save.ts';
import { mean } from '../../engine/sum.ts';
import { createTape } from '../../engine/tape.ts';
import { type Answer, answersTo } from './answers.ts';
import { type Breaths } from './breathing.ts';
import { type Genre, write } from './documents.ts';
import { languageLoss } from './languageLoss.ts';
import { type Question, questions } from './questions.ts';
import { type RewardModel, rewardsOf } from './rewardModel.ts';
import { stream } from './streams.ts';
import { documentText, wholeOf } from './targets.ts';
import { logsOf } from './tokenLogs.ts';
import { onEngine, type Where } from './workbench.ts';

/** How a model answers every question of the world. */
export interface Report {
  /** Shares of correct answers: over all, of questions in the demonstrations, of those held out, and of the four topics. */
  readonly correct: number;
  readonly seen: number;
  readonly heldOut: number;
  readonly topics: number;
  /** The share of answers that ask something themselves, and the share that say a right or wrong thing. */
  readonly asks: number;
  readonly answers: number;
  readonly gold: number;
  readonly words: number;
  readonly courtesy: number;
  readonly ended: number;
  /** Mean −log π of an answer, in nats. */
  readonly nll: number;
  /** The reward model's mean score, if one is given. */
  readonly proxy?: number;
  /** Mean Σ log(π/π_ref) of an answer, if a reference is given. */
  readonly kl?: number;
}

export interface EvaluateSettings {
  readonly seed: number;
  /** Answers to each of the 36 questions. */
  readonly each: number;
  readonly temperature?: number;
}

export const evaluateDefaults: EvaluateSettings = { seed: 1, each: 8 };

/** Asks a model everything and judges what it says. */
export function* evaluate(
  { seed, each, temperature = 1 }: EvaluateSettings,
  { model: saved, reward, reference }: { readonly model: Saved; readonly reward?: RewardModel; readonly reference?: Saved },
  where: Where = {},
): Breaths<Report> {
  return yield* onEngine(where, function* (engine): Breaths<Report> {
    const model = restore(engine, saved, []);
    const asked = Array.from({ length: questions.length * each }, (_, i) => questions[i % questions.length]!);
    const answers = yield* answersTo(model, asked, stream(seed, 'evaluation'), { temperature });
    const share = (of: (answer: Answer) => boolean, which: (question: Question) => boolean = () => true): number =>
      mean(answers.filter(({ question }) => which(question)).map((answer) => Number(of(answer))));
    const correct = ({ judgement }: Answer): boolean => judgement.correct;
    const over = (of: (answer: Answer) => number): number => mean(answers.map(of));
    const report: Report = {
      correct: share(correct),
      seen: share(correct, ({ kind, seen }) => kind === 'fact' && seen),
      heldOut: share(correct, ({ seen }) => !seen),
      topics: share(correct, ({ kind }) => kind === 'topic'),
      asks: share(({ judgement }) => judgement.asks),
      answers: share(({ judgement }) => judgement.correct || judgement.wrong),
      gold: over(({ judgement }) => judgement.gold),
      words: over(({ judgement }) => judgement.words),
      courtesy: over(({ judgement }) => judgement.courtesy),
      ended: share(({ ended }) => ended),
      nll: over(({ logs }) => -logs.reduce((sum, log) => sum + log, 0)),
    };
    const proxy = reward && {
      proxy: mean(yield* rewardsOf(restore(engine, reward.saved), reward, answers.map(wholeOf))),
    };
    if (reference === undefined) return { ...report, ...proxy };
    const old = restore(engine, reference, []);
    const gaps: number[] = [];
    for (let from = 0; from < answers.length; from += 64) {
      const some = answers.slice(from, from + 64);
      const logs = yield* logsOf(old, some);
      some.forEach((answer, a) => gaps.push(answer.logs.reduce((sum, log, t) => sum + log - logs[a]![t]!, 0)));
    }
    return { ...report, ...proxy, kl: mean(gaps) };
  });
}

/** Loss in nats a token on fresh pretraining documents. */
export interface Tax {
  /** On facts, frames and stories: what a better assistant may have forgotten. */
  readonly loss: number;
  /** On sheets of questions, which an assistant should no longer write. */
  readonly sheets: number;
}

const GENRES: readonly Genre[] = ['facts', 'frame', 'story'];

/** The alignment tax (Ouyang et al. 2022, §4.2): what answering well costs on the documents the model came from. They are always the same. */
export function* tax(saved: Saved, where: Where = {}, each = 24): Breaths<Tax> {
  return yield* onEngine(where, function* (engine): Breaths<Tax> {
    const model = restore(engine, saved, []);
    const random = createRandom(0x7a8);
    const tape = createTape(engine, { recording: false });
    function* lossOn(genre: Genre): Breaths<{ loss: number; tokens: number }> {
      const texts = Array.from({ length: each }, () => documentText(write(genre, random)));
      const loss = yield* languageLoss(tape, model, texts);
      tape.reset();
      return { loss, tokens: texts.reduce((sum, { answer }) => sum + answer.length, 0) };
    }
    let [total, tokens] = [0, 0];
    for (const genre of GENRES) {
      const part = yield* lossOn(genre);
      total += part.loss * part.tokens;
      tokens += part.tokens;
    }
    return { loss: total / tokens, sheets: (yield* lossOn('sheet')).loss };
  });
}

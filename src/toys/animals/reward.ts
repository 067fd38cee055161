import { createAdamW } from '../../engine/adamw.ts';
import { clearGradients } from '../../engine/parameters.ts';
import type { Gpt } from '../../engine/gpt.ts';
import type { Random } from '../../engine/random.ts';
import { restore, save, type Saved } from '../../engine/save.ts';
import { createTape } from '../../engine/tape.ts';
import { type Answer, answersTo } from './answers.ts';
import { type Breaths } from './breathing.ts';
import { type Group, groupOf, label, type Labeler, labelerDefaults } from './comparisons.ts';
import { questions } from './questions.ts';
import { compareScores, comparisonLoss, type RewardModel, scoresOf, spread } from './rewardModel.ts';
import { shuffled } from './shuffled.ts';
import { stream } from './streams.ts';
import { onEngine, type Where } from './workbench.ts';

export interface RewardSettings {
  readonly seed: number;
  /** How many prompts are shown to the labeler: every question so many times as it goes. */
  readonly prompts: number;
  /** Answers to each. */
  readonly answers: number;
  /** How many questions' fresh answers, as many to each, its accuracy is measured on. */
  readonly tested: number;
  readonly labeler: Labeler;
  /** How often every prompt is learnt from, and how many prompts are in a step. */
  readonly epochs: number;
  readonly batch: number;
  readonly rate: number;
  /** Times r² in the loss. */
  readonly ridge: number;
}

export const rewardDefaults: RewardSettings = {
  seed: 1,
  prompts: 72,
  answers: 4,
  tested: questions.length,
  labeler: labelerDefaults,
  epochs: 6,
  batch: 8,
  rate: 1e-3,
  ridge: 1e-3,
};

/** A comparison for a reader to see. */
export interface ShownPair {
  readonly prompt: string;
  readonly one: string;
  readonly other: string;
  /** 1: one is preferred, 0: the other, ½: a tie. */
  readonly outcome: number;
  /** Their true scores, which nobody sees. */
  readonly gold: readonly [number, number];
}

/** After each step. */
export interface RewardFrame {
  readonly stage: 'reward';
  readonly step: number;
  readonly steps: number;
  /** Pairs in all, and how many of them are ties. */
  readonly pairs: number;
  readonly ties: number;
  /** Of the pairs that are none, the share in which the labeler preferred what is truly better. */
  readonly agreement: number;
  /** Loss and accuracy of the step's batch, before it was learnt from. */
  readonly loss: number;
  readonly training: number;
  /** After every epoch: accuracy on fresh pairs without noise. */
  readonly accuracy?: number;
  /** In the first frame: some pairs. */
  readonly shown?: readonly ShownPair[];
}

/** Answers grouped by prompt: so many prompts, going round the questions, with so many answers each. */
export function* answerGroups(model: Gpt, prompts: number, each: number, random: Random): Breaths<Answer[][]> {
  const asked = Array.from({ length: prompts * each }, (_, i) => questions[Math.floor(i / each) % questions.length]!);
  const answers = yield* answersTo(model, asked, random);
  return Array.from({ length: prompts }, (_, p) => answers.slice(p * each, (p + 1) * each));
}

/** What is truly better. */
export const byGold = (one: Answer, other: Answer, tie = labelerDefaults.tie): number => {
  const gap = one.judgement.gold - other.judgement.gold;
  return Math.abs(gap) < tie ? 0.5 : gap > 0 ? 1 : 0;
};

function shownPairs(answers: readonly Answer[][], groups: readonly Group[], count: number): ShownPair[] {
  return groups
    .flatMap(({ pairs }, g) =>
      pairs.slice(0, 1).map(([i, j, outcome]): ShownPair => {
        const [one, other] = [answers[g]![i]!, answers[g]![j]!];
        return {
          prompt: one.question.text,
          one: one.text,
          other: other.text,
          outcome,
          gold: [one.judgement.gold, other.judgement.gold],
        };
      }),
    )
    .slice(0, count);
}

/** Learns from groups of comparisons, epoch by epoch; yields loss and accuracy of each step. */
export function* learnComparisons(
  model: Gpt,
  groups: readonly Group[],
  { epochs, batch, rate, ridge }: Pick<RewardSettings, 'epochs' | 'batch' | 'rate' | 'ridge'>,
  random: Random,
): Generator<{ step: number; steps: number; loss: number; training: number; epoch?: number } | undefined, void> {
  const useful = groups.filter(({ pairs }) => pairs.length > 0);
  const adamw = createAdamW(model.parameters, { beta2: 0.99 });
  const tape = createTape(model.parameters.engine);
  const perEpoch = Math.ceil(useful.length / batch);
  const steps = epochs * perEpoch;
  for (let step = 0, order: Group[] = []; step < steps; step++) {
    const at = step % perEpoch;
    if (at === 0) order = shuffled(useful, random);
    clearGradients(model.parameters);
    const { loss, right, decided } = yield* comparisonLoss(tape, model, order.slice(at * batch, (at + 1) * batch), ridge);
    yield* tape.back();
    adamw.step(rate, 1);
    tape.reset();
    const epoch = at === perEpoch - 1 ? { epoch: Math.floor(step / perEpoch) + 1 } : {};
    yield { step: step + 1, steps, loss, training: decided > 0 ? right / decided : 1, ...epoch };
  }
}

/**
 * A reward model from comparisons of the assistant's own answers: a copy of it with a head at the last token (Ouyang et al.
 * 2022, §3.5). It ends with the scores normalised over those answers.
 */
export function* reward(
  settings: RewardSettings,
  from: { readonly sft: Saved },
  where: Where = {},
): Generator<RewardFrame | undefined, RewardModel> {
  const { seed, prompts, answers: each, tested, labeler } = settings;
  return yield* onEngine(where, function* (engine): Generator<RewardFrame | undefined, RewardModel> {
    const writer = restore(engine, from.sft, []);
    const random = stream(seed, 'comparisons');
    const answers = yield* answerGroups(writer, prompts, each, random);
    const groups = answers.map((some) =>
      groupOf(some, (one, other) => label(one.judgement.gold, other.judgement.gold, labeler, random)),
    );
    const fresh = (yield* answerGroups(writer, tested, each, random)).map((some) => groupOf(some, byGold));
    const told = agreementOf(answers, groups);

    const model = restore(engine, from.sft, ['reward']);
    function* accuracy(): Breaths<number> {
      const scores = yield* scoresOf(
        model,
        fresh.flatMap(({ texts }) => texts),
      );
      const { right, decided } = compareScores(scores, fresh, 0);
      return decided > 0 ? right / decided : 1;
    }
    const steps = settings.epochs * Math.ceil(groups.filter(({ pairs }) => pairs.length > 0).length / settings.batch);
    const start = { stage: 'reward', step: 0, steps, ...told, loss: Math.LN2, training: 0 } as const;
    yield { ...start, accuracy: yield* accuracy(), shown: shownPairs(answers, groups, 6) };
    for (const done of learnComparisons(model, groups, settings, stream(seed, 'reward'))) {
      if (done === undefined) yield;
      else {
        const { epoch, ...rest } = done;
        yield { stage: 'reward', ...told, ...rest, ...(epoch === undefined ? {} : { accuracy: yield* accuracy() }) };
      }
    }
    const texts = groups.flatMap((group) => group.texts);
    return { saved: save(model), ...spread(yield* scoresOf(model, texts)) };
  });
}

function agreementOf(
  answers: readonly Answer[][],
  groups: readonly Group[],
): { readonly pairs: number; readonly ties: number; readonly agreement: number } {
  let [pairs, ties, agreed] = [0, 0, 0];
  groups.forEach((group, g) => {
    for (const [i, j, outcome] of group.pairs) {
      pairs += 1;
      if (outcome === 0.5) ties += 1;
      else if (outcome === byGold(answers[g]![i]!, answers[g]![j]!, 0)) agreed += 1;
    }
  });
  return { pairs, ties, agreement: pairs > ties ? agreed / (pairs - ties) : 1 };
}

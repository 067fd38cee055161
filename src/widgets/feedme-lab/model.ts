import type { Lab, Stage } from '../../contract/model.ts';
import { restore, type Saved } from '../../engine/save.ts';
import type { Breaths } from '../../toys/animals/breathing.ts';
import { evaluate } from '../../toys/animals/evaluate.ts';
import { feedmeRounds, meansOf, roundsDefaults, type Scored, type Written } from '../../toys/animals/feedmeRounds.ts';
import { passOn } from '../../toys/animals/passOn.ts';
import { ppo, ppoDefaults } from '../../toys/animals/ppo.ts';
import { pretrain, pretrainDefaults } from '../../toys/animals/pretrain.ts';
import { questionWith } from '../../toys/animals/questions.ts';
import { reward, rewardDefaults } from '../../toys/animals/reward.ts';
import type { RewardModel } from '../../toys/animals/rewardModel.ts';
import { judge } from '../../toys/animals/rubric.ts';
import { sft, sftDefaults } from '../../toys/animals/sft.ts';
import { show } from '../../toys/animals/shown.ts';
import { onEngine } from '../../toys/animals/workbench.ts';
import { prompts, SHOWN, spending } from './budget.ts';
import type { End, FeedmeFrame, FeedmeLabFrame, PpoFrame, RewardFrame, Round } from './frames.ts';
import type { FeedmeLabSettings } from './knobs.ts';

type LabStage<From, To> = Stage<FeedmeLabSettings, FeedmeLabFrame, From, To>;

interface Judged {
  readonly sft: Saved;
  readonly reward: RewardModel;
}

interface Practised extends Judged {
  /** The true worth that PPO ended at. */
  readonly ppo: number;
}

/** How a model that both began with has ended. */
function* endOf(model: Saved, { sft: reference, reward: rewarder }: Judged, seed: number): Breaths<End> {
  const report = yield* evaluate({ seed, each: 8 }, { model, reward: rewarder, reference });
  const said = yield* onEngine({}, (engine) => show(restore(engine, model, []), prompts, seed));
  return {
    gold: report.gold,
    proxy: report.proxy!,
    correct: report.correct,
    kl: report.kl!,
    said: said.map(({ prompt, answer, ended }) => ({ answer, right: judge(questionWith(prompt)!, answer, ended).correct })),
  };
}

const pretraining: LabStage<undefined, Saved> = {
  id: 'pretrain',
  method: 'pretraining',
  reads: ['seed'],
  frames: 61,
  *run({ seed }) {
    return yield* passOn(pretrain({ ...pretrainDefaults, seed, samplesAt: [] }), ({ step, steps, loss }) =>
      step % 5 === 0 ? ({ stage: 'pretrain', step, steps, loss } as const) : undefined,
    );
  },
};

const tuning: LabStage<Saved, Saved> = {
  id: 'sft',
  method: 'sft',
  reads: ['seed'],
  frames: 25,
  *run({ seed }, base) {
    return yield* passOn(sft({ ...sftDefaults, seed, prompts: [], watched: [] }, { base }), ({ step, steps, loss }) =>
      step % 5 === 0 ? ({ stage: 'sft', step, steps, loss } as const) : undefined,
    );
  },
};

const judging: LabStage<Saved, Judged> = {
  id: 'reward',
  method: 'reward',
  reads: ['seed'],
  frames: 20,
  *run({ seed }, assistant) {
    let last: RewardFrame;
    const learning = reward({ ...rewardDefaults, seed, tested: 1 }, { sft: assistant });
    const model = yield* passOn(learning, ({ step, steps, loss, pairs }) => {
      last = { stage: 'reward', step, steps, loss, pairs };
      return step % 3 === 0 && step < steps ? last : undefined;
    });
    const judged = { sft: assistant, reward: model };
    yield { ...last!, end: yield* endOf(assistant, judged, seed) };
    return judged;
  },
};

const practising: LabStage<Judged, Practised> = {
  id: 'ppo',
  method: 'ppo',
  reads: ['seed'],
  frames: spending.iterations + 1,
  *run({ seed }, judged) {
    const settings = { ...ppoDefaults, iterations: spending.iterations, seed, prompts: [], watched: [] };
    let last: PpoFrame;
    const learning = ppo(settings, { policy: judged.sft, reward: judged.reward });
    const policy = yield* passOn(learning, ({ step, steps, gold, proxy }) => {
      last = { stage: 'ppo', step, steps, gold, proxy };
      return step < steps ? last : undefined;
    });
    const end = yield* endOf(policy, judged, seed);
    yield { ...last!, end };
    return { ...judged, ppo: end.gold };
  },
};

/** The place of the group whose answers differ most in true worth; of equals the first. */
function widest(groups: Written['groups']): number {
  const widths = groups.map((group) => {
    const golds = group.map(({ answer }) => answer.judgement.gold);
    return Math.max(...golds) - Math.min(...golds);
  });
  return widths.indexOf(Math.max(...widths));
}

/** What is shown of a round: means, and the answers to one prompt. */
function roundOf({ round, groups, kept }: Written): Round {
  const best = groups.map((group, g) => group[kept[g]!]!);
  const marks = ({ answer, score }: Scored): Round['answers'][number] => ({
    text: answer.text,
    gold: answer.judgement.gold,
    proxy: score,
  });
  const at = widest(groups);
  const others = groups[at]!.filter((_, i) => i !== kept[at]).toSorted((a, b) => b.answer.judgement.gold - a.answer.judgement.gold);
  // The best of the others, the worst, and what lies between.
  const count = Math.min(others.length, SHOWN - 1);
  const some = Array.from(
    { length: count },
    (_, i) => others[count > 1 ? Math.round((i * (others.length - 1)) / (count - 1)) : 0]!,
  );
  return {
    round,
    written: meansOf(groups.flat()),
    kept: meansOf(best),
    prompt: best[at]!.answer.question.text,
    answers: [best[at]!, ...some].map(marks),
  };
}

const keeping: LabStage<Practised, Saved> = {
  id: 'feedme',
  method: 'feedme',
  reads: ['seed', 'judge', 'n', 'rounds'],
  frames: 41,
  *run({ seed, judge: who, n, rounds }, judged) {
    const settings = { ...roundsDefaults, seed, judge: who, n: Number(n), rounds: Number(rounds) };
    const { steps } = settings;
    const each = steps / settings.rounds;
    let last: FeedmeFrame;
    let peak = -Infinity;
    const learning = feedmeRounds(settings, { policy: judged.sft, reward: judged.reward });
    const policy = yield* passOn(learning, (frame) => {
      if ('written' in frame) {
        const round = roundOf(frame.written);
        peak = Math.max(peak, round.written.gold);
        return { stage: 'feedme', step: round.round * each, steps, round } as const;
      }
      const { step, loss } = frame;
      last = { stage: 'feedme', step, steps, loss };
      return step % each !== 0 && step % 4 === 0 ? last : undefined;
    });
    yield { ...last!, end: { ...(yield* endOf(policy, judged, seed)), ppo: judged.ppo, peak } };
    return policy;
  },
};

/** Keeping the best and learning from it, beside PPO, with as many answers written and as many steps. */
export const model: Lab<FeedmeLabSettings, FeedmeLabFrame> = { stages: [pretraining, tuning, judging, practising, keeping] };

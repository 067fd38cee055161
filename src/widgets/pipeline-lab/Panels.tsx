import type { ReactElement } from 'react';
import { bare, decimal, percent } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import { ppoDefaults } from '../../toys/animals/ppo.ts';
import { pretrainDefaults } from '../../toys/animals/pretrain.ts';
import { sftDefaults } from '../../toys/animals/sft.ts';
import { BLIND } from './finding.ts';
import { Panel } from './Panel.tsx';
import type { Story } from './story.ts';
import styles from './View.module.css';
import type { PipelineText } from './words.ts';

const PAIRS = 310;

/** The four stages side by side. */
export function Panels({ story, text }: { story: Story; text: PipelineText }): ReactElement {
  const { pretrain, sft, reward, ppo, cards, frame } = story;
  const words = text.panels;
  const steps = (frames: readonly { step: number }[]): number[] => frames.map(({ step }) => step);
  const loss = (frames: readonly { loss: number }[]): number[] => frames.map((each) => each.loss);
  const common = (stage: typeof frame.stage): Pick<Parameters<typeof Panel>[0], 'name' | 'waiting'> => ({
    name: text.stages[stage],
    waiting: words.waiting,
  });
  const accuracy = reward.findLast((each) => each.accuracy !== undefined)?.accuracy;
  const [now, start] = [ppo.at(-1), ppo[0]];
  return (
    <div className={styles['panels']}>
      <Panel
        {...common('pretrain')}
        method="pretraining"
        unit={fill(words.pretrain.unit, { n: pretrainDefaults.steps })}
        what={words.pretrain.what}
        steps={steps(pretrain)}
        values={loss(pretrain)}
        last={pretrainDefaults.steps}
        from={0}
        to={5.2}
        level={{ value: BLIND, label: fill(words.blind, { value: decimal(BLIND) }) }}
        curve={words.pretrain.curve}
        format={decimal}
      />
      <Panel
        {...common('sft')}
        method="sft"
        unit={fill(words.sft.unit, { n: sftDefaults.steps, count: sftDefaults.count })}
        value={cards.sft ? percent(cards.sft.correct, 0) : '…'}
        what={words.sft.what}
        steps={steps(sft)}
        values={loss(sft)}
        last={sftDefaults.steps}
        from={0}
        to={2.8}
        curve={words.sft.curve}
        format={decimal}
      />
      <Panel
        {...common('reward')}
        method="reward"
        unit={fill(words.reward.unit, { n: reward[0]?.steps ?? 54, pairs: reward[0]?.pairs ?? PAIRS })}
        value={accuracy === undefined ? '…' : percent(accuracy, 0)}
        what={words.reward.what}
        steps={steps(reward)}
        values={loss(reward)}
        last={reward[0]?.steps ?? 54}
        from={0}
        to={0.8}
        level={{ value: Math.LN2, label: fill(words.coin, { value: bare(Math.LN2) }) }}
        curve={words.reward.curve}
        format={(value) => bare(value, 2)}
      />
      <Panel
        {...common('ppo')}
        method="ppo"
        unit={fill(words.ppo.unit, { n: ppoDefaults.iterations })}
        what={words.ppo.what}
        steps={steps(ppo)}
        values={ppo.map(({ kl }) => kl)}
        last={ppoDefaults.iterations}
        from={0}
        to={4}
        curve={words.ppo.curve}
        format={(value) => decimal(value, 1)}
        notes={
          now &&
          start &&
          [
            fill(words.entropy, { from: decimal(start.entropy), to: decimal(now.entropy) }),
            fill(words.words, { from: decimal(start.words, 1), to: decimal(now.words, 1) }),
          ].join(' · ')
        }
      />
    </div>
  );
}

import type { ReactElement } from 'react';
import { bare, decimal, signed } from '../../charts/format.ts';
import { V } from '../../charts/InlineFormula.tsx';
import { Quantity } from '../../charts/Linked.tsx';
import { NumberTable } from '../../charts/NumberTable.tsx';
import { clamp } from '../../engine/sum.ts';
import { PpoFormulas } from './PpoFormulas.tsx';
import type { PpoFrame } from './ppoFrame.ts';
import { ranked } from './ranking.ts';
import { ORDER } from './Sft.tsx';
import numberStyles from './Numbers.module.css';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { fill } from '../../../content/fill.ts';

/** One iteration answer by answer, in the order in which it is computed: from the reference to the optimum. */
export function PpoNumbers({ frame, text }: ActProps<PpoFrame>): ReactElement {
  const { scores, now, reference, before, best, settings } = frame;
  const words = text.numbers;
  const { epsilon } = settings;
  return (
    <div className={numberStyles['numbers']}>
      <div>
        <NumberTable
          caption={words.summary}
          columns={[
            words.answer,
            <>
              <V>π</V>
              <sub>ref</sub>
            </>,
            <V key="r">r</V>,
            <>
              <V>π</V>
              <sub>old</sub>
            </>,
            <V key="R">R</V>,
            <>
              {words.advantage} <V>A</V>
            </>,
            <>
              {words.ratio} <V>ρ</V>
            </>,
            words.clip,
            <V key="π">π</V>,
            <>
              <V>π</V>*
            </>,
          ]}
          rows={ORDER.map((k) => ({
            of: ranked[k]!,
            cells: [
              <Quantity key="of" of={ranked[k]!}>
                {ranked[k]}
              </Quantity>,
              bare(reference[k]!),
              decimal(scores[k]!, 3),
              bare(before[k]!),
              decimal(now.penalised[k]!, 3),
              signed(now.advantage[k]!, 3),
              decimal(now.ratio[k]!, 3),
              decimal(clamp(now.ratio[k]!, 1 - epsilon, 1 + epsilon), 3),
              bare(now.probabilities[k]!),
              bare(best.policy[k]!),
            ],
          }))}
        />
        <p className={styles['hint']}>
          {fill(words.totals, {
            reward: decimal(now.expectedReward, 3),
            objective: decimal(now.objective, 3),
            distance: now.distance < 1e-4 ? `< ${bare(1e-4, 4)}` : bare(now.distance, 4),
          })}
        </p>
        <p className={styles['hint']}>{words.point}</p>
      </div>
      <PpoFormulas frame={frame} text={text} />
    </div>
  );
}

import type { ReactElement } from 'react';
import { bare, decimal, plain, signed } from '../../charts/format.ts';
import { InlineFormula, V } from '../../charts/InlineFormula.tsx';
import { Quantity, useLit } from '../../charts/Linked.tsx';
import { clamp, expectation } from '../../engine/sum.ts';
import { ranked } from './ranking.ts';
import { NumberTable } from '../../charts/NumberTable.tsx';
import type { PpoFrame } from './ppoFrame.ts';
import { ORDER } from './Sft.tsx';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { fill } from '../../../content/fill.ts';

/** Reward, penalty, advantage, ratio, clip and the optimum, answer by answer; and one answer's in formulas. */
export function PpoNumbers({ frame, text }: ActProps<PpoFrame>): ReactElement {
  const { scores, now, reference, before, best, settings } = frame;
  const words = text.numbers;
  const pointed = useLit();
  // The formulas are those of the answer pointed at, D if none is.
  const found = ranked.findIndex((letter) => letter === pointed);
  const i = found < 0 ? 3 : found;
  const id = ranked[i]!;
  const { epsilon, beta } = settings;
  const advantage = now.advantage[i]!;
  const held = clamp(now.ratio[i]!, 1 - epsilon, 1 + epsilon);
  const base = decimal(expectation(before, now.penalised), 3);
  const said = {
    id,
    r: decimal(now.penalised[i]!, 3),
    base,
    a: signed(advantage, 3),
    free: decimal(now.ratio[i]! * advantage, 3),
    held: decimal(held * advantage, 3),
    ref: bare(reference[i]!),
    beta: plain(beta),
    best: bare(best.policy[i]!),
  };
  const less = (value: string): string => (value.startsWith('−') ? `+ ${value.slice(1)}` : `− ${value}`);
  return (
    <div className={styles['numbers']}>
      <div>
        <NumberTable
          caption={words.summary}
          columns={[
            words.answer,
            words.reference,
            words.reward,
            words.penalised,
            words.advantage,
            words.ratio,
            words.policy,
            words.optimum,
          ]}
          rows={ORDER.map((k) => ({
            of: ranked[k]!,
            cells: [
              ranked[k],
              bare(reference[k]!),
              decimal(scores[k]!, 3),
              decimal(now.penalised[k]!, 3),
              signed(now.advantage[k]!, 3),
              decimal(now.ratio[k]!, 3),
              bare(now.probabilities[k]!),
              bare(best.policy[k]!),
            ],
          }))}
        />
        <p className={styles['hint']}>
          {fill(words.totals, {
            kl: decimal(now.kl, 4),
            reward: decimal(now.expectedReward, 3),
            objective: decimal(now.objective, 3),
            distance: now.distance < 1e-4 ? `< ${bare(1e-4, 4)}` : bare(now.distance, 4),
          })}
        </p>
      </div>
      <div>
        <p className={styles['panelHead']}>{fill(words.formulas, { id })}</p>
        <InlineFormula
          spoken={fill(words.ppoSpoken, said)}
          parts={[
            <>
              <V>A</V>
              <sub>{id}</sub>
            </>,
            <>
              <V>R</V>
              <sub>{id}</sub> − Σ <V>π</V>
              <sub>old</sub> <V>R</V>
            </>,
            <>
              {said.r} {less(base)}
            </>,
            <Quantity key="a" of={id}>
              {said.a}
            </Quantity>,
          ]}
        />
        <InlineFormula
          spoken={fill(words.clipSpoken, said)}
          parts={[
            <>
              min(<V>ρA</V>, clip(<V>ρ</V>) <V>A</V>)
            </>,
            <>
              min({said.free}, {said.held})
            </>,
            <Quantity key="min" of={id}>
              {decimal(Math.min(now.ratio[i]! * advantage, held * advantage), 3)}
            </Quantity>,
          ]}
        />
        {beta > 0 && (
          <InlineFormula
            spoken={fill(words.formSpoken, { ...said, r: decimal(scores[i]!, 3) })}
            parts={[
              <>
                <V>π</V>*({id})
              </>,
              <>
                <V>π</V>
                <sub>ref</sub>({id}) e<sup>r/β</sup> / <V>Z</V>
              </>,
              <>
                {said.ref} · e
                <sup>
                  {decimal(scores[i]!, 2)}/{said.beta}
                </sup>{' '}
                / <V>Z</V>
              </>,
              <>{said.best}</>,
            ]}
          />
        )}
      </div>
    </div>
  );
}

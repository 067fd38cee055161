import type { ReactElement } from 'react';
import { bare, decimal, plain, signed } from '../../charts/format.ts';
import { InlineFormula, V } from '../../charts/InlineFormula.tsx';
import { Quantity } from '../../charts/Linked.tsx';
import { log } from '../../engine/exp.ts';
import { clamp, expectation } from '../../engine/sum.ts';
import type { PpoFrame } from './ppoFrame.ts';
import { ranked } from './ranking.ts';
import { ORDER } from './Sft.tsx';
import { less, summed } from './summed.ts';
import { usePointed } from './usePointed.ts';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { fill } from '../../../content/fill.ts';

const sub = (letter: string, below: string): ReactElement => (
  <>
    <V>{letter}</V>
    <sub>{below}</sub>
  </>
);

/** Price, advantage, ratio, clip, KL and optimum with this iteration's numbers in their slots, for the answer pointed at. */
export function PpoFormulas({ frame, text }: Pick<ActProps<PpoFrame>, 'frame' | 'text'>): ReactElement {
  const { scores, now, reference, before, best, settings } = frame;
  const words = text.numbers;
  const i = usePointed(ranked, 3);
  const id = ranked[i]!;
  const { epsilon, beta } = settings;
  const [ratio, advantage] = [now.ratio[i]!, now.advantage[i]!];
  const held = clamp(ratio, 1 - epsilon, 1 + epsilon);
  // What each answer adds to KL; a probability of 0 adds nothing.
  const share = (k: number): number =>
    now.probabilities[k]! > 0 ? now.probabilities[k]! * (log(now.probabilities[k]!) - log(reference[k]!)) : 0;
  const said = {
    id,
    score: decimal(scores[i]!, 3),
    r: decimal(now.penalised[i]!, 3),
    base: decimal(expectation(before, now.penalised), 3),
    a: signed(advantage, 3),
    now: bare(now.probabilities[i]!),
    old: bare(before[i]!),
    ref: bare(reference[i]!),
    ratio: decimal(ratio, 3),
    free: decimal(ratio * advantage, 3),
    held: decimal(held * advantage, 3),
    least: decimal(Math.min(ratio * advantage, held * advantage), 3),
    beta: plain(beta),
    best: bare(best.policy[i]!),
    kl: bare(now.kl, 4),
    terms: summed(ORDER.map((k) => bare(share(k)))),
  };
  const a = advantage < 0 ? `(${said.a})` : decimal(advantage, 3);
  return (
    <div>
      <p className={styles['panelHead']}>{fill(words.formulas, { id })}</p>
      <InlineFormula
        spoken={fill(words.penaltySpoken, said)}
        parts={[
          <V key="R">R</V>,
          <>
            <V>r</V> − <V>β</V> log({sub('π', 'old')}/{sub('π', 'ref')})
          </>,
          <>
            {said.score} − {said.beta} · log({said.old}/{said.ref})
          </>,
          <>{said.r}</>,
        ]}
      />
      <InlineFormula
        spoken={fill(words.ppoSpoken, said)}
        parts={[
          <V key="A">A</V>,
          <>
            <V>R</V> − Σ {sub('π', 'old')} <V>R</V>
          </>,
          <>
            {said.r} {less(said.base)}
          </>,
          <Quantity key="a" of={id}>
            {said.a}
          </Quantity>,
        ]}
      />
      <InlineFormula
        spoken={fill(words.ratioSpoken, said)}
        parts={[
          <V key="ρ">ρ</V>,
          <>
            <V>π</V>/{sub('π', 'old')}
          </>,
          <>
            {said.now}/{said.old}
          </>,
          <Quantity key="ratio" of={id}>
            {said.ratio}
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
            min({said.ratio} · {a}, {decimal(held, 3)} · {a})
          </>,
          <>
            min({said.free}, {said.held})
          </>,
          <>{said.least}</>,
        ]}
      />
      <InlineFormula
        spoken={fill(words.klSpoken, said)}
        parts={[
          <>KL</>,
          <>
            Σ <V>π</V> log(<V>π</V>/{sub('π', 'ref')})
          </>,
          <>{said.terms}</>,
          <>{said.kl}</>,
        ]}
      />
      {beta > 0 && (
        <InlineFormula
          spoken={fill(words.formSpoken, { ...said, r: said.score })}
          parts={[
            <>
              <V>π</V>*
            </>,
            <>
              {sub('π', 'ref')} e<sup>r/β</sup> / <V>Z</V>
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
  );
}

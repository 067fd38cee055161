import type { ReactElement } from 'react';
import { decimal, percent, plain } from '../../charts/format.ts';
import { Guess as Question } from '../../charts/Guess.tsx';
import { changedKnobs, initialSettings } from '../../contract/knobs.ts';
import { sigmoid } from '../../engine/softmax.ts';
import { type Act, type FourSettings, guesses, type Guess, knobs } from './knobs.ts';
import type { FourFrame } from './model.ts';
import { HORIZON } from './sftFrame.ts';
import type { ActProps } from './View.tsx';
import { fill } from '../../../content/fill.ts';

/** The guess that is right, tested with the claims. */
export const right = { sft: 'settles', reward: 'chain-more', ppo: 'd', hack: 'cured-rises' } as const satisfies Record<Act, Guess>;

/** How far the run goes when the guess is in. */
export const END = { sft: HORIZON, ppo: 100 } as const;

/** What a guess turns, so that the figure itself is the answer. */
export const ANSWER = {
  sft: { steps: END.sft },
  reward: { pair: ['D', 'A'] },
  ppo: { iteration: END.ppo },
  hack: { cure: true, leash: 0.5 },
} as const satisfies Record<Act, Partial<FourSettings>>;

// A question is put only to the numbers it was written for: those every reader starts with.
const matters: Record<Act, readonly (keyof FourSettings)[]> = {
  sft: ['demos', 'rate'],
  reward: ['rank', 'without', 'turned', 'ridge', 'fit'],
  ppo: ['demos', 'rate', 'steps', 'rank', 'without', 'turned', 'ridge', 'beta', 'epsilon', 'lr', 'epochs', 'draws'],
  hack: ['demos', 'rate', 'steps', 'rank', 'without', 'turned'],
};

/** Whether the figure shows the answer as it stands. */
function shows(act: Act, { steps, pair, iteration, cure }: FourSettings): boolean {
  switch (act) {
    case 'sft':
      return steps >= END.sft;
    case 'reward':
      return pair.includes('A') && pair.includes('D');
    case 'ppo':
      return iteration >= END.ppo;
    case 'hack':
      return cure;
  }
}

/** A guess before the run goes on; the run is the answer. */
export function Predict({ frame, settings, text, set }: Omit<ActProps, 'wide'>): ReactElement | null {
  const { act } = frame;
  const changed = changedKnobs(knobs, initialSettings(knobs), settings);
  if (changed.some((name) => matters[act].includes(name as keyof FourSettings))) return null;
  const shown = guesses[act].at(-1)!;
  const guess = (guesses[act] as readonly (Guess | null)[]).includes(settings.guess) ? settings.guess : null;
  // Nobody is asked what the figure shows already, nor told about a cure that was taken away again.
  if (guess === null ? shows(act, settings) : act === 'hack' && !settings.cure) return null;
  const words = text.predict[act];
  const values = valuesOf(frame);
  return (
    <Question<string>
      below
      name={`guess-${act}`}
      question={fill(words.question, values)}
      options={Object.fromEntries(Object.entries(words.options).map(([id, option]) => [id, fill(option, values)]))}
      right={right[act]}
      guess={guess === shown ? 'shown' : guess}
      words={text.predict}
      answer={fill(words.answer, values)}
      choose={(next) => set({ guess: next === 'shown' ? shown : (next as Guess), ...ANSWER[act] })}
    />
  );
}

/** The numbers of question and answer: the run's end, whatever the reader looks at now. */
function valuesOf(frame: FourFrame): Record<string, string | number> {
  switch (frame.act) {
    case 'sft':
      return { end: END.sft, c: percent(frame.end[2]!), d: percent(frame.end[3]!) };
    case 'reward': {
      const [a, , c, d] = frame.scores as [number, number, number, number];
      const [dc, ca] = [sigmoid(d - c), sigmoid(c - a)];
      return {
        dc: percent(dc),
        ca: percent(ca),
        da: percent(sigmoid(d - a)),
        mean: percent((dc + ca) / 2),
        product: percent(dc * ca),
        gapDC: decimal(d - c),
        gapCA: decimal(c - a),
        gapDA: decimal(d - a),
      };
    }
    case 'ppo': {
      const { best, reference } = frame;
      return {
        end: END.ppo,
        d: percent(best.policy[3]!),
        d0: percent(reference[3]!),
        c: percent(best.policy[2]!),
        c0: percent(reference[2]!),
      };
    }
    case 'hack': {
      const { now, scores } = frame;
      return { beta: plain(now.beta), gold: decimal(now.gold), e: decimal(scores[4]!), d: decimal(scores[3]!) };
    }
  }
}

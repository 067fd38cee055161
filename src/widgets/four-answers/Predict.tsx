import type { ReactElement } from 'react';
import { decimal, percent, plain } from '../../charts/format.ts';
import { changedKnobs, initialSettings } from '../../contract/knobs.ts';
import { sigmoid } from '../../engine/softmax.ts';
import { type Act, type FourSettings, guesses, type Guess, knobs } from './knobs.ts';
import type { FourFrame } from './model.ts';
import { HORIZON } from './sftFrame.ts';
import styles from './View.module.css';
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
  const mine: readonly Guess[] = guesses[act];
  const guess = settings.guess !== null && mine.includes(settings.guess) ? settings.guess : undefined;
  // Nobody is asked what the figure shows already, nor told about a cure that was taken away again.
  if (guess === undefined ? shows(act, settings) : act === 'hack' && !settings.cure) return null;
  const words = text.predict[act];
  const options = words.options as Readonly<Record<string, string>>;
  const values = valuesOf(frame);
  const answer = (next: Guess): void => set({ guess: next, ...ANSWER[act] });
  return (
    <fieldset className={styles['predict']}>
      <legend>{fill(words.question, values)}</legend>
      {Object.entries(options).map(([id, option]) => (
        <label key={id}>
          <input type="radio" name={`guess-${act}`} checked={guess === id} onChange={() => answer(id as Guess)} />
          <span>{fill(option, values)}</span>
        </label>
      ))}
      {guess === undefined ? (
        <button type="button" className={styles['word']} onClick={() => answer(mine.at(-1)!)}>
          {text.predict.show}
        </button>
      ) : (
        <p role="status">
          {guess in options && <b>{guess === right[act] ? text.predict.yes : text.predict.no}</b>} {fill(words.answer, values)}
        </p>
      )}
    </fieldset>
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

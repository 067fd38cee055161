import type { ReactElement } from 'react';
import { percent } from '../../charts/format.ts';
import { changedKnobs, initialSettings } from '../../contract/knobs.ts';
import { type FourSettings, guesses, type Guess, knobs } from './knobs.ts';
import type { PpoFrame } from './ppoFrame.ts';
import { HORIZON, type SftFrame } from './sftFrame.ts';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { fill } from '../../../content/fill.ts';

/** The guess that is right, tested with the claims. */
export const right = { sft: 'settles', ppo: 'd' } as const;

/** How far the run goes when the guess is in. */
export const END = { sft: HORIZON, ppo: 100 } as const;

// A question is put only to the numbers it was written for: those every reader starts with.
const matters: Record<'sft' | 'ppo', readonly (keyof FourSettings)[]> = {
  sft: ['demos', 'rate'],
  ppo: ['demos', 'rate', 'steps', 'rank', 'without', 'ridge', 'beta', 'epsilon', 'lr', 'epochs', 'draws'],
};

type Props = Pick<ActProps, 'settings' | 'text' | 'set'> & ({ act: 'sft'; frame: SftFrame } | { act: 'ppo'; frame: PpoFrame });

/** A guess before the run goes on; the run is the answer. */
export function Predict(props: Props): ReactElement | null {
  const { act, settings, text, set } = props;
  const changed = changedKnobs(knobs, initialSettings(knobs), settings);
  if (changed.some((name) => matters[act].includes(name as keyof FourSettings))) return null;
  const asked = act === 'sft' ? settings.steps : settings.iteration;
  // Nobody is asked what the figure shows already.
  if (settings.guess === null && asked >= END[act]) return null;
  const words = text.predict[act];
  const options = words.options as Readonly<Record<string, string>>;
  const mine = guesses[act] as readonly Guess[];
  const guess = settings.guess !== null && mine.includes(settings.guess) ? settings.guess : undefined;
  const answer = (next: Guess): void => set(act === 'sft' ? { guess: next, steps: END.sft } : { guess: next, iteration: END.ppo });
  return (
    <fieldset className={styles['predict']}>
      <legend>{fill(words.question, { end: END[act] })}</legend>
      {Object.entries(options).map(([id, option]) => (
        <label key={id}>
          <input type="radio" name={`guess-${act}`} checked={guess === id} onChange={() => answer(id as Guess)} />
          <span>{option}</span>
        </label>
      ))}
      {guess === undefined ? (
        <button type="button" className={styles['word']} onClick={() => answer(mine.at(-1)!)}>
          {text.predict.show}
        </button>
      ) : (
        <p role="status">
          {guess in options && <b>{guess === right[act] ? text.predict.yes : text.predict.no}</b>}{' '}
          {fill(words.answer, valuesOf(props))}
        </p>
      )}
    </fieldset>
  );
}

/** The numbers of the answer: the run's end, whatever the reader looks at now. */
function valuesOf(props: Props): Record<string, string | number> {
  if (props.act === 'sft') return { end: END.sft, c: percent(props.frame.end[2]!), d: percent(props.frame.end[3]!) };
  const { best, reference } = props.frame;
  return {
    end: END.ppo,
    d: percent(best.policy[3]!),
    d0: percent(reference[3]!),
    c: percent(best.policy[2]!),
    c0: percent(reference[2]!),
  };
}

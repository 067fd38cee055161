import type { ReactElement } from 'react';
import { fill } from '../../../content/fill.ts';
import { type PretrainLabFrame, STEPS } from './frame.ts';
import type { PretrainLabText } from './words.ts';
import styles from './View.module.css';

interface Props {
  frame: PretrainLabFrame;
  covered: boolean;
  guess: string | null;
  text: PretrainLabText;
  answer(guess: string): void;
}

/** The question over a covered result, and, once the run is at its end, what became of the guess. */
export function Predict({ frame, covered, guess, text, answer }: Props): ReactElement | null {
  const words = text.predict;
  const said =
    guess === null || guess === 'open' || frame.own || frame.step < STEPS
      ? ''
      : frame.first === undefined
        ? words.never
        : fill(guess === String(frame.first) ? words.yes : words.no, { guess, first: frame.first });
  if (!covered && (guess === null || guess === 'open')) return null;
  return (
    <p className={styles['predict']} role="status">
      {covered ? (
        <>
          {words.question}{' '}
          <button type="button" className={styles['word']} onClick={() => answer('open')}>
            {words.show}
          </button>
        </>
      ) : (
        <b>{said}</b>
      )}
    </p>
  );
}

import type { ReactElement } from 'react';
import { decimal } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import { type Guess, guesses, type OveroptSettings } from './knobs.ts';
import { paths, seeds } from './sweep.folded.ts';
import styles from './View.module.css';
import type { OveroptText } from './words.ts';

interface Props {
  settings: OveroptSettings;
  text: OveroptText;
  answer(guess: Guess): void;
}

/** The guess nearest to where the worth of the free run turned, on the scale of the picture. */
export function rightGuess(kl: number): Guess {
  const distance = (guess: Guess): number => Math.abs(Math.sqrt(Number(guess)) - Math.sqrt(kl));
  return (['1', '4', '9', '16'] as const).reduce<Guess>((a, b) => (distance(b) < distance(a) ? b : a), '1');
}

/** Where will the true worth turn? Asked before it is seen, answered with what twenty seeds did. */
export function Predict({ settings, text, answer }: Props): ReactElement | null {
  const { guess } = settings;
  const words = text.predict;
  if (guess === 'shown') return null;
  if (guess === null)
    return (
      <div className={styles['predict']} role="group" aria-label={words.question}>
        <p>{words.question}</p>
        <div>
          {guesses.map((id) => (
            <button
              key={id}
              type="button"
              className={id === 'shown' ? styles['word'] : styles['option']}
              onClick={() => answer(id)}
            >
              {id === 'shown' ? words.show : id === 'never' ? words.never : fill(words.option, { kl: id })}
            </button>
          ))}
        </div>
      </div>
    );
  const { kl, klBand } = paths[0]!.peak;
  const said = guess === 'never' ? words.saidNever : fill(words.said, { kl: guess });
  return (
    <p className={styles['verdict']} role="status">
      {said} <b>{guess === rightGuess(kl) ? words.yes : words.no}</b>{' '}
      {fill(words.answer, { kl: decimal(kl, 1), from: decimal(klBand[0], 1), to: decimal(klBand[1], 1), inner: seeds - 2, seeds })}
    </p>
  );
}

import type { ReactElement, ReactNode } from 'react';
import styles from './Guess.module.css';

interface Props<T extends string> {
  /** Keeps the radio buttons of one form apart. */
  name: string;
  question: ReactNode;
  /** What can be guessed, in words. */
  options: Readonly<Record<T, string>>;
  right: T;
  /** What was guessed; "shown" by those who did not want to. */
  guess: T | 'shown' | null;
  words: { readonly show: string; readonly yes: string; readonly no: string };
  answer: ReactNode;
  /** Whether it stands below a figure that already shows its finding, and not before it. */
  below?: boolean;
  choose(guess: T | 'shown'): void;
}

/** A question put before the run: the reader chooses or lets it be shown, and then it is answered with the run's numbers. */
export function Guess<T extends string>(props: Props<T>): ReactElement {
  const { name, question, options, right, guess, words, answer, below = false, choose } = props;
  return (
    <fieldset className={`${styles['guess']} ${below ? styles['below'] : ''}`}>
      <legend>{question}</legend>
      <div>
        {(Object.keys(options) as T[]).map((id) => (
          <label key={id}>
            <input type="radio" name={name} checked={guess === id} onChange={() => choose(id)} />
            <span>{options[id]}</span>
          </label>
        ))}
      </div>
      {guess === null ? (
        <button type="button" onClick={() => choose('shown')}>
          {words.show}
        </button>
      ) : (
        <p role="status">
          {guess !== 'shown' && <b>{guess === right ? words.yes : words.no}</b>} {answer}
        </p>
      )}
    </fieldset>
  );
}

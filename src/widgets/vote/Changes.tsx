import type { ReactElement } from 'react';
import { decimal, percent } from '../../charts/format.ts';
import { Dot, Label, Level, Line, Plot } from '../../charts/Plot.tsx';
import { linear, place } from '../../charts/scale.ts';
import { type Change, changeOf } from './change.ts';
import { countOf, type Manner, type Measure, measures, type PpoFrame } from './frames.ts';
import type { Progress } from './progress.ts';
import { ENOUGH } from './sequence.ts';
import type { Guesses } from './View.tsx';
import styles from './View.module.css';
import type { VoteText } from './words.ts';
import { fill } from '../../../content/fill.ts';

/** What each measure can be; answers are cut after 24 words. */
const scales = { courtesy: linear(0, 1.6), words: linear(0, 16), correct: linear(0, 1) };

export const shown = (measure: Measure, value: number): string =>
  measure === 'correct' ? percent(value, 0) : decimal(value, measure === 'words' ? 1 : 2);

const options: readonly Change[] = ['less', 'same', 'more'];

interface Props {
  text: VoteText;
  progress: Progress;
  before: Manner | undefined;
  guesses: Guesses;
  setGuesses(guesses: Guesses): void;
  play(): void;
  ready: boolean;
  /** The run is somewhere between its pairs and its end. */
  busy: boolean;
}

/** What the choices do to the model: guessed first, then computed. */
export function Changes({ text, progress, before, guesses, setGuesses, play, ready, busy }: Props): ReactElement {
  const words = text.change;
  const { done, ppo, source } = progress;
  const clicks = countOf(progress.outcomes);
  return (
    // A form keeps the radio buttons of two figures on one page apart; there is nothing to send.
    <form className={styles['changes']} onSubmit={(event) => event.preventDefault()}>
      <p className={styles['title']}>
        <b>{done ? words.titleDone : words.title}</b> <small>{done ? '' : words.guess}</small>
      </p>
      {measures.map((measure) => (
        <Row key={measure} {...{ measure, text, before, ppo, done }} guess={guesses[measure]}>
          {(change) => setGuesses({ ...guesses, [measure]: change })}
        </Row>
      ))}
      <p className={styles['train']}>
        <button
          type="button"
          className="button filled"
          data-train=""
          aria-disabled={!ready || busy || done !== undefined}
          onClick={() => ready && play()}
        >
          {busy
            ? words.running
            : !ready
              ? fill(words.more, { n: ENOUGH - clicks })
              : done
                ? fill(words.trained, { n: clicks })
                : source === 'simulated'
                  ? words.trainSimulated
                  : fill(words.train, { n: clicks })}
        </button>
        <span>
          {words.note} {words.truth}
        </span>
      </p>
    </form>
  );
}

interface RowProps {
  measure: Measure;
  text: VoteText;
  before: Manner | undefined;
  ppo: readonly PpoFrame[];
  done: Progress['done'];
  guess: Change | undefined;
  children(change: Change): void;
}

function Row({ measure, text, before, ppo, done, guess, children: choose }: RowProps): ReactElement {
  const words = text.change;
  const scale = scales[measure];
  const y = (value: number): number => 0.08 + 0.84 * place(value, scale);
  const steps = ppo[0]?.steps ?? 1;
  const came = done && changeOf(measure, done.before, done.after);
  // The first number gives way to the curve.
  const rises = before !== undefined && (ppo.at(-1)?.[measure] ?? 0) > before[measure];
  return (
    <fieldset className={styles['measure']}>
      <legend>{words.measures[measure]}</legend>
      <div className={styles['guess']}>
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={measure}
              checked={guess === option}
              disabled={done !== undefined}
              onChange={() => choose(option)}
            />
            <span>{words.options[option]}</span>
          </label>
        ))}
        <p role="status">
          {came && guess
            ? fill(guess === came ? words.yes : words.no, { guess: words.options[guess], came: words.came[came] })
            : ''}
        </p>
      </div>
      <div className={styles['plot']}>
        <Plot height={72}>
          <Level y={y(0)} />
          {before && <Level y={y(before[measure])} />}
          {ppo.length > 1 && (
            <Line points={ppo.map((frame) => [0.02 + (0.96 * frame.step) / steps, y(frame[measure])])} colour="ppo" weight="raw" />
          )}
          {before && <Dot x={0.02} y={y(before[measure])} colour="sft" ring size={11} />}
          {done && <Dot x={0.98} y={y(done.after[measure])} colour="ppo" size={11} />}
          {before && (
            <Label x={0.035} y={y(before[measure])} colour="sft" at={rises ? 'below-right' : 'above-right'}>
              {shown(measure, before[measure])}
            </Label>
          )}
          {done && (
            <Label
              x={0.965}
              y={y(done.after[measure])}
              colour="ppo"
              at={y(done.after[measure]) > 0.75 ? 'below-left' : 'above-left'}
            >
              {shown(measure, done.after[measure])}
            </Label>
          )}
        </Plot>
        <p className="visually-hidden">
          {before && `${words.before}: ${shown(measure, before[measure])}. `}
          {done && `${fill(words.after, { n: steps })}: ${shown(measure, done.after[measure])}.`}
        </p>
      </div>
    </fieldset>
  );
}

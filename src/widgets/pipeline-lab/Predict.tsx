import type { ReactElement } from 'react';
import { fill } from '../../../content/fill.ts';
import { shapeOf } from './finding.ts';
import { guesses, type PipelineSettings } from './knobs.ts';
import type { Story } from './story.ts';
import styles from './View.module.css';
import type { PipelineText } from './words.ts';

interface Props {
  story: Story;
  settings: PipelineSettings;
  text: PipelineText;
  set(patch: Partial<PipelineSettings>): void;
}

/** A guess at the true score before it is shown, where nothing holds PPO back. */
export function Predict({ story, settings, text, set }: Props): ReactElement | null {
  const { beta, ptx, guess } = settings;
  const words = text.predict;
  if (beta !== 0 || ptx || guess === 'shown') return null;
  if (guess === null)
    return (
      <fieldset className={styles['predict']}>
        <legend>{words.question}</legend>
        {guesses.slice(0, 3).map((id) => (
          <label key={id}>
            <input type="radio" name="guess" checked={false} onChange={() => set({ guess: id })} />
            <span>{words.options[id as keyof typeof words.options]}</span>
          </label>
        ))}
        <button type="button" className={styles['word']} onClick={() => set({ guess: 'shown' })}>
          {words.show}
        </button>
      </fieldset>
    );
  const last = story.ppo.at(-1);
  const shape = last && shapeOf(last);
  return (
    <p className={styles['verdict']} role="status">
      {fill(words.said, { guess: words.options[guess] })}{' '}
      {shape ? (
        <>
          <b>{shape === guess ? words.yes : words.no}</b> {words.result[shape]}
        </>
      ) : (
        words.wait
      )}
    </p>
  );
}

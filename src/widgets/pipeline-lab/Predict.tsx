import type { ReactElement } from 'react';
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
  const last = story.ppo.at(-1);
  const shape = last && shapeOf(last);
  return (
    <fieldset className={styles['predict']}>
      <legend>{words.question}</legend>
      {guesses.slice(0, 3).map((id) => (
        <label key={id}>
          <input type="radio" name="guess" checked={guess === id} onChange={() => set({ guess: id })} />
          <span>{words.options[id as keyof typeof words.options]}</span>
        </label>
      ))}
      {guess === null ? (
        <button type="button" className={styles['word']} onClick={() => set({ guess: 'shown' })}>
          {words.show}
        </button>
      ) : (
        <p role="status">
          {shape ? (
            <>
              <b>{shape === guess ? words.yes : words.no}</b> {words.result[shape]}
            </>
          ) : (
            words.wait
          )}
        </p>
      )}
    </fieldset>
  );
}

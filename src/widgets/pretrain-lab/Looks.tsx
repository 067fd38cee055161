import { type ReactElement, useState } from 'react';
import { fill } from '../../../content/fill.ts';
import { FREE, looks, type PretrainLabFrame } from './frame.ts';
import type { PretrainLabText } from './words.ts';
import styles from './View.module.css';

interface Props {
  frames: readonly PretrainLabFrame[];
  frame: PretrainLabFrame;
  at: number;
  text: PretrainLabText;
  wide: boolean;
  covered: boolean;
  guess: string | null;
  answer(guess: string): void;
}

/** What the model writes at eight moments of its training: side by side where there is room, one under the other on a phone. */
export function Looks({ frames, frame, at, text, wide, covered, guess, answer }: Props): ReactElement {
  const [chosen, setChosen] = useState(0);
  const seen = frames.slice(0, at + 1).filter(({ samples }) => samples !== undefined);
  const prompts = seen[0]?.samples?.map(({ prompt }) => prompt) ?? [];
  const shown = wide ? prompts.map((_, i) => i) : [Math.min(chosen, Math.max(0, prompts.length - 1))];
  const named = (prompt: string): string => (prompt === '' ? text.free : fill(text.after, { prompt: prompt.trim() }));
  return (
    <>
      {!wide && prompts.length > 1 && (
        <label className={styles['which']}>
          <span>{text.show}</span>
          <select value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
            {prompts.map((prompt, i) => (
              <option key={i} value={i}>
                {named(prompt)}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className={wide ? styles['columns'] : styles['rows']}>
        {looks.map((look, column) => {
          const here = seen.find(({ step }) => step === look);
          const current = frame.stage === 'pretrain' && frame.step >= look && !(frame.step >= (looks[column + 1] ?? Infinity));
          return (
            <div
              key={look}
              className={styles['look']}
              data-current={current ? '' : undefined}
              style={wide ? { gridColumn: column + 1 } : { gridRow: column + 1 }}
            >
              <p className={styles['head']}>
                <b>{fill(text.step, { step: look })}</b>
                {guess === String(look) && <em>{text.predict.mine}</em>}
                <small>
                  {here?.sentences === undefined ? '' : fill(text.sentences, { n: Math.round(here.sentences * FREE), m: FREE })}
                </small>
              </p>
            </div>
          );
        })}
        {covered &&
          looks.slice(1).map((look, i) => (
            <button
              key={look}
              type="button"
              className={styles['ask']}
              style={wide ? { gridColumn: i + 2 } : { gridRow: i + 2 }}
              onClick={() => answer(String(look))}
            >
              {fill(text.predict.option, { step: look })}
            </button>
          ))}
        {shown.map((which, row) => (
          <div key={which} className={styles['prompt']} style={wide ? { gridRow: row + 2 } : {}}>
            {wide && <p className={styles['named']}>{named(prompts[which]!)}</p>}
            {looks.map((look) => {
              const here = seen.find(({ step }) => step === look)?.samples?.[which];
              return (
                <p
                  key={look}
                  className={`${styles['sample']} ${look > 0 ? styles['later'] : ''}`}
                  translate="no"
                  dir="auto"
                  {...(!frame.own && { lang: 'en' })}
                >
                  {here?.answer ?? ''}
                </p>
              );
            })}
          </div>
        ))}
      </div>
    </>
  );
}

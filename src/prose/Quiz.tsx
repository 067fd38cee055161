import type { ReactElement } from 'react';
import { usePlace } from './place.ts';
import { shuffled } from './shuffled.ts';
import { unbroken } from '../charts/unbroken.tsx';
import { site } from './words.ts';

export interface Question {
  stem: string;
  options: readonly { text: string; right?: true; misconception?: string; feedback: string }[];
  why: string;
}

const files = import.meta.glob<{ quiz: Record<string, Question> }>('../../content/*/quiz/*.ts', { eager: true });

export function questionOf(lang: string, id: string): Question {
  for (const [path, { quiz }] of Object.entries(files)) {
    if (path.includes(`/${lang}/`) && quiz[id]) return quiz[id];
  }
  throw new Error(`There is no question ${id} in content/${lang}/quiz.`);
}

/**
 * A question for oneself. Radio buttons and a style sheet do it all: the answer opens below the chosen row without a
 * script; page.ts only reads it out.
 */
export function Quiz({ id }: { id: string }): ReactElement {
  const { lang } = usePlace();
  const { stem, options, why } = questionOf(lang, id);
  const words = site[lang].chapter;
  return (
    <fieldset className="quiz" id={id}>
      <legend>{unbroken(stem)}</legend>
      {shuffled(options, id).map((option, i) => (
        <div className="option" key={option.text}>
          <label>
            <input type="radio" name={id} value={i} />
            <span className="letter" aria-hidden="true">
              {'ABCD'[i]}
            </span>
            <span>{unbroken(option.text)}</span>
          </label>
          <p className="feedback">
            <b>{option.right ? words.quizYes : words.quizNo}</b> {option.feedback}
            {option.right && option.feedback !== why && ` ${why}`}
          </p>
        </div>
      ))}
      <p className="visually-hidden" aria-live="polite" />
    </fieldset>
  );
}

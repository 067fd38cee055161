import type { ReactElement } from 'react';
import { fill } from '../../../content/fill.ts';
import type { CheckSettings } from './knobs.ts';
import type { SortFrame } from './model.ts';
import { Bar, Key, Mark } from './Piles.tsx';
import { type Sort, sorts, withSort } from './sorts.ts';
import { statementIds } from './statements.ts';
import styles from './View.module.css';
import type { CheckText } from './words.ts';

interface Props {
  frame: SortFrame;
  settings: CheckSettings;
  text: CheckText;
  set(patch: Partial<CheckSettings>): void;
}

/** A statement, five piles to put it on, and what the sources say once that is done. */
export function SortView({ frame, settings, text, set }: Props): ReactElement {
  const { at, statements, all } = frame;
  const { id, said, truth } = statements[at]!;
  const go = (step: -1 | 1): ReactElement => {
    const next = statementIds[at + step];
    return (
      <button
        type="button"
        className={styles['step']}
        aria-label={step < 0 ? text.previous : text.next}
        aria-disabled={next === undefined}
        onClick={() => next && set({ claim: next })}
      >
        {step < 0 ? '←' : '→'}
      </button>
    );
  };
  return (
    <div className={styles['check']}>
      <div>
        <Bar counts={all} />
        <Key text={text} />
      </div>
      <div className={styles['split']}>
        <div>
          <div className={styles['steps']}>
            {go(-1)}
            <span>{fill(text.place, { n: at + 1, all: statements.length })}</span>
            {go(1)}
            <Progress frame={frame} />
          </div>
          <p className={styles['says']}>{text.statements[id].says}</p>
          {said === null && <p className={styles['ask']}>{text.question}</p>}
        </div>
        <ul className={styles['sorts']} aria-label={text.question}>
          {sorts.map((sort) => (
            <li key={sort}>
              <button
                type="button"
                aria-pressed={said === sort}
                className={said !== null && sort === truth ? styles['truth'] : undefined}
                onClick={() => set({ said: withSort(settings.said, at, sort) })}
              >
                <Mark of={sort} />
                <b>{text.sorts[sort].word}</b>
                <small>{text.sorts[sort].line}</small>
              </button>
            </li>
          ))}
        </ul>
        {said !== null && <Told frame={frame} said={said} text={text} />}
      </div>
    </div>
  );
}

/** Every statement as a small sign: not sorted, sorted as the sources have it, or not. */
const Progress = ({ frame: { statements, at } }: { frame: SortFrame }): ReactElement => (
  <span className={styles['progress']} aria-hidden="true">
    {statements.map(({ id, said, truth }, i) => (
      <i
        key={id}
        className={[said === null ? '' : said === truth ? styles['hit'] : styles['missed'], i === at ? styles['here'] : '']
          .filter(Boolean)
          .join(' ')}
      />
    ))}
  </span>
);

/** What the sources say, and how one could have told. */
function Told({ frame, said, text }: { frame: SortFrame; said: Sort; text: CheckText }): ReactElement {
  const { id, truth } = frame.statements[frame.at]!;
  const { answer, clue } = text.statements[id];
  return (
    <div className={styles['told']}>
      <p className={styles['verdict']}>
        <Mark of={truth} /> <b>{text.sorts[truth].word}</b>
        {said !== truth && <span>{fill(text.instead, { said: text.sorts[said].word })}</span>}
      </p>
      <p>{answer}</p>
      <p className={styles['clue']}>{clue}</p>
      <p className={styles['sources']}>
        {frame.sources.length === 0 ? text.noSource : <span lang="en">{frame.sources.join('; ')}</span>} {fill(text.entry, { id })}
      </p>
    </div>
  );
}

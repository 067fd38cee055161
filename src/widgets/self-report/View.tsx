import type { ReactElement } from 'react';
import { makersLines, selfReport, verdicts } from '../../../content/facts/selfReport.ts';
import { Cited } from '../../charts/Cited.tsx';
import type { ViewProps } from '../../contract/define.ts';
import { judged, type ReportFrame, type ReportSettings } from './model.ts';
import styles from './View.module.css';
import { by, type ReportText } from './words.ts';

type Props = ViewProps<ReportSettings, ReportFrame, ReportText>;

/** From this width on the maker's line stands beside the answer; below it it follows. */
const WIDE = 1080;

/** A model's answer about its own training, sentence by sentence, and the maker's one line. */
export function View({ frame, settings, text, width, set }: Props): ReactElement {
  const { line, marks } = settings;
  return (
    <form className={`${styles['report']} ${width >= WIDE ? styles['broad'] : ''}`} onSubmit={(event) => event.preventDefault()}>
      <section className={styles['answer']} aria-label={text.answerTitle}>
        <p className={styles['head']}>{text.answerTitle}</p>
        {frame.sentences.map(({ id, mine, verdict }) => {
          const { sources, grade } = selfReport.find((each) => each.id === id)!;
          return (
            <fieldset key={id} className={verdict ? styles[verdict] : undefined}>
              <legend>
                {text.sentences[id].lead} <q>{text.sentences[id].said}</q>
              </legend>
              <div className={styles['choices']}>
                {verdicts.map((each) => (
                  <label key={each}>
                    <input
                      type="radio"
                      name={id}
                      checked={mine === each}
                      onChange={() => set({ marks: judged(marks, id, each) })}
                    />
                    <span>{text.verdicts[each]}</span>
                  </label>
                ))}
              </div>
              {verdict && (
                <Cited grade={grade} word={text.grades[grade]} by={by(sources, text)}>
                  <b>
                    {mine && (mine === verdict ? text.yes : text.no)} {text.outcomes[verdict]}
                  </b>{' '}
                  <span className={styles['why']}>{text.sentences[id].why}</span>
                </Cited>
              )}
            </fieldset>
          );
        })}
      </section>
      <section className={styles['maker']} aria-label={text.lineTitle}>
        <p className={styles['head']}>{text.lineTitle}</p>
        {line ? (
          <>
            {makersLines.map((quoted, i) => (
              <div key={quoted}>
                <blockquote lang="en">{quoted}</blockquote>
                <p>{text.glosses[i]}</p>
              </div>
            ))}
            <Cited grade="documented" word={text.grades.documented} by={by(['openai-model-index'], text)}>
              {text.lineNote}
            </Cited>
          </>
        ) : (
          <p className={styles['covered']}>
            {text.covered}{' '}
            <button type="button" onClick={() => set({ line: true })}>
              {text.showLine}
            </button>
          </p>
        )}
      </section>
    </form>
  );
}

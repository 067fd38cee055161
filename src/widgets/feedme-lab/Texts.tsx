import type { ReactElement } from 'react';
import { decimal } from '../../charts/format.ts';
import { Glyph, type GlyphId } from '../../charts/Glyph.tsx';
import { fill } from '../../../content/fill.ts';
import { questionWith } from '../../toys/animals/questions.ts';
import { prompts, SHOWN } from './budget.ts';
import type { End } from './frames.ts';
import type { FeedmeLabSettings } from './knobs.ts';
import type { Story } from './story.ts';
import sheet from '../../charts/Sheet.module.css';
import styles from './View.module.css';
import type { FeedmeLabText } from './words.ts';

interface Props {
  story: Story;
  settings: FeedmeLabSettings;
  covered: boolean;
  text: FeedmeLabText;
}

/** Whether it asks for an explanation, which takes three sentences. */
const isLong = (prompt: string): boolean => questionWith(prompt)?.kind === 'topic';

/** One prompt of a round: what was kept, and what was thrown away. */
export function Kept({ story, settings, covered, text }: Props): ReactElement {
  const words = text.kept;
  // The last round would tell how it ended.
  const last = covered ? story.feedme.first : story.feedme.last;
  const rows = Array.from({ length: SHOWN }, (_, i) => last?.answers[i]);
  const note = last && { round: last.round + 1, rounds: settings.rounds, n: settings.n, who: words.who[settings.judge] };
  return (
    // Not a section: in a chapter a list in one is a list of the prose.
    <div role="group" aria-label={words.title}>
      <p className={sheet['title']}>{words.title}</p>
      <p className={styles['unit']}>{note ? fill(words.note, note) : words.waiting}</p>
      <p className={styles['columns']}>
        <em lang="en" translate="no">
          {last?.prompt}
        </em>
        <small>{words.gold}</small>
        <small>{words.proxy}</small>
      </p>
      <ul className={styles['drawn']}>
        {rows.map((answer, i) => (
          <li key={i} className={answer && i === 0 ? styles['kept'] : undefined}>
            <b aria-hidden="true">{answer && i === 0 ? '✓' : ''}</b>
            <span lang="en" translate="no" title={answer?.text}>
              {answer?.text}
            </span>
            <small>{answer && decimal(answer.gold, 1)}</small>
            <small>{answer && decimal(answer.proxy, 1)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same questions put to all three. */
export function Answers({ story, text, covered }: Omit<Props, 'settings'>): ReactElement {
  const words = text.said;
  const models: readonly (readonly [id: GlyphId & keyof typeof words.models, end: End | undefined])[] = [
    ['sft', story.sft],
    ['feedme', story.feedme.end],
    ['ppo', story.ppo.end],
  ];
  return (
    <section aria-label={words.title}>
      <p className={sheet['title']}>{words.title}</p>
      <p className={styles['unit']}>{words.note}</p>
      {prompts.map((prompt, p) => (
        <div key={prompt} className={styles['question']}>
          <p className={styles['asked']} lang="en" translate="no">
            {prompt}
          </p>
          {models.map(([id, end]) => {
            const said = end?.said[p];
            return (
              <p key={id} className={`${styles['answer']} ${isLong(prompt) ? styles['long'] : ''}`}>
                <span style={{ color: `var(--${id})` }}>
                  <Glyph method={id} /> {words.models[id]}
                </span>
                <span className={covered && id !== 'sft' ? sheet['hidden'] : undefined} title={said?.answer}>
                  {said && (
                    <b role="img" aria-label={said.right ? words.correct : words.wrong}>
                      {said.right ? '✓' : '✗'}
                    </b>
                  )}{' '}
                  <span lang="en" translate="no">
                    {said?.answer}
                  </span>
                </span>
              </p>
            );
          })}
        </div>
      ))}
    </section>
  );
}

import type { ReactElement } from 'react';
import { fill } from '../../../content/fill.ts';
import type { Said } from './frames.ts';
import type { SftLabSettings } from './knobs.ts';
import { isLong, type Kind, kindOf, prompts } from './prompts.ts';
import type { Story } from './story.ts';
import sheet from '../../charts/Sheet.module.css';
import styles from './View.module.css';
import type { SftLabText } from './words.ts';

interface Props {
  story: Story;
  settings: SftLabSettings;
  text: SftLabText;
  lang: string;
}

/** What it learns from, and on which of its words there is a loss. */
export function Demonstrations({ story, settings, text, lang }: Props): ReactElement {
  const words = text.demonstrations;
  const shown = story.demonstrations;
  return (
    // Not a section: in a chapter a list in one is a list of the prose.
    <div role="group" aria-label={words.title}>
      <p className={sheet['title']}>{words.title}</p>
      <p className={styles['unit']}>
        {fill(words.note, { n: shown.length, count: String(story.sft.at(-1)?.all ?? settings.count) })}{' '}
        {settings.mask ? words.masked : words.unmasked}
      </p>
      <ul className={styles['demonstrations']} lang="en" translate="no">
        {shown.map(({ prompt, answer, times }, i) => (
          <li key={i}>
            <span className={settings.mask ? undefined : styles['counts']}>{prompt}</span>{' '}
            <span className={styles['counts']}>{answer}</span>
            {times !== undefined && (
              <>
                {' '}
                <small lang={lang} translate="yes" data-mine="">
                  {fill(words.mine, { n: times })}
                </small>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface AnswerProps {
  said: Said | undefined;
  text: SftLabText;
  hidden: boolean;
  /** Whether it needs the room of an explanation. */
  long: boolean;
}

function Answer({ said, text, hidden, long }: AnswerProps): ReactElement {
  const words = text.said;
  const mark = said?.right === undefined ? '' : said.right ? '✓' : '✗';
  return (
    <p className={`${styles['answer']} ${long ? styles['long'] : ''} ${hidden ? sheet['hidden'] : ''}`}>
      {mark && (
        <b
          className={said?.right ? styles['right'] : styles['wrong']}
          aria-label={said?.right ? words.correct : words.wrong}
          role="img"
        >
          {mark}
        </b>
      )}{' '}
      <span lang="en" translate="no" title={said?.answer}>
        {said?.answer ?? ''}
      </span>
    </p>
  );
}

/** The same questions before and now. */
export function Answers({ story, text, covered }: Pick<Props, 'story' | 'text'> & { covered: boolean }): ReactElement {
  const words = text.said;
  const [before, now] = [story.looks[0]?.look.said, story.looks.length > 1 ? story.looks.at(-1)!.look.said : undefined];
  // Which of them demonstrations answer, the run knows.
  const asked: readonly { readonly prompt: string; readonly kind: Kind }[] =
    before?.map(({ prompt, told }) => ({ prompt, kind: told ? 'shown' : kindOf(prompt) === 'unheard' ? 'unheard' : 'heldOut' })) ??
    prompts.map((prompt) => ({ prompt, kind: kindOf(prompt) }));
  return (
    <section aria-label={words.title}>
      <p className={sheet['title']}>{words.title}</p>
      <p className={styles['unit']}>{words.note}</p>
      <div className={styles['answers']}>
        <p className={styles['heads']} aria-hidden="true">
          <span style={{ color: 'var(--pretraining)' }}>{words.before}</span>
          <span style={{ color: 'var(--sft)' }}>{words.now}</span>
        </p>
        {asked.map(({ prompt, kind }, i) => (
          <div key={prompt} className={styles['question']}>
            <p className={styles['prompt']}>
              <em lang="en" translate="no">
                {prompt}
              </em>{' '}
              <small>{words.kinds[kind]}</small>
            </p>
            <Answer said={before?.[i]} text={text} hidden={false} long={isLong(prompt)} />
            <Answer said={now?.[i]} text={text} hidden={covered && kind !== 'shown'} long={isLong(prompt)} />
          </div>
        ))}
      </div>
    </section>
  );
}

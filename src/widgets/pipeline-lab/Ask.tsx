import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { fill } from '../../../content/fill.ts';
import { words as vocabulary } from '../../toys/animals/vocabulary.ts';
import { AnswerRow } from './Answers.tsx';
import type { Asked, Replies } from './asking.ts';
import { modelIds } from './frames.ts';
import { EXAMPLE } from './prompts.ts';
import styles from './View.module.css';
import type { PipelineText } from './words.ts';

interface Props {
  text: PipelineText;
  hidden: boolean;
  /** Changes when there is another model to be asked. */
  models: string;
  ask(question: Asked): Promise<Replies>;
}

const LONGEST = 160;
const known = vocabulary.filter((word) => !word.startsWith('<')).toSorted();

/** A question of the reader's own, put to every model there is, and to each new one as it comes. */
export function Ask({ text, hidden, models, ask }: Props): ReactElement {
  const words = text.ask;
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<Asked>();
  const [replies, setReplies] = useState<Replies | 'waiting' | 'none'>();
  const turn = useRef(0);
  useEffect(() => {
    if (asked === undefined) return;
    const mine = (turn.current += 1);
    const settle = (told: Replies | 'none'): void => void (mine === turn.current && setReplies(told));
    ask(asked).then(settle, () => settle('none'));
    // A new model is a reason to ask again; a new function is none.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [asked, models]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const question = typed.trim() === '' ? EXAMPLE : typed;
    if (typed.trim() === '') setTyped(question);
    setReplies('waiting');
    setAsked({ typed: question, draw: asked?.typed === question ? asked.draw + 1 : 1 });
  };
  const told = typeof replies === 'object' ? replies : undefined;
  const notes = told && [
    ...(told.unknown.length > 0 ? [fill(words.unknown, { words: told.unknown.map((word) => `“${word}”`).join(' ') })] : []),
    ...(told.read === ''
      ? [words.empty]
      : Object.values(told.by).some(({ gold }) => gold === undefined)
        ? [words.ownQuestion]
        : []),
  ];
  const head = (
    <>
      <p className={styles['title']}>{words.label}</p>
      <form className={styles['ask']} onSubmit={submit}>
        <input
          type="text"
          lang="en"
          aria-label={words.label}
          maxLength={LONGEST}
          value={typed}
          placeholder={EXAMPLE}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className="button">
          {told && asked?.typed === typed ? words.again : words.button}
        </button>
      </form>
      <p className={styles['note']}>
        {replies === undefined
          ? words.hint
          : replies === 'none'
            ? words.none
            : replies === 'waiting'
              ? words.waiting
              : notes?.join(' ')}
      </p>
      <details>
        <summary>{words.vocabulary}</summary>
        <p className={styles['unit']}>{words.vocabularyNote}</p>
        <p lang="en" className={styles['vocabulary']}>
          {known.join('  ')}
        </p>
      </details>
    </>
  );
  return (
    <section className={styles['own']} aria-label={words.label}>
      <AnswerRow head={head} cells={told?.by ?? {}} text={text} hidden={hidden} named idle={!told} />
      <p className="visually-hidden" role="status">
        {told
          ? modelIds
              .flatMap((id) => (told.by[id] ? [fill(words.spoken, { name: text.said.names[id], answer: told.by[id].answer })] : []))
              .concat(notes ?? [])
              .join('\n')
          : replies === 'none' && words.none}
      </p>
    </section>
  );
}

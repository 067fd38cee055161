import { memo, type ReactElement, useRef, useState } from 'react';
import { fill } from '../../../content/fill.ts';
import type { ViewProps } from '../../contract/define.ts';
import { answerable, MOST_TIMES, MOST_WRITTEN, withOne } from '../../toys/animals/handwritten.ts';
import type { Written } from '../../toys/animals/written.ts';
import { type Draft, Editor } from './Editor.tsx';
import { useOwn } from './useOwn.ts';
import styles from './Write.module.css';
import type { SftLabText } from './words.ts';

interface Props extends Pick<ViewProps<unknown, unknown, SftLabText>, 'bring' | 'recall' | 'keep' | 'play' | 'text'> {
  /** The reader's own that the model on the screen has learnt from, as JSON; undefined while it is still learning. */
  learnt: string | undefined;
  /** What was found of that model. */
  found: string;
}

// No demonstration that is picked is about this one.
const empty: Draft = { question: answerable.find((question) => question.includes('owl eat')) ?? answerable[0]!, typed: '' };

/** Where a reader writes demonstrations. They are kept in this browser, and go from here to the lab and nowhere else. */
function Desk({ learnt, found, text, bring, recall, keep, play }: Props): ReactElement {
  const words = text.write;
  const [list, change] = useOwn({ recall, keep });
  const [draft, write] = useState(empty);
  const [editing, edit] = useState<number>();
  const [said, say] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const own = learnt !== undefined && learnt !== '[]';
  const these = learnt === JSON.stringify(list);

  function add(answer: string): string {
    const one: Written = { question: draft.question, answer, times: list[editing ?? -1]?.times ?? 1 };
    const next = withOne(
      list.filter((_, i) => i !== editing),
      one,
    );
    if (next === undefined) return fill(words.faults.full, { most: MOST_WRITTEN });
    change(next);
    edit(undefined);
    write({ ...draft, typed: '' });
    say(fill(words.added, { n: next.length }));
    return '';
  }
  function begin(i: number): void {
    edit(i);
    write({ question: list[i]!.question, typed: list[i]!.answer });
    field.current?.focus();
  }
  function remove(i: number): void {
    change(list.filter((_, other) => other !== i));
    edit(undefined);
    say(words.removed);
    field.current?.focus();
  }
  const repeat = (i: number, times: number): void =>
    change(list.map((each, other) => (other === i ? { ...each, times: Math.max(1, Math.min(MOST_TIMES, times)) } : each)));
  function train(): void {
    const taken = bring(list.length > 0 ? list : undefined);
    // Without any the lab would wait.
    if (taken && list.length === 0) play();
    say(taken ? words.training : words.elsewhere);
  }

  return (
    <details className={styles['write']}>
      <summary data-own-open="">
        {words.summary} {list.length > 0 && <small>{fill(words.kept, { n: list.length })}</small>}
      </summary>
      <p className={styles['intro']}>{words.intro}</p>
      <Editor
        {...{ draft, text, field, write, add }}
        editing={editing !== undefined}
        cancel={() => {
          edit(undefined);
          write({ ...draft, typed: '' });
        }}
      />
      <ul className={styles['list']} aria-label={words.yours}>
        {list.map(({ question, answer, times }, i) => (
          <li key={`${question} ${answer}`} aria-current={editing === i}>
            <span lang="en" translate="no">
              {question} <b>{answer}</b>
            </span>
            <span className={styles['row']}>
              <button
                type="button"
                className={styles['sign']}
                aria-label={words.less}
                disabled={times === 1}
                onClick={() => repeat(i, times - 1)}
              >
                −
              </button>
              <span role="status">{fill(words.times, { n: times })}</span>
              <button
                type="button"
                className={styles['sign']}
                aria-label={words.more}
                disabled={times === MOST_TIMES}
                onClick={() => repeat(i, times + 1)}
              >
                +
              </button>
              <button type="button" className={styles['word']} onClick={() => begin(i)}>
                {words.edit}
              </button>
              <button type="button" className={styles['word']} onClick={() => remove(i)}>
                {words.remove}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {(list.length > 0 || own) && (
        <p className={styles['row']}>
          <button type="button" className="button filled" data-own-train="" onClick={train}>
            {list.length > 0 ? words.train : words.without}
          </button>
          <span className={styles['learnt']}>
            {list.length > 0 && learnt !== undefined && (these ? `${words.learnt} ${found}` : words.stale)}
          </span>
        </p>
      )}
      <p className={styles['said']} role="status">
        {said === words.training && learnt !== undefined ? '' : said}
      </p>
      <p className={styles['note']}>{words.note}</p>
    </details>
  );
}

/** Frames come many times a second, and change nothing here. */
export const Write = memo(Desk);

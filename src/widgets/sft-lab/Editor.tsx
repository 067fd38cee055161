import {
  type Dispatch,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  type SetStateAction,
  useCallback,
  useState,
} from 'react';
import { fill } from '../../../content/fill.ts';
import { answerable } from '../../toys/animals/handwritten.ts';
import { type AnswerFault, MOST_WORDS, readAnswer } from '../../toys/animals/readAnswer.ts';
import { nextWords, vocabulary, withWord } from './nextWords.ts';
import { AllWords, Offers } from './Offers.tsx';
import { type Kind, kindOf } from './prompts.ts';
import styles from './Write.module.css';
import type { SftLabText } from './words.ts';

/** What is being written. */
export interface Draft {
  readonly question: string;
  readonly typed: string;
}

interface Props {
  draft: Draft;
  text: SftLabText;
  /** Whether it takes the place of one that is there already. */
  editing: boolean;
  field: RefObject<HTMLTextAreaElement | null>;
  write: Dispatch<SetStateAction<Draft>>;
  /** Takes a finished answer, or says why it cannot. */
  add(answer: string): string;
  cancel(): void;
}

const kinds: readonly Kind[] = ['shown', 'heldOut', 'unheard'];

/** Of unknown words so many are named, and so much of each. */
const NAMED = 5;
const LONGEST = 24;

/** What is wrong with an answer, in words. */
function saying(wrong: AnswerFault, { write }: SftLabText): string {
  if (wrong.fault !== 'unknown') {
    return fill(write.faults[wrong.fault], { most: MOST_WORDS, n: wrong.fault === 'long' ? wrong.n : '' });
  }
  const named = wrong.unknown
    .slice(0, NAMED)
    .map((word) => fill(write.quoted, { word: word.length > LONGEST ? `${word.slice(0, LONGEST)}…` : word }));
  const rest = wrong.unknown.length > NAMED ? '…' : '';
  return fill(write.faults.unknown, { words: named.join(write.comma) + rest, all: vocabulary.length });
}

/** A question, its answer, and the words to write it in: by keys, or by touch alone. */
export function Editor({ draft, text, editing, field, write, add, cancel }: Props): ReactElement {
  const words = text.write;
  const { question, typed } = draft;
  const [fault, setFault] = useState('');
  const [all, setAll] = useState(false);

  function type(next: string): void {
    setFault('');
    write({ question, typed: next });
  }
  function submit(): void {
    const read = readAnswer(typed);
    setFault('answer' in read ? add(read.answer) : saying(read, text));
    if ('fault' in read && read.fault === 'unknown') setAll(true);
    field.current?.focus();
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that picks a character of Chinese, say, ends nothing.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  const take = useCallback(
    (word: string, byKeys: boolean): void => {
      setFault('');
      write((before) => ({ ...before, typed: withWord(before.typed, word) }));
      // By keys one goes on typing; by touch a keyboard on the screen would only hide the words.
      if (byKeys) field.current?.focus();
    },
    [write, field],
  );

  return (
    <>
      <label className={styles['label']}>
        <span>{words.question}</span>
        <select lang="en" translate="no" value={question} onChange={({ target }) => write({ question: target.value, typed })}>
          {kinds.map((kind) => (
            <optgroup key={kind} label={words.kinds[kind]}>
              {answerable
                .filter((each) => kindOf(each) === kind)
                .map((each) => (
                  <option key={each} value={each}>
                    {each}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className={styles['label']}>
        <span>{words.answer}</span>
        <textarea
          ref={field}
          rows={2}
          lang="en"
          translate="no"
          value={typed}
          // Browsers keep what is typed into forms, and some send it away to check its spelling.
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          // Preact would leave out an attribute that is false.
          spellCheck="false"
          data-own-answer=""
          onKeyDown={onKeyDown}
          onChange={({ target }) => type(target.value)}
        />
      </label>
      <div role="group" aria-label={words.next}>
        <Offers words={nextWords(typed, question)} take={take} />
      </div>
      <p className={styles['fault']} role="alert">
        {fault}
      </p>
      <p className={styles['row']}>
        <button type="button" className="button" data-own-add="" onClick={submit}>
          {editing ? words.save : words.add}
        </button>
        {editing && (
          <button type="button" className={styles['word']} onClick={cancel}>
            {words.cancel}
          </button>
        )}
      </p>
      <details className={styles['all']} open={all} onToggle={({ currentTarget }) => setAll(currentTarget.open)}>
        <summary>{fill(words.all, { n: vocabulary.length })}</summary>
        {all && <AllWords take={take} />}
      </details>
    </>
  );
}

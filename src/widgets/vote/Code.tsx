import { type ReactElement, useRef, useState } from 'react';
import { copyText } from '../../charts/clipboard.ts';
import { encodeBallot, signOf } from './code.ts';
import styles from './View.module.css';
import type { VoteText } from './words.ts';

// Only so that two devices with the same clicks are told apart; nothing is computed from it.
const ownSign = (): string => signOf(`${performance.timeOrigin} ${performance.now()}`);

/** The reader's ballot in short, for the teacher's screen. */
export function Code({ text, seed, marks }: { text: VoteText; seed: number; marks: string }): ReactElement {
  const [sign] = useState(ownSign);
  const [took, setTook] = useState({ code: '', copied: false });
  const shown = useRef<HTMLElement>(null);
  const code = encodeBallot({ seed, marks, sign });
  const copy = async (): Promise<void> => {
    const copied = await copyText(code);
    // Where a page may not copy, the reader may: the code is marked for that.
    if (!copied) getSelection()?.selectAllChildren(shown.current!);
    setTook({ code, copied });
  };
  return (
    <p className={styles['code']}>
      {text.ballot.code}{' '}
      {marks === '' ? (
        text.ballot.noCode
      ) : (
        <>
          <b translate="no" ref={shown}>
            {code}
          </b>
          <button type="button" className={styles['word']} onClick={() => void copy()}>
            {took.code !== code ? text.ballot.copy : took.copied ? text.ballot.copied : text.ballot.marked}
          </button>
        </>
      )}
    </p>
  );
}

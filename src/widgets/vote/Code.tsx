import { type ReactElement, useState } from 'react';
import { encodeBallot, signOf } from './code.ts';
import styles from './View.module.css';
import type { VoteText } from './words.ts';

// Only so that two devices with the same clicks are told apart; nothing is computed from it.
const ownSign = (): string => signOf(`${performance.timeOrigin} ${performance.now()}`);

/** The reader's ballot in short, for the teacher's screen. */
export function Code({ text, seed, marks }: { text: VoteText; seed: number; marks: string }): ReactElement {
  const [sign] = useState(ownSign);
  const [copied, setCopied] = useState('');
  const code = encodeBallot({ seed, marks, sign });
  const copy = (): void =>
    void navigator.clipboard?.writeText(code).then(
      () => setCopied(code),
      () => setCopied(''),
    );
  return (
    <p className={styles['code']}>
      {text.ballot.code}{' '}
      {marks === '' ? (
        text.ballot.noCode
      ) : (
        <>
          <b translate="no">{code}</b>
          <button type="button" className={styles['word']} onClick={copy}>
            {copied === code ? text.ballot.copied : text.ballot.copy}
          </button>
        </>
      )}
    </p>
  );
}

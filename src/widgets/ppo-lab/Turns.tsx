import type { ReactElement } from 'react';
import { type PpoLabFrame, turns } from './frames.ts';
import styles from './View.module.css';
import type { PpoLabText } from './words.ts';

/** Where in a round one is. */
export function Turns({ frame, text }: { frame: PpoLabFrame; text: PpoLabText }): ReactElement {
  const now = 'inside' in frame ? frame.turn : undefined;
  const round = frame.stage === 'first' || frame.stage === 'last' || frame.stage === 'ppo' ? frame.stage : 'before';
  return (
    <div className={styles['turns']}>
      <p>{text.rounds[round]}</p>
      <ol>
        {turns.map((turn, i) => (
          <li key={turn} aria-current={turn === now ? 'step' : undefined}>
            <i>{i + 1}</i> {text.turns[turn]}
          </li>
        ))}
      </ol>
    </div>
  );
}

import type { ReactElement } from 'react';
import { decimal, signed } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import type { PpoFrame } from './frames.ts';
import type { OwnRun } from './run.ts';
import { prompts } from './sizes.ts';
import styles from './View.module.css';
import type { OveroptText } from './words.ts';

/** Frames that tell what was answered: the first, the nearest to the best, the latest. */
export function tellingOf({ path, now }: OwnRun): PpoFrame[] {
  const said = path.filter(({ said }) => said !== undefined);
  if (now === undefined || said.length === 0) return [];
  const off = ({ now: { kl } }: PpoFrame): number => Math.abs(Math.sqrt(Math.max(0, kl)) - Math.sqrt(Math.max(0, now.peak.kl)));
  const best = said.reduce((a, b) => (off(b) < off(a) ? b : a));
  return [...new Set([said[0]!, best, said.at(-1)!])];
}

/** What the run's model answers, on its way: there is more in an answer than its score. */
export function Answers({ telling, text, wide }: { telling: readonly PpoFrame[]; text: OveroptText; wide: boolean }): ReactElement {
  const answers = (
    <div className={styles['answers']}>
      <p className={styles['title']}>{text.answers}</p>
      {[0, 1, 2].map((column) => {
        const frame = telling[column];
        return (
          <div key={column}>
            <p className={styles['when']}>
              {frame
                ? fill(text.when, {
                    step: frame.step,
                    kl: decimal(frame.now.kl, 1),
                    proxy: signed(frame.now.proxy),
                    gold: signed(frame.now.gold),
                  })
                : text.notYet}
            </p>
            {prompts.map((prompt, i) => (
              <p key={prompt} className={styles['said']} lang="en" translate="no">
                <i>{prompt}</i> {frame?.said?.[i] ?? ''}
              </p>
            ))}
          </div>
        );
      })}
    </div>
  );
  // One under the other they would push the player off a phone's screen.
  return wide ? (
    answers
  ) : (
    <details className={styles['read']}>
      <summary>{text.read}</summary>
      {answers}
    </details>
  );
}

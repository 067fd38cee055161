import type { ReactElement } from 'react';
import { percentOf } from '../../charts/scale.ts';
import { rem } from '../../charts/rem.ts';
import { LENGTH, repeats } from './sequence.ts';
import type { Progress } from './progress.ts';
import styles from './View.module.css';
import type { VoteText } from './words.ts';

const HEIGHT = 64;

/** All pairs in a row: the choice as a square, first above and second below; the reward model's chance as a dot. */
export function Strip({ progress, text, place }: { progress: Progress; text: VoteText; place: number }): ReactElement {
  const { outcomes, judged } = progress;
  const words = text.strip;
  return (
    <div className={styles['strip']} role="img" aria-label={words.label}>
      <p>
        <span>{words.first}</span>
        <span className={styles['legend']}>
          <i className={styles['click']} /> {words.click}
          {judged && (
            <>
              {' '}
              <i className={styles['chance']} /> {words.chance}
            </>
          )}
        </span>
      </p>
      <div className={styles['cells']} style={{ height: rem(HEIGHT) }}>
        {Array.from({ length: LENGTH }, (_, i) => {
          const outcome = outcomes[i] ?? undefined;
          const chance = outcome === undefined ? undefined : judged?.chances?.[i];
          return (
            <span
              key={i}
              className={`${i === place ? styles['now'] : ''} ${repeats.has(i) ? styles['repeat'] : ''} ${i % 10 === 0 && i > 0 ? styles['ten'] : ''}`}
            >
              {outcome !== undefined && <i className={styles['click']} style={{ bottom: percentOf(0.12 + 0.76 * outcome) }} />}
              {chance !== undefined && <i className={styles['chance']} style={{ bottom: percentOf(0.12 + 0.76 * chance) }} />}
            </span>
          );
        })}
      </div>
      <p>
        <span>{words.second}</span>
        <span aria-hidden="true">{LENGTH}</span>
      </p>
    </div>
  );
}

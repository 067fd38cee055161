import type { ReactElement } from 'react';
import { bare, decimal, plain } from '../../charts/format.ts';
import { InlineFormula, V } from '../../charts/InlineFormula.tsx';
import { Quantity } from '../../charts/Linked.tsx';
import { NumberTable } from '../../charts/NumberTable.tsx';
import { answers } from '../../toys/four-answers/world.ts';
import { ORDER } from './Sft.tsx';
import type { SftFrame } from './sftFrame.ts';
import { summed } from './summed.ts';
import { usePointed } from './usePointed.ts';
import numberStyles from './Numbers.module.css';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { fill } from '../../../content/fill.ts';

const LETTERS = answers.map(({ id }) => (id === 'E' ? '…' : id));

/** p − target for each answer, and where it moves the logits in the step to come. */
export function SftNumbers({ frame, text }: ActProps<SftFrame>): ReactElement {
  const { counts, target, before, now, next, rate } = frame;
  const words = text.numbers;
  const i = usePointed(LETTERS, counts.indexOf(Math.max(...counts)));
  const id = LETTERS[i]!;
  const name = id === '…' ? text.else : id;
  const [p, t] = [bare(now.probabilities[i]!), bare(target[i]!)];
  const [old, moved] = [decimal(now.logits[i]!, 3), decimal(next.logits[i]!, 3)];
  const shown = ORDER.filter((k) => counts[k]! > 0);
  return (
    <div className={numberStyles['numbers']}>
      <div>
        <NumberTable
          caption={words.summary}
          columns={[words.answer, words.target, words.before, words.after, words.gradient, words.logit]}
          rows={[...ORDER, 4].map((k) => ({
            of: LETTERS[k]!,
            cells: [
              <Quantity key="of" of={LETTERS[k]!}>
                {k === 4 ? text.else : LETTERS[k]}
              </Quantity>,
              bare(target[k]!),
              bare(before[k]!),
              bare(now.probabilities[k]!),
              bare(now.gradient[k]!),
              decimal(now.logits[k]!, 3),
            ],
          }))}
        />
        <p className={styles['hint']}>{words.point}</p>
      </div>
      {shown.length > 0 && (
        <div>
          <p className={styles['panelHead']}>{fill(words.next, { id: name })}</p>
          <InlineFormula
            spoken={fill(words.sftSpoken, { id: name, old, rate: plain(rate), p, target: t, new: moved })}
            parts={[
              <>
                <V>z</V> ← <V>z</V> − <V>η</V> (<V>p</V> − <V>t</V>)
              </>,
              <>
                {old} − {plain(rate)} (<Quantity of={id}>{p}</Quantity> − {t})
              </>,
              <>{moved}</>,
            ]}
          />
          <p className={`${styles['panelHead']} ${numberStyles['next']}`}>{text.sft.loss}</p>
          <InlineFormula
            spoken={`${text.sft.loss}: ${bare(now.loss, 4)}`}
            parts={[
              <>
                −Σ <V>t</V> log <V>p</V>
              </>,
              <>{summed(shown.map((k) => `−${bare(target[k]!, 2)} log ${bare(now.probabilities[k]!)}`))}</>,
              <>{bare(now.loss, 4)}</>,
            ]}
          />
        </div>
      )}
    </div>
  );
}

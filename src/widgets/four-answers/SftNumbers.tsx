import type { ReactElement } from 'react';
import { bare, decimal, plain } from '../../charts/format.ts';
import { InlineFormula, V } from '../../charts/InlineFormula.tsx';
import { Quantity } from '../../charts/Linked.tsx';
import { answers } from '../../toys/four-answers/world.ts';
import { NumberTable } from '../../charts/NumberTable.tsx';
import { ORDER } from './Sft.tsx';
import type { SftFrame } from './sftFrame.ts';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { fill } from '../../../content/fill.ts';

/** p − target and where it moves the logits: the whole of the last step. */
export function SftNumbers({ frame, text }: ActProps<SftFrame>): ReactElement {
  const { counts, target, before, now, last, rate } = frame;
  const words = text.numbers;
  const lead = counts.indexOf(Math.max(...counts));
  const id = answers[lead]!.id;
  const [p, t] = [bare(last.probabilities[lead]!), bare(target[lead]!)];
  const [old, next] = [decimal(last.logits[lead]!, 3), decimal(now.logits[lead]!, 3)];
  return (
    <div className={styles['numbers']}>
      <NumberTable
        caption={words.summary}
        columns={[words.answer, words.target, words.before, words.after, words.gradient, words.logit]}
        rows={[...ORDER, 4].map((i) => ({
          of: i === 4 ? '…' : answers[i]!.id,
          cells: [
            i === 4 ? text.else : answers[i]!.id,
            bare(target[i]!),
            bare(before[i]!),
            bare(now.probabilities[i]!),
            bare(now.gradient[i]!),
            decimal(now.logits[i]!, 3),
          ],
        }))}
      />
      <div>
        <p className={styles['panelHead']}>{fill(words.formulas, { id })}</p>
        <InlineFormula
          spoken={fill(words.sftSpoken, { id, old, rate: plain(rate), p, target: t, new: next })}
          parts={[
            <>
              <V>z</V>
              <sub>{id}</sub> ← <V>z</V>
              <sub>{id}</sub> − <V>η</V> (<V>p</V>
              <sub>{id}</sub> − <V>t</V>
              <sub>{id}</sub>)
            </>,
            <>
              {old} − {plain(rate)} (<Quantity of={id}>{p}</Quantity> − {t})
            </>,
            <>{next}</>,
          ]}
        />
        <InlineFormula
          spoken={`${text.sft.loss}: ${bare(now.loss, 4)}`}
          parts={[
            <>
              −Σ <V>t</V> log <V>p</V>
            </>,
            <>
              {counts
                .flatMap((count, i) => (count > 0 ? [`− ${bare(target[i]!, 2)} log ${bare(now.probabilities[i]!)}`] : []))
                .toReversed()
                .join(' ')
                .replace(/^− /, '−') || '0'}
            </>,
            <>{bare(now.loss, 4)}</>,
          ]}
        />
      </div>
    </div>
  );
}

import type { ReactElement } from 'react';
import { bare, decimal } from '../../charts/format.ts';
import { InlineFormula, V } from '../../charts/InlineFormula.tsx';
import { Quantity, useLit } from '../../charts/Linked.tsx';
import { lengthAndTopic } from '../../toys/four-answers/features.ts';
import { answers } from '../../toys/four-answers/world.ts';
import { dot, mean } from '../../engine/sum.ts';
import type { HackFrame } from './hackFrame.ts';
import { NumberTable } from '../../charts/NumberTable.tsx';
import { ORDER } from './Sft.tsx';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { fill } from '../../../content/fill.ts';

/** What the reward model sees of each answer, and what it makes of it. */
export function HackNumbers({ frame: { scores, weights, utilities, reference, now }, text }: ActProps<HackFrame>): ReactElement {
  const words = text.numbers;
  const pointed = useLit();
  const found = answers.findIndex(({ id }) => id === pointed);
  const i = found < 0 ? 4 : found;
  const { id, words: length, onTopic } = answers[i]!;
  const middle = mean(lengthAndTopic.map((row) => dot(row, weights)));
  const [w1, w2] = [decimal(weights[0]!, 3), decimal(weights[1]!, 3)];
  const score = decimal(scores[i]!, 3);
  const tens = decimal(length / 10, 1);
  return (
    <div className={styles['numbers']}>
      <NumberTable
        caption={words.summary}
        columns={[words.answer, words.words, words.topic, words.score, words.people, words.reference, words.policy]}
        rows={[...ORDER, 4].map((k) => ({
          of: answers[k]!.id,
          cells: [
            answers[k]!.id,
            answers[k]!.words,
            answers[k]!.onTopic,
            decimal(scores[k]!, 3),
            decimal(utilities[k]!, 1),
            bare(reference[k]!),
            bare(now.policy[k]!),
          ],
        }))}
      />
      <div>
        <p className={styles['panelHead']}>{fill(words.formulas, { id })}</p>
        <InlineFormula
          spoken={fill(words.hackSpoken, { id, w1, w2, tens, topic: onTopic, mean: decimal(middle, 3), score })}
          parts={[
            <>
              <V>r</V>
              <sub>{id}</sub>
            </>,
            <>
              <V>w</V>
              <sub>1</sub> · {words.words}/10 + <V>w</V>
              <sub>2</sub> · {words.topic} − {words.mean}
            </>,
            <>
              {w1} · {tens} + {w2} · {onTopic} − {decimal(middle, 3)}
            </>,
            <Quantity key="score" of={id}>
              {score}
            </Quantity>,
          ]}
        />
      </div>
    </div>
  );
}

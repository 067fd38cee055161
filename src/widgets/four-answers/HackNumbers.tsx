import type { ReactElement } from 'react';
import { bare, decimal } from '../../charts/format.ts';
import { InlineFormula, V } from '../../charts/InlineFormula.tsx';
import { Quantity } from '../../charts/Linked.tsx';
import { NumberTable } from '../../charts/NumberTable.tsx';
import { dot, mean } from '../../engine/sum.ts';
import { lengthAndTopic } from '../../toys/four-answers/features.ts';
import { answers } from '../../toys/four-answers/world.ts';
import type { HackFrame } from './hackFrame.ts';
import { ORDER } from './Sft.tsx';
import { less, summed } from './summed.ts';
import { usePointed } from './usePointed.ts';
import numberStyles from './Numbers.module.css';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { fill } from '../../../content/fill.ts';

const LETTERS = answers.map(({ id }) => id);
const ALL = [...ORDER, 4];

/** What the reward model sees of each answer, what it makes of it, and the two averages that part. */
export function HackNumbers({ frame, text }: ActProps<HackFrame>): ReactElement {
  const { scores, weights, utilities, reference, now } = frame;
  const words = text.numbers;
  const i = usePointed(LETTERS, 4);
  const { id, words: length, onTopic } = answers[i]!;
  const middle = decimal(mean(lengthAndTopic.map((row) => dot(row, weights))), 3);
  const [w1, w2] = [decimal(weights[0]!, 3), decimal(weights[1]!, 3)];
  const score = decimal(scores[i]!, 3);
  const tens = decimal(length / 10, 1);
  const average = (what: string, worth: readonly number[], value: number): ReactElement => {
    const terms = summed(ALL.map((k) => bare(now.policy[k]! * worth[k]!)));
    return (
      <InlineFormula
        spoken={fill(words.meanSpoken, { what, terms, value: bare(value) })}
        parts={[
          <>
            Σ <V>π</V> · {what}
          </>,
          <>{terms}</>,
          <>{bare(value)}</>,
        ]}
      />
    );
  };
  return (
    <div className={numberStyles['numbers']}>
      <div>
        <NumberTable
          caption={words.summary}
          columns={[
            words.answer,
            words.words,
            words.topic,
            words.score,
            words.people,
            <>
              <V>π</V>
              <sub>ref</sub>
            </>,
            <V key="π">π</V>,
          ]}
          rows={ALL.map((k) => ({
            of: LETTERS[k]!,
            cells: [
              <Quantity key="of" of={LETTERS[k]!}>
                {LETTERS[k]}
              </Quantity>,
              answers[k]!.words,
              answers[k]!.onTopic,
              decimal(scores[k]!, 3),
              decimal(utilities[k]!, 1),
              bare(reference[k]!),
              bare(now.policy[k]!),
            ],
          }))}
        />
        <p className={styles['hint']}>{words.point}</p>
      </div>
      <div>
        <p className={styles['panelHead']}>{fill(words.formulas, { id })}</p>
        <InlineFormula
          spoken={fill(words.hackSpoken, { id, w1, w2, tens, topic: onTopic, mean: middle, score })}
          parts={[
            <V key="r">r</V>,
            <>
              <V>w</V>
              <sub>1</sub> · {words.words}/10 + <V>w</V>
              <sub>2</sub> · {words.topic} − {words.mean}
            </>,
            <>
              {summed([`${w1} · ${tens}`, `${w2} · ${onTopic}`])} {less(middle)}
            </>,
            <Quantity key="score" of={id}>
              {score}
            </Quantity>,
          ]}
        />
        {average(words.score, scores, now.proxy)}
        {average(words.people, utilities, now.gold)}
      </div>
    </div>
  );
}

import { Fragment, type ReactElement } from 'react';
import { plain } from '../../charts/format.ts';
import { InlineFormula, V } from '../../charts/InlineFormula.tsx';
import { NumberTable } from '../../charts/NumberTable.tsx';
import { worthOf } from '../../toys/abstain.ts';
import { fill } from '../../../content/fill.ts';
import { pointsOf, valuesOf } from './findings.ts';
import { type CutoffFrame, outcomes } from './model.ts';
import type { CutoffText } from './words.ts';

const hundredths = (value: number): string => plain(Number(value.toFixed(2)));

/** The chapter's formula at the reader's threshold, and the quiz counted beside what is to be expected of one. */
export function Numbers({ frame, text }: { frame: CutoffFrame; text: CutoffText }): ReactElement {
  const { cost, chance, points, counts, expected, earned, score } = frame;
  const worth = hundredths(worthOf(chance, cost));
  const values = { ...valuesOf(frame), worth };
  const p = hundredths(chance);
  const rest = hundredths(1 - chance);
  return (
    <>
      <div>
        <p>{fill(text.numbers.formula, values)}</p>
        <InlineFormula
          spoken={fill(text.numbers.spoken, { ...values, chance: p, rest })}
          parts={[
            <Fragment key="letters">
              <V>p</V> <V>a</V> − (1 − <V>p</V>) <V>b</V>
            </Fragment>,
            `${p} · 1 − ${rest} · ${plain(cost)}`,
            <b key="worth">{worth}</b>,
          ]}
        />
        <p>{fill(text.numbers.best[frame.answerer], values)}</p>
      </div>
      <NumberTable
        caption={text.numbers.summary}
        columns={text.numbers.columns}
        rows={[
          ...outcomes.map((each) => ({
            cells: [
              text.outcomes[each],
              plain(points[each]),
              counts[each],
              plain(counts[each] * points[each]),
              pointsOf(expected[each]),
              pointsOf(expected[each] * points[each]),
            ],
          })),
          {
            cells: [
              text.numbers.total,
              '',
              frame.quiz.length,
              <b key="earned">{plain(earned)}</b>,
              frame.quiz.length,
              <b key="score">{pointsOf(score)}</b>,
            ],
          },
        ]}
      />
    </>
  );
}

import type { ReactElement } from 'react';
import { bare, decimal, signed } from '../../charts/format.ts';
import { InlineFormula } from '../../charts/InlineFormula.tsx';
import { NumberTable } from '../../charts/NumberTable.tsx';
import { fill } from '../../../content/fill.ts';
import { digitsOf } from './findings.ts';
import { type KlFrame, wordIds } from './model.ts';
import { Kl, LogRatio } from './notation.tsx';
import styles from './View.module.css';
import type { KlText } from './words.ts';

/** The sum behind KL, what one draw of each word says, and what the estimators expect. */
export function Numbers({ frame, text }: { frame: KlFrame; text: KlText }): ReactElement {
  const { policy, reference, terms, k, drawn, kl, expected, deviation } = frame;
  const words = text.numbers;
  return (
    <>
      <NumberTable
        caption={words.summary}
        columns={[words.word, 'π', 'π_ref', 'π log(π/π_ref)', 'k1', 'k2', 'k3', words.drawn]}
        rows={[
          ...wordIds.map((id, i) => ({
            of: id,
            cells: [
              text.words[id],
              bare(policy[i]!, 2),
              bare(reference[i]!, 2),
              signed(terms[i]!, 3),
              signed(k.k1[i]!, 3),
              decimal(k.k2[i]!, 3),
              decimal(k.k3[i]!, 3),
              drawn[i]!,
            ],
          })),
          { cells: [words.expected, '', '', decimal(kl, 3), ...expected.map((value) => decimal(value, 3)), ''] },
          { cells: [words.deviation, '', '', '', ...deviation.map((value) => decimal(value, 3)), ''] },
        ]}
      />
      <div>
        <InlineFormula
          spoken={fill(words.spoken, { list: terms.map((term) => signed(term, 3)).join(text.comma), kl: digitsOf(kl) })}
          parts={[
            <Kl key="kl" of="policy" />,
            <>
              Σ π <LogRatio />
            </>,
            terms
              .map((term, i) => (i === 0 ? decimal(term, 3) : `${term < 0 ? ' − ' : ' + '}${decimal(Math.abs(term), 3)}`))
              .join(''),
            decimal(kl, 3),
          ]}
        />
        <p className={styles['hint']}>{words.definitions}</p>
      </div>
    </>
  );
}

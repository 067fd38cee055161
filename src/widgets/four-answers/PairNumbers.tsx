import type { ReactElement } from 'react';
import { bare, decimal, signed } from '../../charts/format.ts';
import { InlineFormula, V } from '../../charts/InlineFormula.tsx';
import { Quantity } from '../../charts/Linked.tsx';
import { NumberTable } from '../../charts/NumberTable.tsx';
import { percentOf } from '../../charts/scale.ts';
import { named } from './rewardFindings.ts';
import { type PairId, pairIds } from './knobs.ts';
import { type Comparison, indexOf, type RewardFrame } from './rewardFrame.ts';
import numberStyles from './Numbers.module.css';
import type { ActProps } from './View.tsx';
import { fill } from '../../../content/fill.ts';

/** A list with one entry more or less, in the order of the pairs. */
const toggled = (list: readonly PairId[], id: PairId): PairId[] =>
  pairIds.filter((each) => (each === id ? !list.includes(id) : list.includes(each)));

/** The pair table: what was said, what the scores make of it, and how hard it still pushes. A verdict can be turned or struck out. */
export function PairNumbers({ frame, settings, text, set }: ActProps<RewardFrame>): ReactElement {
  const { comparisons, gap, scores, plus } = frame;
  const words = text.numbers;
  const [ra, rb] = [gap.high, gap.low].map((id) => decimal(scores[indexOf(id)]! + plus)) as [string, string];
  const isGap = (row: Comparison): boolean => row.id.includes(gap.high) && row.id.includes(gap.low);
  const said = (row: Comparison): ReactElement => {
    const verdict = row.struck ? <s>{named(row, text)}</s> : <>{named(row, text)}</>;
    // A tie has no other side.
    if (row.pair[2] === 0.5) return verdict;
    return (
      <button
        type="button"
        className={numberStyles['verdictButton']}
        aria-label={fill(words.turn, { pair: named(row, text) })}
        aria-pressed={row.turned}
        onClick={() => set({ turned: toggled(settings.turned, row.id) })}
      >
        {verdict} <i aria-hidden="true">⇄</i>
      </button>
    );
  };
  return (
    <div>
      <NumberTable
        caption={words.summary}
        columns={[words.said, words.chance, <V key="P">P</V>, words.push, words.loss, words.counts]}
        rows={comparisons.map((row) => ({
          ...(isGap(row) && { of: 'gap' }),
          cells: [
            <span key="said">{said(row)}</span>,
            <Verdict key="chance" row={row} />,
            bare(row.chance),
            signed(row.residual, 3).replace('0.', '.'),
            bare(row.loss),
            <label key="counts" className={numberStyles['tick']}>
              <input
                type="checkbox"
                checked={!row.struck}
                aria-label={fill(words.strike, { pair: named(row, text) })}
                onChange={() => set({ without: toggled(settings.without, row.id) })}
              />
            </label>,
          ],
        }))}
      />
      <InlineFormula
        spoken={fill(words.rewardSpoken, { a: gap.high, b: gap.low, ra, rb, chance: bare(gap.chance) })}
        parts={[
          <>
            P({gap.high} ≻ {gap.low})
          </>,
          <>
            <V>σ</V>(
            <Quantity of="gap">
              <V>r</V>
              <sub>{gap.high}</sub> − <V>r</V>
              <sub>{gap.low}</sub>
            </Quantity>
            )
          </>,
          <>
            <V>σ</V>(
            <Quantity of="gap">
              {ra} − {rb.startsWith('−') ? `(${rb})` : rb}
            </Quantity>
            )
          </>,
          <b key="chance">{bare(gap.chance)}</b>,
        ]}
      />
    </div>
  );
}

/** The chance as a thin bar, with what the labeler said as a tick on it: 1, ½ or 0. */
const Verdict = ({ row: { chance, pair, struck } }: { row: Comparison }): ReactElement => (
  <span className={numberStyles['verdict']} aria-hidden="true">
    <i style={{ width: percentOf(chance) }} className={struck ? numberStyles['struck'] : undefined} />
    <i className={numberStyles['said']} style={{ left: percentOf(pair[2]) }} />
  </span>
);

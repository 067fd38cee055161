import type { ReactElement } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { bare, decimal } from '../../charts/format.ts';
import { InlineFormula, V } from '../../charts/InlineFormula.tsx';
import { Quantity } from '../../charts/Linked.tsx';
import { Label, Level, Line, Plot } from '../../charts/Plot.tsx';
import { linear, percentOf, place, sqrt } from '../../charts/scale.ts';
import { pairIds } from './knobs.ts';
import { NumberTable } from '../../charts/NumberTable.tsx';
import { ranked } from './ranking.ts';
import { type Comparison, indexOf, type RewardFrame } from './rewardFrame.ts';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { fill } from '../../../content/fill.ts';

/** The comparisons one by one, the scores step by step, and the formula that joins them. */
export function RewardNumbers({ frame, settings, text, set }: ActProps<RewardFrame>): ReactElement {
  const { comparisons, gap, scores, plus, listed } = frame;
  const words = text.numbers;
  const [ra, rb] = [gap.high, gap.low].map((id) => decimal(scores[indexOf(id)]! + plus));
  const named = ({ pair: [i, j, outcome] }: Comparison): string =>
    fill(outcome === 0.5 ? words.ties : words.beats, { a: ranked[i]!, b: ranked[j]! });
  const isGap = (row: Comparison): boolean => row.id.includes(gap.high) && row.id.includes(gap.low);
  return (
    <div className={styles['numbers']}>
      <div>
        <NumberTable
          caption={words.summary}
          columns={[words.said, words.chance, 'P', words.loss, words.counts]}
          rows={comparisons.map((row) => ({
            ...(isGap(row) && { of: 'gap' }),
            cells: [
              row.struck ? <s key="said">{named(row)}</s> : named(row),
              <Verdict key="chance" row={row} />,
              bare(row.chance),
              bare(row.loss),
              <label key="counts" className={styles['tick']}>
                <input
                  type="checkbox"
                  checked={!row.struck}
                  aria-label={fill(words.strike, { pair: named(row) })}
                  onChange={() =>
                    set({ without: pairIds.filter((id) => (id === row.id ? !row.struck : settings.without.includes(id))) })
                  }
                />
              </label>,
            ],
          }))}
        />
        <InlineFormula
          spoken={fill(words.rewardSpoken, { a: gap.high, b: gap.low, ra: ra!, rb: rb!, chance: bare(gap.chance) })}
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
                {ra} − {rb!.startsWith('−') ? `(${rb})` : rb}
              </Quantity>
              )
            </>,
            <b key="chance">{bare(gap.chance)}</b>,
          ]}
        />
      </div>
      <div>
        <History frame={frame} text={text} />
        <NumberTable
          caption={words.scoresWhile}
          columns={[words.iteration, ...ranked.map((id) => `r(${id})`), words.loss]}
          rows={listed.map(({ iteration, scores: then, loss }) => ({
            cells: [iteration, ...then.map((score) => decimal(score, 3)), bare(loss, 4)],
          }))}
        />
      </div>
    </div>
  );
}

/** The chance as a thin bar, with what the labeler said as a tick on it: 1, ½ or 0. */
const Verdict = ({ row: { chance, pair, struck } }: { row: Comparison }): ReactElement => (
  <span className={styles['verdict']} aria-hidden="true">
    <i style={{ width: percentOf(chance) }} className={struck ? styles['struck'] : undefined} />
    <i className={styles['said']} style={{ left: percentOf(pair[2]) }} />
  </span>
);

function History({ frame: { history, scores, listed }, text }: Pick<ActProps<RewardFrame>, 'frame' | 'text'>): ReactElement {
  const last = history.at(-1)!.iteration;
  const x = sqrt(0, last || 1);
  const y = linear(Math.min(-1.5, ...scores) * 1.1, Math.max(2.2, ...scores) * 1.1);
  // Answers with one score share one label.
  const ends = [...new Set(scores)].map((score) => ({ score, ids: ranked.filter((_, i) => scores[i] === score).join(text.comma) }));
  return (
    <div className={styles['panel']}>
      <p className={styles['panelHead']}>
        {text.numbers.scoresWhile} ·{' '}
        {fill(text.numbers.lossWhile, { first: bare(listed[0]!.loss), last: bare(listed.at(-1)!.loss) })}
      </p>
      <div className={styles['withEnds']}>
        <Plot height={150}>
          <Level y={place(0, y)} />
          {scores.map((_, i) => (
            <Line
              key={i}
              colour="reward"
              points={history.map((then) => [place(then.iteration, x), place(then.scores[i]!, y)] as const)}
            />
          ))}
          {ends.map(({ score, ids }) => (
            <Label key={ids} x={1} y={place(score, y)} at="right" colour="reward">
              {ids} {decimal(score)}
            </Label>
          ))}
        </Plot>
        <Axis scale={x} ticks={[0, 5, 20, 50, 100, 200].filter((tick) => tick <= last)} />
      </div>
    </div>
  );
}

import type { ReactElement } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { Caliper } from '../../charts/Caliper.tsx';
import { decimal, percent, signed } from '../../charts/format.ts';
import { Quantity, useLit } from '../../charts/Linked.tsx';
import { NumberRuler } from '../../charts/NumberRuler.tsx';
import { linear, place, type Scale } from '../../charts/scale.ts';
import { evenStops } from '../../charts/stops.ts';
import { Predict } from './Predict.tsx';
import { RankRow } from './RankRow.tsx';
import { places } from './ranking.ts';
import { indexOf, type RewardFrame } from './rewardFrame.ts';
import { ScoreCell } from './ScoreCell.tsx';
import { Sentence } from './Sentence.tsx';
import { useDrag } from './useDrag.ts';
import rankStyles from './Ranking.module.css';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { fill } from '../../../content/fill.ts';

/** Room for the constant on both sides, so that the ruler stays and the points move. */
function scaleOf(scores: readonly number[]): Scale {
  return linear(Math.min(-2.5, Math.floor(Math.min(...scores) - 1)), Math.max(3.5, Math.ceil(Math.max(...scores) + 1)));
}

/** Act 2: a ranking becomes scores on one scale; the caliper measures the gap between two of them. */
export function Reward({ frame, settings, text, set, wide }: ActProps<RewardFrame>): ReactElement {
  const { ranking, scores, plus, gap } = frame;
  // A new ranking is a new verdict on every pair.
  const rerank = (rank: typeof ranking): void => set({ rank, turned: [] });
  const { list, ...drag } = useDrag(ranking, rerank);
  const scale = scaleOf(scores);
  const lit = useLit() === 'gap';
  const rows = places(ranking);
  const shifted = (id: (typeof rows)[number]['id']): number => scores[indexOf(id)]! + plus;
  const caliper = (
    <div className={rankStyles['scoreHead']} data-quantity="gap">
      <Caliper
        from={place(shifted(gap.low), scale)}
        to={place(shifted(gap.high), scale)}
        ticks={gap.delta * 10}
        reading={`Δ ${decimal(gap.delta)}`}
        lit={lit}
      />
    </div>
  );
  const cell = (row: (typeof rows)[number], at: number): ReactElement => (
    <ScoreCell
      key={`score ${row.id}`}
      id={row.id}
      at={place(shifted(row.id), scale)}
      reading={decimal(shifted(row.id))}
      // The jaws reach down from the caliper to the rows of the two answers.
      jaws={[gap.high, gap.low].flatMap((id) => {
        const end = rows.findIndex((other) => other.id === id);
        return at > end ? [] : [{ at: place(shifted(id), scale), ends: at === end }];
      })}
      measured={row.id === gap.high || row.id === gap.low}
      zero={place(0, scale)}
      label={fill(text.reward.measure, { id: row.id })}
      measure={() => set({ pair: [settings.pair.find((id) => id !== row.id && id === gap.high) ?? gap.low, row.id] })}
    />
  );
  const axis = (
    <div className={rankStyles['scoreAxis']}>
      <Axis scale={scale} ticks={6} title={text.reward.axis} />
    </div>
  );
  const rank = (row: (typeof rows)[number], at: number): ReactElement => (
    <RankRow key={row.id} row={row} at={at} ranking={ranking} text={text} set={rerank} drag={drag} />
  );
  return (
    <>
      {wide ? (
        <ol className={`${rankStyles['ranking']} ${rankStyles['side']}`} ref={list}>
          <li className={rankStyles['listHead']}>
            <p className={styles['panelHead']}>{text.reward.list}</p>
            {caliper}
          </li>
          {rows.map((row, at) => (
            <li key={row.id} className={rankStyles['both']}>
              {rank(row, at)}
              {cell(row, at)}
            </li>
          ))}
          <li className={rankStyles['listFoot']}>{axis}</li>
        </ol>
      ) : (
        <>
          <p className={styles['panelHead']}>{text.reward.list}</p>
          <ol className={rankStyles['ranking']} ref={list}>
            {rows.map((row, at) => (
              <li key={row.id} className={rankStyles['both']}>
                {rank(row, at)}
              </li>
            ))}
          </ol>
          <div className={rankStyles['scores']}>
            {caliper}
            {rows.map((row, at) => (
              <div key={row.id} className={rankStyles['scoreRow']}>
                <b className={styles['letter']}>{row.id}</b>
                {cell(row, at)}
              </div>
            ))}
            {axis}
          </div>
        </>
      )}
      <div className={styles['halves']}>
        <div>
          <p className={styles['sentence']}>
            <Sentence
              of={text.reward.sentence}
              slots={{
                high: <b>{gap.high}</b>,
                low: gap.low,
                highScore: decimal(shifted(gap.high)),
                lowScore: decimal(shifted(gap.low)),
                gap: <Quantity of="gap">{fill(text.reward.gap, { delta: decimal(gap.delta) })}</Quantity>,
                chance: <Quantity of="gap">{percent(gap.chance)}</Quantity>,
              }}
            />
          </p>
          <p className={styles['sentence']}>
            <Sentence
              of={text.reward.constant}
              slots={{
                slot: (
                  <NumberRuler
                    label={text.knobs.plus.label}
                    value={plus}
                    scale={linear(-1, 1)}
                    stops={evenStops(-1, 1, 0.1)}
                    set={(value) => set({ plus: value })}
                    format={(value) => signed(value, 1)}
                  />
                ),
                delta: decimal(gap.delta),
              }}
            />
          </p>
          <p className={styles['hint']}>{text.reward.press}</p>
        </div>
        <Predict frame={frame} settings={settings} text={text} set={set} />
      </div>
    </>
  );
}

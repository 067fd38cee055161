import type { ReactElement } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { bare, decimal, plain } from '../../charts/format.ts';
import { InlineFormula, V } from '../../charts/InlineFormula.tsx';
import { NumberRuler } from '../../charts/NumberRuler.tsx';
import { NumberTable } from '../../charts/NumberTable.tsx';
import { Here, Label, Level, Line, Plot } from '../../charts/Plot.tsx';
import { linear, place, sqrt } from '../../charts/scale.ts';
import { evenStops } from '../../charts/stops.ts';
import { rewardDefaults } from '../../toys/four-answers/reward.ts';
import { ranked } from './ranking.ts';
import { indexOf, type RewardFrame } from './rewardFrame.ts';
import { summed } from './summed.ts';
import { Sentence } from './Sentence.tsx';
import numberStyles from './Numbers.module.css';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { fill } from '../../../content/fill.ts';

const TICKS = [0, 1, 5, 20, 50, 100, 200];

/** The fit step by step: any step can be chosen, and the figure above shows it. */
export function FitNumbers({ frame, text, set }: ActProps<RewardFrame>): ReactElement {
  const { step, last, listed } = frame;
  const words = text.numbers;
  return (
    <div>
      <History frame={frame} text={text} />
      <p className={styles['sentence']}>
        <Sentence
          of={words.fitted}
          slots={{
            slot: (
              <NumberRuler
                label={text.knobs.fit.label}
                value={step}
                scale={sqrt(0, last || 1)}
                stops={evenStops(0, last || 1, 1)}
                set={(fit) => set({ fit })}
              />
            ),
            loss: bare(frame.loss),
            first: bare(frame.history[0]!.loss),
          }}
        />
      </p>
      <NumberTable
        caption={words.scoresWhile}
        columns={[words.fitStep, ...ranked.map((id) => `r(${id})`), words.loss]}
        rows={listed.map(({ iteration, scores: then, loss }) => ({
          cells: [
            iteration === step ? <mark key="now">{iteration}</mark> : iteration,
            ...then.map((score) => decimal(score, 3)),
            bare(loss, 4),
          ],
        }))}
      />
      <NextStep frame={frame} text={text} />
    </div>
  );
}

type Shown = Pick<ActProps<RewardFrame>, 'frame' | 'text'>;

/** The slope of the loss at the higher of the two answers measured, and the step down it. */
function NextStep({ frame, text }: Shown): ReactElement | null {
  const { comparisons, gap, scores, gradient, next, ridge } = frame;
  const i = indexOf(gap.high);
  const kept = comparisons.filter(({ struck }) => !struck);
  const pushes = kept.flatMap(({ pair, residual }) => (pair[0] === i ? [residual] : pair[1] === i ? [-residual] : []));
  if (next === undefined || pushes.length === 0) return null;
  const words = text.numbers;
  const said = {
    id: gap.high,
    pushes: summed(pushes.map((push) => bare(push))),
    count: kept.length,
    ridge: plain(ridge),
    score: decimal(scores[i]!, 3),
    old: decimal(scores[i]!, 3),
    rate: plain(rewardDefaults.learningRate),
    slope: bare(gradient[i]!),
    new: decimal(next[i]!, 3),
  };
  return (
    <>
      <p className={`${styles['panelHead']} ${numberStyles['next']}`}>{fill(words.next, { id: gap.high })}</p>
      <InlineFormula
        spoken={fill(words.slopeSpoken, said)}
        parts={[
          <>
            ∂<V>L</V>/∂<V>r</V>
          </>,
          <>
            −Σ(<V>y</V> − <V>P</V>)/<V>N</V> + <V>λr</V>
          </>,
          <>
            −({said.pushes})/{said.count} + {said.ridge} · {said.score.startsWith('−') ? `(${said.score})` : said.score}
          </>,
          <>{said.slope}</>,
        ]}
      />
      <InlineFormula
        spoken={fill(words.scoreSpoken, said)}
        parts={[
          <>
            <V>r</V> ← <V>r</V> − <V>η</V> ∂<V>L</V>/∂<V>r</V>
          </>,
          <>
            {said.old} − {said.rate} · {said.slope.startsWith('−') ? `(${said.slope})` : said.slope}
          </>,
          <>{said.new}</>,
        ]}
      />
    </>
  );
}

/** All four scores from the first step to the last, and where the reader stands. */
function History({ frame: { history, step, last }, text }: Shown): ReactElement {
  const scores = history.at(-1)!.scores;
  const x = sqrt(0, last || 1);
  const y = linear(Math.min(-1.5, ...scores) * 1.1, Math.max(2.2, ...scores) * 1.1);
  // Answers with one score share one label.
  const ends = [...new Set(scores)].map((score) => ({ score, ids: ranked.filter((_, i) => scores[i] === score).join(text.comma) }));
  return (
    <div className={styles['panel']}>
      <p className={styles['panelHead']}>{text.numbers.scoresWhile}</p>
      <div className={numberStyles['withEnds']}>
        <Plot height={150}>
          <Level y={place(0, y)} />
          {scores.map((_, i) => (
            <Line
              key={i}
              colour="reward"
              points={history.map((then) => [place(then.iteration, x), place(then.scores[i]!, y)] as const)}
            />
          ))}
          <Here x={place(step, x)} />
          {ends.map(({ score, ids }) => (
            <Label key={ids} x={1} y={place(score, y)} at="right" colour="reward">
              {ids} {decimal(score)}
            </Label>
          ))}
        </Plot>
        <Axis scale={x} ticks={TICKS.filter((tick) => tick <= last)} />
      </div>
    </div>
  );
}

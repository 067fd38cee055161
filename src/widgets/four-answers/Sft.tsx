import type { ReactElement } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { bare, percent, plain } from '../../charts/format.ts';
import { Quantity } from '../../charts/Linked.tsx';
import { NumberRuler } from '../../charts/NumberRuler.tsx';
import { Dot, Label, Level, Line, Plot } from '../../charts/Plot.tsx';
import { linear, place, sqrt } from '../../charts/scale.ts';
import { answers } from '../../toys/four-answers/world.ts';
import { AnswerRow, BarAxis } from './AnswerRow.tsx';
import { demosInWords } from './sftFindings.ts';
import { Predict } from './Predict.tsx';
import { Sentence } from './Sentence.tsx';
import { HORIZON, type SftFrame } from './sftFrame.ts';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { fill } from '../../../content/fill.ts';

/** Rows stand in this order in every act but the reader's own ranking, so that bars can be compared from act to act. */
export const ORDER = [3, 2, 0, 1] as const;

const STOPS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 40, 60, 80, 100, 150, 200, 300, 400];

/** Act 1: the model imitates. How far is the reader's to choose. */
export function Sft({ frame, settings, text, set }: ActProps<SftFrame>): ReactElement {
  const { before, now, target, counts, step } = frame;
  const lead = counts.indexOf(Math.max(...counts));
  return (
    <>
      <p className={`${styles['columnHead']} ${styles['row']}`} aria-hidden="true">
        <span className={styles['bar']}>{text.columns.chance}</span>
      </p>
      <ol className={styles['rows']}>
        {[...ORDER, 4].map((i) => (
          <AnswerRow
            key={i}
            letter={i === 4 ? '…' : answers[i]!.id}
            answer={i === 4 ? text.anythingElse : text.answers[answers[i]!.id]}
            remark={i === 4}
            before={before[i]!}
            after={now.probabilities[i]!}
            colour="sft"
          />
        ))}
        <BarAxis name={text.columns.chance} />
      </ol>
      <div className={styles['halves']}>
        <div>
          <p className={styles['sentence']}>
            <Sentence
              of={counts.some((count) => count > 0) ? text.sft.control : text.sft.controlNone}
              slots={{
                demos: demosInWords(counts, text),
                lead: answers[lead]!.id,
                share: <Quantity of={answers[lead]!.id}>{percent(now.probabilities[lead]!)}</Quantity>,
                target: percent(target[lead]!, 0),
                slot: (
                  <NumberRuler
                    label={text.knobs.steps.label}
                    value={step}
                    scale={sqrt(0, HORIZON)}
                    stops={STOPS}
                    set={(steps) => set({ steps })}
                  />
                ),
              }}
            />
          </p>
          <Predict frame={frame} settings={settings} text={text} set={set} />
        </div>
        <Loss frame={frame} text={text} />
      </div>
    </>
  );
}

/** The loss so far in full, the rest of the way as a hairline: the reader sees where stopping early stops. */
function Loss({ frame: { curve, step, now, least, counts }, text }: Pick<ActProps<SftFrame>, 'frame' | 'text'>): ReactElement {
  const last = curve.at(-1)!.step;
  const x = sqrt(0, last);
  const y = linear(0, Math.max(2.4, ...curve.map(({ loss }) => loss)) * 1.04);
  const points = curve.map(({ step, loss }) => [place(step, x), place(loss, y), step] as const);
  const draw = (some: typeof points): (readonly [number, number])[] => some.map(([a, b]) => [a, b] as const);
  const here = { x: place(step, x), y: place(now.loss, y) };
  return (
    <div className={styles['panel']}>
      <p className={styles['panelHead']}>{text.sft.loss}</p>
      <Plot height={150}>
        {counts.some((count) => count > 0) && (
          <Level y={place(least, y)} below>
            {fill(text.sft.least, { least: bare(least) })}
          </Level>
        )}
        <Line points={draw(points)} colour="sft" weight="raw" />
        <Line points={draw(points.filter(([, , at]) => at <= step))} colour="sft" weight="chosen" />
        <Dot {...here} colour="accent" size={11} />
        <Label {...here} colour="accent" at={here.x > 0.6 ? 'above-left' : here.y > 0.75 ? 'right' : 'above-right'}>
          {fill(text.sft.now, { steps: step, loss: bare(now.loss) })}
        </Label>
      </Plot>
      <Axis
        scale={x}
        ticks={[0, 4, 20, 50, 100, 200, 400, 1000].filter((tick) => tick <= last)}
        format={plain}
        title={text.sft.stepAxis}
      />
    </div>
  );
}

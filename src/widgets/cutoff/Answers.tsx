import type { ReactElement } from 'react';
import { apart } from '../../charts/apart.ts';
import { Axis } from '../../charts/Axis.tsx';
import { scattered } from '../../charts/Dots.tsx';
import { percent, signed } from '../../charts/format.ts';
import { Dot, Here, Label, Level, Line, Plot } from '../../charts/Plot.tsx';
import { linear, percentOf, place } from '../../charts/scale.ts';
import { worthOf } from '../../toys/abstain.ts';
import { fill } from '../../../content/fill.ts';
import { Area } from './Area.tsx';
import { isBest } from './findings.ts';
import { type CutoffFrame, DEAREST, type Outcome, outcomes } from './model.ts';
import styles from './View.module.css';
import type { CutoffText } from './words.ts';

const x = linear(0, 1);
const y = linear(-DEAREST - 0.75, 1.75);
const ticks = [0, 0.25, 0.5, 0.75, 1];

/** Which side of its points a question's mark lies on, so that it never covers the line: wrong ones below, others above. */
const side: Readonly<Record<Outcome, 1 | -1>> = { correct: 1, passed: 1, wrong: -1 };

/** As near as a mark can be set: every digit more is a byte for all who load the page. */
const thousandth = (at: number): number => Math.round(at * 1000) / 1000;

/** What an answer is worth over confidence, and the questions of one quiz where they scored. */
export function Answers({ frame, text }: { frame: CutoffFrame; text: CutoffText }): ReactElement {
  const { cost, threshold, answerer, best, points, quiz, counts, worth } = frame;
  const at = (q: number, value: number) => [place(q, x), place(value, y)] as const;
  const there = worth.map(([q, value]) => at(q, value));
  const jump = at(threshold, worthOf(frame.chance, cost));
  const answered = [jump, ...there.filter(([q]) => q > threshold)];
  const [from, to] = [Math.min(threshold, best.threshold), Math.max(threshold, best.threshold)];
  const ends = [from, to].map((q) => (q === threshold ? jump : at(q, 0)));
  const lost = [at(from, 0), ends[0]!, ...there.filter(([q]) => q > from && q < to), ends[1]!, at(to, 0)];
  const heights = apart(
    outcomes.map((each) => place(points[each], y)),
    0.155,
  );
  const head = fill(text.answers, { n: quiz.length });
  const sure = answerer === 'overconfident';
  return (
    <section className={styles['chart']} aria-label={head}>
      <p className={styles['head']}>{head}</p>
      <div className={styles['gutter']}>
        {outcomes.map((each, i) => (
          <p key={each} style={{ bottom: percentOf(heights[i]!) }}>
            <span>
              <i className={styles[each]} /> {text.outcomes[each]}{' '}
              <b>{signed(points[each], Number.isInteger(points[each]) ? 0 : 2)}</b>
            </span>
            <small>{fill(text.times, { count: counts[each] })}</small>
          </p>
        ))}
      </div>
      <Plot height={330}>
        {outcomes.map((each) => (
          <Level key={each} y={place(points[each], y)} />
        ))}
        {!isBest(frame) && <Area points={lost} />}
        {sure && (
          <>
            <Line points={[at(0, -cost), at(1, 1)]} colour="ink-3" weight="raw" />
            <Label x={place(0.5, x)} y={place(worthOf(0.5, cost), y)} at="above-left" colour="ink-3" bold={false}>
              {text.believes}
            </Label>
          </>
        )}
        <Line points={there} colour="ink" weight="raw" />
        <Line points={[at(0, 0), at(threshold, 0)]} colour="ink" weight="chosen" />
        <Line points={answered} colour="ink" weight="chosen" />
        {quiz.map(({ confidence, outcome }, i) => (
          <i
            key={i}
            className={`${styles['question']} ${styles[outcome]}`}
            style={{
              left: percentOf(thousandth(place(confidence, x))),
              bottom: percentOf(thousandth(place(points[outcome] + side[outcome] * (0.12 + 0.5 * scattered(i)), y))),
            }}
          />
        ))}
        <Here x={place(threshold, x)} />
        <Dot x={place(best.threshold, x)} y={place(0, y)} colour="ink" ring size={12} />
        <Label x={place(best.threshold, x)} y={place(0, y)} at={best.threshold > 0.8 ? 'below' : 'below-right'} colour="ink">
          {percent(best.threshold, 0)}
        </Label>
      </Plot>
      <div className={styles['axis']}>
        <Axis scale={x} ticks={ticks} format={(q) => percent(q, 0)} title={text.confidence} />
      </div>
    </section>
  );
}

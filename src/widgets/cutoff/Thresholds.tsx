import type { ReactElement } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { UprightCaliper } from '../../charts/Caliper.tsx';
import { percent, plain } from '../../charts/format.ts';
import { Dot, Here, Label, Level, Line, Plot } from '../../charts/Plot.tsx';
import { linear, percentOf, place } from '../../charts/scale.ts';
import { fill } from '../../../content/fill.ts';
import { pointsOf, valuesOf } from './findings.ts';
import { type CutoffFrame, QUIZ } from './model.ts';
import styles from './View.module.css';
import type { CutoffText } from './words.ts';

const x = linear(0, 1);
const ticks = [0, 0.25, 0.5, 0.75, 1];
/** Below this the caliper's jaws would meet. */
const LEAST = 0.4;

/** Points to expect of a quiz over the threshold: the best, the reader's, and the difference. */
export function Thresholds({ frame, text }: { frame: CutoffFrame; text: CutoffText }): ReactElement {
  const { threshold, score, best, given, scores } = frame;
  // As deep as answering everything goes, so that moving the threshold moves nothing else.
  const low = Math.min(0, scores[0]![1]);
  const y = linear(1.1 * low - 6, 27);
  const levels = [-80, -60, -40, -20, 0, 20].filter((level) => level >= 1.05 * low);
  const here = { x: place(threshold, x), y: place(score, y) };
  const peak = { x: place(best.threshold, x), y: place(best.score, y) };
  const right = threshold <= 0.5;
  // Where the caliper is short its reading stands beside both jaws; the score is told in the line below.
  const apart = peak.y - here.y > 0.13;
  return (
    <section className={`${styles['chart']} ${styles['scores']}`} aria-label={fill(text.scores, { n: QUIZ })}>
      <p className={styles['head']}>{fill(text.scores, { n: QUIZ })}</p>
      <div className={styles['gutter']}>
        {levels.map((level) => (
          <p key={level} style={{ bottom: percentOf(place(level, y)) }}>
            {plain(level)}
          </p>
        ))}
      </div>
      <Plot height={330}>
        {levels.map((level) => (
          <Level key={level} y={place(level, y)} />
        ))}
        <Line points={scores.map(([t, value]) => [place(t, x), place(value, y)])} colour="ink" weight="chosen" />
        <Here x={here.x} />
        {given >= LEAST && (
          <UprightCaliper at={here.x} from={here.y} to={peak.y} reading={fill(text.given, { given: pointsOf(given) })} />
        )}
        <Dot {...peak} colour="ink" ring size={12} />
        <Label
          {...peak}
          colour="ink"
          at={peak.x > 0.7 ? 'above' : best.threshold > threshold || peak.x < 0.3 ? 'above-right' : 'above-left'}
        >
          {fill(text.peak, valuesOf(frame))}
        </Label>
        <Dot {...here} colour="accent" size={13} />
        {apart && (
          <Label {...here} colour="accent" at={here.y < 0.14 ? (right ? 'right' : 'left') : right ? 'below-right' : 'below-left'}>
            {pointsOf(score)}
          </Label>
        )}
      </Plot>
      <div className={styles['axis']}>
        <Axis scale={x} ticks={ticks} format={(t) => percent(t, 0)} title={text.threshold} />
      </div>
    </section>
  );
}

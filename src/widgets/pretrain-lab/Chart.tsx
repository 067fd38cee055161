import type { ReactElement } from 'react';
import { decimal } from '../../charts/format.ts';
import type { Point } from '../../charts/linePath.ts';
import { Dot, Here, Label, Level, Line, Plot } from '../../charts/Plot.tsx';
import { percentOf, place } from '../../charts/scale.ts';
import { fill } from '../../../content/fill.ts';
import type { PretrainLabFrame } from './frame.ts';
import { crossingsOf, marksOf, scaleFor, xOf } from './layout.ts';
import { type PretrainLabText, rungWords } from './words.ts';
import styles from './View.module.css';

interface Props {
  frames: readonly PretrainLabFrame[];
  frame: PretrainLabFrame;
  at: number;
  text: PretrainLabText;
  wide: boolean;
}

const HEIGHT = { narrow: 250, wide: 310 } as const;

const isHigh = (loss: number): boolean => loss > 2;

/** The loss on its way down past the tables of counts. Under it stand the columns of what was written, look by look. */
export function Chart({ frames, frame, at, text, wide }: Props): ReactElement {
  const scale = scaleFor(frame.own !== undefined);
  const y = (loss: number): number => place(loss, scale);
  const trained = frames.slice(0, at + 1).filter(({ stage }) => stage === 'pretrain');
  const points = (of: (each: PretrainLabFrame) => number | undefined): Point[] =>
    trained.map((each) => [xOf(each.step), y(of(each) ?? 0)]);
  const height = HEIGHT[wide ? 'wide' : 'narrow'];
  // Of what it reads again and again a model passes every table: only marks on text it meets for the first time mean something.
  const crossings = frame.own ? [] : crossingsOf(trained, frame.rungs);
  const marks = marksOf(frame.rungs, scale, 18 / height);
  // The last label of a side hangs below its line, where there is room.
  const closes = (i: number): boolean =>
    i > 0 && isHigh(marks[i]!.from) !== isHigh(marks[i + 1]?.from ?? (isHigh(marks[i]!.from) ? 0 : Infinity));
  const [now] = trained.slice(-1);
  return (
    <div>
      <p className={styles['caption']}>{frame.own ? text.chart.ownTitle : text.chart.title}</p>
      <Plot height={height}>
        {frame.rungs.map(({ order, loss }) => (
          <Level key={order} y={y(loss)} />
        ))}
        {marks.map(({ orders, from, to, y: bottom }, i) => (
          // The curve falls from the upper left: low marks are named on the left, high ones on the right.
          <span
            key={orders.join()}
            className={[styles['rung'], isHigh(from) && styles['right'], closes(i) && styles['under']].filter(Boolean).join(' ')}
            style={{ bottom: percentOf(bottom) }}
          >
            {orders.map((order) => rungWords(order, text).label).join(' · ')}{' '}
            <b>{from === to ? decimal(from) : `${decimal(to)}–${decimal(from)}`}</b>
          </span>
        ))}
        <div className={styles['curve']}>
          <Line points={points(({ loss }) => loss)} colour="pretraining" weight="faint" />
          <Line points={points(({ mean }) => mean)} colour="pretraining" weight="mean" />
          {crossings.map(({ order, loss, x }) => (
            <Dot key={order} x={x} y={y(loss)} colour="pretraining" size={9} />
          ))}
          {now && <Here x={xOf(now.step)} />}
          {frame.fresh !== undefined && (
            <>
              <Dot x={xOf(frame.step)} y={y(frame.fresh)} colour="accent" ring size={13} />
              <Label x={xOf(frame.step)} y={y(frame.fresh)} at={frame.own ? 'above-left' : 'below-left'} colour="accent">
                {fill(text.chart.fresh, { fresh: decimal(frame.fresh) })}
              </Label>
            </>
          )}
        </div>
      </Plot>
    </div>
  );
}

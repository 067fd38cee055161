import type { ReactElement } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { Band } from '../../charts/Band.tsx';
import { percent } from '../../charts/format.ts';
import { Dot, Here, Label, Level, Line, Plot } from '../../charts/Plot.tsx';
import { linear, logarithmic, place } from '../../charts/scale.ts';
import { SIZES } from '../../toys/feature-reward/learning.ts';
import { MOST } from './knobs.ts';
import type { RmFrame } from './model.ts';
import styles from './View.module.css';
import type { RmText } from './words.ts';

const x = logarithmic(SIZES[0], MOST);

/** Accuracy by number of labels: the spread of twenty seeds, their middle, and the reader's own seed through it. */
export function Accuracy({ frame, text }: { frame: RmFrame; text: RmText }): ReactElement {
  const { band, own, labels, accuracy } = frame;
  const y = linear(Math.min(0.35, ...band.map(({ low }) => low), ...own) - 0.1, 1.08);
  const line = (of: 'low' | 'middle' | 'high') => band.map((each) => [place(each.labels, x), place(each[of], y)] as const);
  const here = { x: place(labels, x), y: place(accuracy, y) };
  return (
    <div>
      <p className={styles['panelHead']}>{text.accuracy}</p>
      <div className={styles['plot']}>
        <Plot height={230}>
          <Level y={place(1, y)}>100%</Level>
          <Level y={place(0.5, y)}>{text.coin}</Level>
          <Here x={here.x} />
          <Band low={line('low')} high={line('high')} colour="reward" />
          <Line points={line('middle')} colour="reward" />
          <Line points={own.map((share, i) => [place(SIZES[i]!, x), place(share, y)] as const)} colour="ink" weight="raw" />
          <Label x={0} y={0} colour="ink-2" at="above-right" bold={false}>
            {text.seeds}
          </Label>
          <Dot {...here} colour="accent" size={13} />
          <Label {...here} colour="accent" at={`below-${here.x > 0.5 ? 'left' : 'right'}`}>
            {percent(accuracy)}
          </Label>
        </Plot>
      </div>
      <Axis scale={x} ticks={SIZES} strong={[labels]} title={text.axis} />
    </div>
  );
}

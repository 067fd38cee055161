import { ticks } from 'd3';
import type { ReactElement } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { Dots } from '../../charts/Dots.tsx';
import { decimal, plain } from '../../charts/format.ts';
import { Dot, Label, Level, Plot } from '../../charts/Plot.tsx';
import { linear, place } from '../../charts/scale.ts';
import type { RmFrame } from './model.ts';
import styles from './View.module.css';
import type { RmText } from './words.ts';

/** Ordinary answers by what people think of them and by their scores; the reader's own among them, or far out. */
export function Cloud({ frame: { worths, scores, answer }, text }: { frame: RmFrame; text: RmText }): ReactElement {
  const all = [...scores, answer.score];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = (high - low || 1) * 0.08;
  const y = linear(low - room, high + room);
  const x = linear(Math.min(-4, answer.worth - 0.6), 6);
  const here = { x: place(answer.worth, x), y: place(answer.score, y) };
  return (
    <div>
      <p className={styles['panelHead']}>{text.score}</p>
      <div className={styles['plot']}>
        <Plot height={230}>
          {ticks(low, high, 4).map((tick) => (
            <Level key={tick} y={place(tick, y)}>
              {plain(tick)}
            </Level>
          ))}
          <Dots points={worths.map((worth, i) => [place(worth, x), place(scores[i]!, y)] as const)} colour="reward" />
          <Dot {...here} colour="accent" size={15} />
          <Label {...here} colour="accent" at={`${here.y > 0.6 ? 'below' : 'above'}-${here.x > 0.5 ? 'left' : 'right'}`}>
            {text.yours} {decimal(answer.score, 1)}
          </Label>
        </Plot>
      </div>
      <Axis scale={x} ticks={5} title={text.people} />
    </div>
  );
}

import type { ReactElement, ReactNode } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import type { Point } from '../../charts/linePath.ts';
import { Dot, Here, Label, Level, Line, Plot } from '../../charts/Plot.tsx';
import { linear, place } from '../../charts/scale.ts';
import { counts } from '../../toys/three-uses/prompts.ts';
import { fewOf, othersBefore, tunedOf, type UsesFrame } from './frame.ts';
import { shareOf } from './finding.ts';
import { indexOf, type UsesSettings } from './knobs.ts';
import styles from './View.module.css';
import type { UsesText } from './words.ts';

interface Props {
  frame: UsesFrame;
  settings: UsesSettings;
  text: UsesText;
}

// Numbers of examples stand at even distances; the first and the last keep off the edges.
const places = linear(-0.3, counts.length - 0.7);
const xOf = (index: number): number => place(index, places);
/** Room above 100 % for words. */
const heights = linear(0, 1.16);
const yOf = (share: number): number => place(share, heights);

function Panel({ title, text, children }: { title: string; text: UsesText; children: ReactNode }): ReactElement {
  return (
    <div>
      <p className={styles['caption']}>{title}</p>
      <Plot height={176}>{children}</Plot>
      <Axis scale={places} ticks={counts.map((_, i) => i)} fine={false} format={(i) => String(counts[i])} title={text.chart.axis} />
    </div>
  );
}

/** Right answers over the number of examples: in the list itself, and in those a fine-tuning was not about. */
export function Chart({ frame, settings, text }: Props): ReactElement {
  const { task, labels } = settings;
  const index = indexOf(settings);
  const words = text.chart;
  const each = <T,>(of: (i: number) => T | undefined): [number, T][] =>
    counts.flatMap((_, i): [number, T][] => {
      const found = of(i);
      return found === undefined ? [] : [[i, found]];
    });
  const points = <T,>(uses: [number, T][], of: (use: T) => number): Point[] => uses.map(([i, use]) => [xOf(i), yOf(of(use))]);
  const few = points(
    each((i) => fewOf(frame, task, labels, i)),
    ({ share }) => share,
  );
  const tunings = each((i) => tunedOf(frame, settings, i));
  const tuned = points(tunings, ({ share }) => share);
  const others = points(tunings, (use) => use.others);
  const before = othersBefore(frame, task);
  const zero = frame.zero[task].share;
  // Its name keeps off the rule that stands at the number chosen.
  const named = few[index === 3 ? 2 : 3];
  const low = tuned[2] ?? tuned.at(-1);
  return (
    <div className={styles['charts']}>
      <Panel title={words.own} text={text}>
        <Level y={yOf(1)}>100%</Level>
        <Level y={0} />
        <Here x={xOf(index)} />
        <Line points={few} colour="pretraining" />
        <Line points={tuned} colour="sft" />
        {few.map(([x, y], i) => (
          <Dot key={i} x={x} y={y} colour="pretraining" />
        ))}
        {tuned.slice(1).map(([x, y], i) => (
          <Dot key={i} x={x} y={y} colour="sft" />
        ))}
        <Dot x={xOf(0)} y={yOf(zero)} colour="pretraining" ring size={12} />
        <Label x={xOf(0)} y={yOf(zero)} at={zero < 0.15 || zero > 0.5 ? 'above-right' : 'below-right'} colour="pretraining">
          {words.zero} {shareOf(zero)}
        </Label>
        {few[0] && (
          <Label x={few[0][0]} y={few[0][1]} at={zero > 0.5 ? 'below-right' : 'right'} colour="ink-2" bold={false}>
            {words.bare} {shareOf(fewOf(frame, task, labels, 0)?.share)}
          </Label>
        )}
        {named && (
          <Label x={named[0]} y={named[1]} colour="pretraining">
            {words.few}
          </Label>
        )}
        {low && tuned.length > 1 && (
          <Label x={low[0]} y={low[1]} at="below-right" colour="sft">
            {words.tuned}
          </Label>
        )}
      </Panel>
      <Panel title={words.others} text={text}>
        <Level y={yOf(1)}>100%</Level>
        <Level y={0} />
        <Here x={xOf(index)} />
        <Line points={others} colour="sft" />
        {others.slice(1).map(([x, y], i) => (
          <Dot key={i} x={x} y={y} colour="sft" />
        ))}
        <Dot x={xOf(0)} y={yOf(before)} colour="pretraining" />
        <Label x={xOf(0)} y={yOf(before)} at={before < 0.5 ? 'below-right' : 'above-right'} colour="pretraining">
          {words.base} {shareOf(before)}
        </Label>
        {others.length > 4 && (
          <Label x={others[4]![0]} y={others[4]![1]} at="below-left" colour="sft">
            {words.tuned} {shareOf(tunings[4]![1].others)}
          </Label>
        )}
      </Panel>
    </div>
  );
}

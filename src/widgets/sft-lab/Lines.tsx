import type { ReactElement } from 'react';
import { percent } from '../../charts/format.ts';
import type { Point } from '../../charts/linePath.ts';
import { NamedPlot } from '../../charts/NamedPlot.tsx';
import { Dot, Level, Line } from '../../charts/Plot.tsx';
import sheet from '../../charts/Sheet.module.css';

/** A share over the steps of fine-tuning. */
export interface Curve {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly Point[];
  /** Whether it waits for a guess. */
  readonly hidden?: boolean;
  /** Whether it stands back. */
  readonly faint?: boolean;
}

interface Props {
  title: string;
  note: string;
  axis: string;
  steps: number;
  curves: readonly Curve[];
}

/** Shares from none to all, each named where its line ends. */
export function Lines({ title, note, axis, steps, curves }: Props): ReactElement {
  const names = curves.map(({ name, colour, points, hidden }) => {
    const y = points.at(-1)?.[1];
    // The place of a name would give away what is hidden.
    return { name, colour, y: hidden ? 0.5 : (y ?? 0), value: y === undefined ? '' : hidden ? '?' : percent(y, 0) };
  });
  return (
    <NamedPlot title={title} note={note} last={steps} axis={axis} names={names}>
      {[0, 0.5, 1].map((y) => (
        <Level key={y} y={y}>
          {y === 0 ? undefined : percent(y, 0)}
        </Level>
      ))}
      {curves.map(({ name, colour, points, hidden, faint }) => (
        <div key={name} className={hidden ? sheet['hidden'] : undefined}>
          <Line points={points} colour={colour} weight={faint ? 'raw' : 'mean'} />
          {points.length > 0 && <Dot x={points.at(-1)![0]} y={points.at(-1)![1]} colour={colour} ring={faint ?? false} />}
        </div>
      ))}
    </NamedPlot>
  );
}

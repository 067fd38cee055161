import type { ReactElement, ReactNode } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { Glyph, type GlyphId } from '../../charts/Glyph.tsx';
import { Dot, Label, Level, Line, Plot } from '../../charts/Plot.tsx';
import type { Point } from '../../charts/linePath.ts';
import { linear, place } from '../../charts/scale.ts';
import { rolling } from './story.ts';
import styles from './View.module.css';

interface Props {
  method: GlyphId & ('pretraining' | 'sft' | 'reward' | 'ppo');
  name: string;
  unit: string;
  /** The number to remember, and what it is; the curve's own if there is no other. */
  value?: string | undefined;
  what: string;
  /** The measured curve: a value for each step shown. */
  steps: readonly number[];
  values: readonly number[];
  last: number;
  /** The values the plot has room for; it makes more if it must. */
  from: number;
  to: number;
  level?: { value: number; label: string };
  curve: string;
  notes?: ReactNode;
  waiting: string;
  format(value: number): string;
}

/** One stage at a glance: its number, and the curve it came down or up. */
export function Panel(props: Props): ReactElement {
  const { method, name, unit, value, what, steps, values, last, from, to, level, curve, notes, waiting, format } = props;
  const x = linear(0, last);
  const y = linear(from, Math.max(to, ...values));
  const means = rolling(values, 5);
  const points = (of: readonly number[]): Point[] => of.map((each, i) => [place(steps[i]!, x), place(each, y)]);
  const end = points(means).at(-1);
  const reached = means.at(-1);
  return (
    <section className={styles['panel']} aria-label={name}>
      <p className={styles['title']}>
        <Glyph method={method} size={12} /> <b style={{ color: `var(--${method})` }}>{name}</b>
      </p>
      <p className={styles['unit']}>{unit}</p>
      <p className={styles['big']}>
        <b>{reached === undefined ? '–' : (value ?? format(reached))}</b> <span>{reached === undefined ? waiting : what}</span>
      </p>
      <Plot height={76}>
        {level && <Level y={place(level.value, y)}>{level.label}</Level>}
        <Line points={points(values)} colour={method} weight="faint" />
        <Line points={points(means)} colour={method} />
        {end && <Dot x={end[0]} y={end[1]} colour={method} />}
        {end && reached !== undefined && value !== undefined && values.length > 8 && (
          <Label x={end[0]} y={end[1]} at={end[0] > 0.5 ? 'above-left' : 'above-right'} colour="ink">
            {format(reached)}
          </Label>
        )}
      </Plot>
      <Axis scale={x} ticks={[0, last]} />
      <p className={styles['curve']}>
        {curve}
        {notes && <span>{notes}</span>}
      </p>
    </section>
  );
}

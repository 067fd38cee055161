import type { ReactElement } from 'react';
import { Drawer } from '../../charts/Drawer.tsx';
import { fill } from '../../../content/fill.ts';
import { Axis } from '../../charts/Axis.tsx';
import { Dot, Label, Plot } from '../../charts/Plot.tsx';
import { logarithmic, percentOf, place, type Scale } from '../../charts/scale.ts';
import type { MeasureRow, MeasuresFrame } from './model.ts';
import { line, type Measure, type Reading, type RunId, runIds, runs } from './runs.ts';
import { Sentence } from './Sentence.tsx';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { countOf, type ScaleText, valueOf } from './words.ts';

const rulers: Readonly<Record<Measure, { scale: Scale; ticks: readonly number[] }>> = {
  parameters: { scale: logarithmic(5e7, 5e11), ticks: [1e8, 1e9, 1e10, 1e11] },
  tokens: { scale: logarithmic(5e10, 3e12), ticks: [1e11, 1e12] },
  computing: { scale: logarithmic(0.5, 2e4), ticks: [1, 10, 100, 1000, 10_000] },
  context: { scale: logarithmic(350, 3000), ticks: [512, 1024, 2048] },
  cost: { scale: logarithmic(8e5, 1e7), ticks: [1e6, 1e7] },
};

/** Act 2: two runs on five rulers, the others faint behind them. */
export function Measures({ frame, text, set }: ActProps<MeasuresFrame>): ReactElement {
  const pick = (knob: 'from' | 'to'): ReactElement => (
    <select
      aria-label={text.knobs[knob].label}
      value={frame[knob]}
      onChange={({ currentTarget }) => set({ [knob]: currentTarget.value as RunId })}
    >
      {runIds.map((id) => (
        <option key={id} value={id}>
          {text.runs[id]}
        </option>
      ))}
    </select>
  );
  return (
    <>
      <p className={styles['sentence']}>
        <Sentence of={text.compare.sentence} slots={{ from: pick('from'), to: pick('to') }} />
      </p>
      <ol className={styles['rulers']}>
        {frame.rows.map((row) => (
          <Ruler key={row.id} row={row} frame={frame} text={text} />
        ))}
      </ol>
      <Drawer summary={text.numbers.summary}>
        <Sources frame={frame} text={text} />
      </Drawer>
    </>
  );
}

/** What is missing at one end. */
const gap = ({ id, from, to }: MeasureRow, frame: MeasuresFrame, text: ScaleText): string[] =>
  (
    [
      [frame.from, from],
      [frame.to, to],
    ] as const
  ).flatMap(([run, readings]) =>
    readings.length === 0 ? [fill(id === 'cost' ? text.compare.noEstimate : text.compare.none, { name: text.runs[run] })] : [],
  );

function Ruler({ row, frame, text }: { row: MeasureRow; frame: MeasuresFrame; text: ScaleText }): ReactElement {
  const { id, from, to, factor } = row;
  const { scale, ticks } = rulers[id];
  const at = ({ value }: Reading): number => place(value, scale);
  const missing = gap(row, frame, text);
  const ends = [...from, ...to].map(at);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const joined = from.length > 0 && to.length > 0;
  const mark = (run: RunId, reading: Reading, where: 'above' | 'below'): ReactElement => {
    const x = at(reading);
    return (
      <span key={`${where}${reading.value}`}>
        <Dot x={x} y={0.5} colour={line.includes(run) ? 'pretraining' : 'ink-2'} ring={reading.grade === 'inferred'} size={13} />
        <Label x={x} y={0.5} at={x > 0.8 ? `${where}-left` : x < 0.2 ? `${where}-right` : where}>
          {valueOf(id, reading.value, text)}
        </Label>
      </span>
    );
  };
  return (
    <li>
      <p className={styles['measure']}>
        <b>{text.measures[id].name}</b>
        <small>{text.measures[id].unit}</small>
      </p>
      <div className={styles['scale']}>
        <Plot height={64}>
          {runs.flatMap((run) =>
            run[id].map((reading) => <Dot key={`${run.id}${reading.value}`} x={at(reading)} y={0.5} colour="rule-2" size={7} />),
          )}
          {joined && <i className={styles['span']} style={{ left: percentOf(low), width: percentOf(high - low) }} />}
          {from.map((reading) => mark(frame.from, reading, 'above'))}
          {to.map((reading) => mark(frame.to, reading, 'below'))}
        </Plot>
        <div className={styles['ticks']}>
          <Axis scale={scale} ticks={ticks} format={(value) => valueOf(id, value, text)} />
        </div>
      </div>
      <p className={styles['factor']}>
        {factor !== null ? <b>× {countOf(factor, text)}</b> : null}
        {missing.map((each) => (
          <small key={each}>{each}</small>
        ))}
        {factor === null && missing.length === 0 && <small>{text.compare.several}</small>}
        {row.inferred && <small>{text.grades.inferred}</small>}
      </p>
    </li>
  );
}

/** Every number of the two runs with its grade and its source. */
function Sources({ frame, text }: { frame: MeasuresFrame; text: ScaleText }): ReactElement {
  const said = (id: Measure, readings: readonly Reading[]): string =>
    readings
      .map(({ value, grade, sources }) =>
        fill(text.numbers.said, {
          value: valueOf(id, value, text),
          grade: text.grades[grade],
          source: sourceOf(sources, text),
        }),
      )
      .join(text.comma) || text.numbers.missing;
  return (
    <div className={`${styles['table']} ${styles['said']}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.numbers.run}</th>
            <th scope="col">{text.runs[frame.from]}</th>
            <th scope="col">{text.runs[frame.to]}</th>
          </tr>
        </thead>
        <tbody>
          {frame.rows.map(({ id, from, to }) => (
            <tr key={id}>
              <th scope="row">{text.measures[id].name}</th>
              <td>{said(id, from)}</td>
              <td>{said(id, to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The first of the sources that has a short name here. */
export function sourceOf(sources: readonly string[], text: ScaleText): string {
  const found = sources.find((id) => Object.hasOwn(text.sources, id));
  return found === undefined ? '' : text.sources[found as keyof typeof text.sources];
}

import type { Rows } from '../../contract/define.ts';
import type { ScaleFrame } from './model.ts';
import { type Reading, runs } from './runs.ts';
import type { ScaleText } from './words.ts';

const rounded = (value: number): number => Number(value.toPrecision(6));

/** The act's numbers; a cell without a published or inferred number is empty. */
export function table(frame: ScaleFrame, text: ScaleText): Rows {
  const { area, measures, family, mix } = text.table;
  const cell = (readings: readonly Reading[]): string | number =>
    readings.length === 1 ? rounded(readings[0]!.value) : readings.map(({ value }) => rounded(value)).join(' / ');
  switch (frame.act) {
    case 'area':
      return {
        columns: area,
        rows: runs.map((run) => [
          text.runs[run.id],
          ...[run.parameters, run.tokens, run.computing, run.context, run.cost].map((readings) => cell(readings)),
        ]),
      };
    case 'measures':
      return {
        columns: measures,
        rows: frame.rows.map(({ id, from, to, factor }) => [
          text.measures[id].name,
          cell(from),
          cell(to),
          factor === null ? '' : rounded(factor),
        ]),
      };
    case 'family':
      return {
        columns: family,
        rows: frame.rows.map((row) => [
          row.name,
          row.printed,
          row.exact,
          row.counted,
          row.layers,
          row.width,
          row.heads,
          row.headWidth,
          row.batch,
          row.learningRate,
          row.pfDays,
        ]),
      };
    case 'mix':
      return {
        columns: mix,
        rows: frame.rows.map(({ id, size, share, weight, epochs }) => [
          text.parts[id as keyof typeof text.parts],
          size,
          rounded(share),
          weight,
          epochs,
        ]),
      };
  }
}

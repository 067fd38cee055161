import { fill } from '../../../content/fill.ts';
import { percent } from '../../charts/format.ts';
import { valuesOf } from './findings.ts';
import type { ScaleFrame } from './model.ts';
import type { Reading } from './runs.ts';
import { countOf, type ScaleText, valueOf } from './words.ts';

/** What a screen reader hears of a frame, besides its finding. */
export function describe(frame: ScaleFrame, text: ScaleText): string {
  const words = text.describe;
  switch (frame.act) {
    case 'area':
      return fill(words.area, { ...valuesOf(frame, text), axes: text.knobs.axes.options[frame.axes] });
    case 'measures': {
      const list = frame.rows.map(({ id, from, to }) => {
        const said = (readings: readonly Reading[]): string =>
          readings.map(({ value }) => valueOf(id, value, text)).join(text.and) || words.unknown;
        return fill(words.pair, { what: text.measures[id].name, from: said(from), to: said(to) });
      });
      return fill(words.measures, { list: list.join(text.semicolon) });
    }
    case 'family':
      return fill(words.family, valuesOf(frame, text));
    case 'mix': {
      const list = frame.rows.map(({ id, share, weight, epochs }) =>
        fill(words.source, {
          name: text.parts[id as keyof typeof text.parts],
          share: percent(share),
          weight: percent(weight),
          n: countOf(epochs, text),
        }),
      );
      return fill(words.mix, { list: list.join(text.semicolon) });
    }
  }
}

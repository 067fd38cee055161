import { choice, type Knob, range, type Settings } from '../../contract/knobs.ts';
import { runIds } from './runs.ts';
import { sizes } from './sizes.ts';

export const acts = ['area', 'measures', 'family', 'mix'] as const;

/** The page of parameters and tokens: its corners, in millions and billions. */
export const page = { n: { from: 50, to: 1_000_000 }, d: { from: 10, to: 10_000 } } as const;

// Each act has its own instruments, drawn where they belong.
const own = <T>(knob: Knob<T>): Knob<T> => ({ ...knob, control: { kind: 'none' } });

export const knobs = {
  act: choice('area', acts),

  axes: choice('log', ['log', 'even']),
  /** Parameters in millions, training tokens in billions: what the corner is dragged to. */
  n: own(range(175_000, page.n.from, page.n.to, 1)),
  d: own(range(300, page.d.from, page.d.to, 1)),

  from: own(choice('gpt-1', runIds)),
  to: own(choice('davinci', runIds)),

  size: own(choice('175b', sizes)),

  mix: choice('gpt3', ['gpt3', 'llama']),
};

export type ScaleSettings = Settings<typeof knobs>;

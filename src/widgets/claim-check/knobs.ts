import { choice, type Knob, list, type Settings } from '../../contract/knobs.ts';
import { letters } from './sorts.ts';
import { statementIds } from './statements.ts';

export const acts = ['sort', 'topic', 'essay'] as const;

// Statement and answers are chosen in the picture itself.
const own = <T>(knob: Knob<T>): Knob<T> => ({ ...knob, control: { kind: 'none' } });

export const knobs = {
  act: choice('sort', acts),
  claim: own(choice(statementIds[0], statementIds)),
  /** What was said of each statement, a letter each. */
  said: list([], letters, statementIds.length),
};

export type CheckSettings = Settings<typeof knobs>;

import { choice, range, seed, type Settings } from '../../contract/knobs.ts';
import { paper, tally } from './paper.ts';
import { ENOUGH, LENGTH } from './sequence.ts';

/** Who chooses: the reader, or somebody made up who knows what they like. */
export const readers = ['you', 'warm', 'brief', 'truth'] as const;
export type Reader = (typeof readers)[number];

export const knobs = {
  reader: choice('you', readers),
  /** Of somebody made up. */
  clicks: range(ENOUGH, ENOUGH, LENGTH, ENOUGH),
  votes: paper,
  tally,
  seed: seed(1),
};

export type VoteSettings = Settings<typeof knobs>;

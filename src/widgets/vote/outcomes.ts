import type { Ballot, Click } from '../../toys/animals/clicks.ts';
import { clicksOf } from '../../toys/animals/readers.ts';
import { stream } from '../../toys/animals/streams.ts';
import type { Count, Paper, Tally } from './paper.ts';
import type { VoteSettings } from './knobs.ts';

const outcomeOf: Readonly<Record<string, number>> = { '1': 1, '2': 0, '0': 0.5 };

/** The share that preferred the first answer, half of those undecided among them; undefined if nobody voted. */
export function shareOf([first, second, alike]: Count): number | undefined {
  const all = first + second + alike;
  return all === 0 ? undefined : (first + alike / 2) / all;
}

/** A paper's outcomes, if it is about these pairs. */
const ofPaper = ({ seed, marks }: Paper, shown: number): number[] =>
  seed === shown ? [...marks].map((mark) => outcomeOf[mark]!) : [];

const ofTally = ({ seed, counts }: Tally, shown: number): (number | undefined)[] => (seed === shown ? counts.map(shareOf) : []);

/** Whose choices the reward model is to learn: those of a class come before the reader's own. */
export type Source = 'you' | 'class' | 'simulated';

export function sourceOf({ reader, tally, seed }: Pick<VoteSettings, 'reader' | 'tally' | 'seed'>): Source {
  if (reader !== 'you') return 'simulated';
  return ofTally(tally, seed).length > 0 ? 'class' : 'you';
}

/** The choices that are known without asking a model, pair by pair. */
export function chosen(settings: Pick<VoteSettings, 'reader' | 'tally' | 'seed' | 'votes'>): (number | undefined)[] {
  switch (sourceOf(settings)) {
    case 'you':
      return ofPaper(settings.votes, settings.seed);
    case 'class':
      return ofTally(settings.tally, settings.seed);
    case 'simulated':
      return [];
  }
}

/** Everything the reward model learns from: the pairs that somebody voted on, in order. */
export function clicksFor(settings: VoteSettings, ballots: readonly Ballot[]): { clicks: Click[]; outcomes: (number | null)[] } {
  const { reader, seed } = settings;
  if (reader !== 'you') {
    const clicks = clicksOf(reader, ballots.slice(0, settings.clicks), stream(seed, 'readers'));
    return { clicks, outcomes: clicks.map(({ outcome }) => outcome) };
  }
  const outcomes = chosen(settings).slice(0, ballots.length);
  const clicks = outcomes.flatMap((outcome, i) => (outcome === undefined ? [] : [{ ...ballots[i]!, outcome }]));
  return { clicks, outcomes: outcomes.map((outcome) => outcome ?? null) };
}

/** A model that fights, as we made it. */
export interface Contestant {
  readonly id: string;
  /** Its true strength in points of Elo, chosen by us; the mean is 1000. */
  readonly strength: number;
  /** Words in its usual answer, which only a judge with a taste for length minds. */
  readonly words: number;
}

/** Six models, best first. All numbers are ours: two leaders 40 points apart, and one who is long-winded and not good. */
export const contestants: readonly Contestant[] = [
  { id: 'A', strength: 1120, words: 60 },
  { id: 'B', strength: 1080, words: 90 },
  { id: 'C', strength: 1020, words: 50 },
  { id: 'D', strength: 980, words: 180 },
  { id: 'E', strength: 930, words: 70 },
  { id: 'F', strength: 870, words: 80 },
];

/** The long-winded one. */
export const WORDY = 3;

/** Points of Elo in a unit of log-odds: 400 / ln 10, so that ten to one are 400 points (Elo 1978, §8.4). */
export const POINTS = 400 / Math.LN10;

/** What every scale of ratings is centred on. */
export const MEAN = 1000;

import type { Pair } from '../../toys/bradleyTerry.ts';
import { fight, round } from '../../toys/arena/battles.ts';
import { contestants, WORDY } from '../../toys/arena/contestants.ts';
import { inOrders } from '../../toys/arena/elo.ts';
import { battlesNeeded, type Estimate, fitBattles, type Fitted, gapOf, ratingsOf } from '../../toys/arena/ratings.ts';
import { BATTLES, type EloSettings, MOST } from './knobs.ts';

/** One line of the leaderboard. */
export interface Row {
  readonly id: string;
  readonly strength: number;
  readonly words: number;
  /** Battles it has fought. */
  readonly fought: number;
  /** Bradley–Terry's rating and half its 95% interval. */
  readonly rating: number;
  readonly half: number;
  /** Elo's rating in the order the battles were fought, and the least and the most over all orders tried. */
  readonly elo: number;
  readonly eloLow: number;
  readonly eloHigh: number;
}

export interface EloFrame {
  readonly battles: number;
  readonly k: number;
  readonly taste: number;
  /** By Bradley–Terry's rating, best first. */
  readonly rows: readonly Row[];
  /** The gap between the two strongest, by number of battles. */
  readonly curve: readonly (Estimate & { readonly battles: number })[];
  readonly gap: Estimate;
  /** The gap they really have. */
  readonly truth: number;
  /** From how many battles on the interval of the gap stays clear of 0, here and where it is as long as the gap; null if it never does. */
  readonly settled: number | null;
  readonly needed: number;
  /** How many models stand first by Elo in one order or another, and how many orders were tried. */
  readonly leaders: number;
  readonly orders: number;
  /** The long-winded model's place by rating. */
  readonly wordyPlace: number;
}

/** The longest stretch at the end over which the first is surely ahead. */
function settledFrom(curve: EloFrame['curve']): number | null {
  const last = curve.findLastIndex(({ value, half }) => value <= half);
  return curve[last + 1]?.battles ?? null;
}

const foughtBy = (index: number, battles: number): number =>
  (battles / round.length) * round.filter((pair) => pair.includes(index)).length;

interface Season {
  readonly all: readonly Pair[];
  readonly fits: readonly Fitted[];
  readonly curve: EloFrame['curve'];
}

let last: { readonly key: string; readonly season: Season } | undefined;

/** All that is fought and fitted for one seed and taste; the last is kept, because neither K nor the number of battles changes it. */
function seasonOf(seed: number, taste: number): Season {
  const key = `${seed} ${taste}`;
  if (last?.key !== key) {
    const all = fight(seed, MOST, { taste });
    const fits = BATTLES.map((count) => fitBattles(all.slice(0, count)));
    last = { key, season: { all, fits, curve: fits.map((fitted) => ({ battles: fitted.count, ...gapOf(fitted) })) } };
  }
  return last.season;
}

export function frame({ battles, k, taste, seed }: EloSettings): EloFrame {
  const { all, fits, curve } = seasonOf(seed, taste);
  const here = BATTLES.findIndex((count) => count === battles);
  const elos = inOrders(all.slice(0, battles), k, seed);
  const rows = ratingsOf(fits[here]!).map(({ value, half }, i): Row => {
    const over = elos.map((ratings) => ratings[i]!);
    return {
      ...contestants[i]!,
      fought: foughtBy(i, battles),
      rating: value,
      half,
      elo: over[0]!,
      eloLow: Math.min(...over),
      eloHigh: Math.max(...over),
    };
  });
  const sorted = rows.toSorted((a, b) => b.rating - a.rating);
  return {
    battles,
    k,
    taste,
    rows: sorted,
    curve,
    gap: { value: curve[here]!.value, half: curve[here]!.half },
    truth: contestants[0]!.strength - contestants[1]!.strength,
    settled: settledFrom(curve),
    needed: battlesNeeded(),
    leaders: new Set(elos.map((ratings) => ratings.indexOf(Math.max(...ratings)))).size,
    orders: elos.length,
    wordyPlace: sorted.findIndex(({ id }) => id === contestants[WORDY]!.id) + 1,
  };
}

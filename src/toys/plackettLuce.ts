import { exp } from '../engine/exp.ts';
import { logSumExp } from '../engine/softmax.ts';

/** A loss and its derivative by each score. */
export interface RankingLoss {
  loss: number;
  gradient: number[];
}

/** A subset of a tie group is a bit mask, so the exact sums visit 2^size subsets; past this size they would not end. */
export const LARGEST_TIE = 16;

/** Where the sums over the orders of one tie group are kept: the answers of the group and all that are ranked below it. */
interface Tie {
  scores: ArrayLike<number>;
  group: readonly number[];
  lower: readonly number[];
}

const full = (tie: Tie): number => (1 << tie.group.length) - 1;

/** The answers still in the race when the members in `mask` and everything below the group are left. */
function racing(tie: Tie, mask: number): number[] {
  return [...tie.group.filter((_, k) => mask & (1 << k)), ...tie.lower];
}

/** Adds share · softmax over the given answers to the gradient: the derivative of log Σ e^r. */
function addSoftmax(gradient: number[], scores: ArrayLike<number>, answers: readonly number[], total: number, share: number): void {
  for (const answer of answers) gradient[answer]! += share * exp(scores[answer]! - total);
}

const logTotal = (scores: ArrayLike<number>, answers: readonly number[]): number =>
  logSumExp(answers.map((answer) => scores[answer]!));

/**
 * L = −Σ_k [ r_(k) − log Σ_{m≥k} e^{r_(m)} ] for an order, best first: each place is won among those not yet placed
 * (Luce 1959; Plackett 1975). Answers the order leaves out take no part.
 */
export function strictRanking(scores: ArrayLike<number>, order: readonly number[]): RankingLoss {
  return rankingWithTies(
    scores,
    order.map((answer) => [answer]),
    'average',
  );
}

/**
 * A ranking with tie groups, best group first. 'exact': −log of the summed probability of all strict orders that agree with
 * it, "we did not see who came first". 'average': the mean of the losses of those orders, "either would have been right".
 * RangeError for a group of more than 16, save that an exact tie of all that is left is certain, whatever its size.
 */
export function rankingWithTies(
  scores: ArrayLike<number>,
  groups: readonly (readonly number[])[],
  ties: 'exact' | 'average',
): RankingLoss {
  const gradient = Array.from(scores, () => 0);
  let loss = 0;
  groups.forEach((group, place) => {
    const tie: Tie = { scores, group, lower: groups.slice(place + 1).flat() };
    if (ties === 'exact' && tie.lower.length === 0) return;
    if (group.length > LARGEST_TIE) throw new RangeError(`a tie of more than ${LARGEST_TIE} has too many orders to sum`);
    loss += ties === 'exact' ? exactTie(tie, gradient) : averageTie(tie, gradient);
    for (const answer of group) gradient[answer]! -= 1;
  });
  return { loss, gradient };
}

/**
 * The mean over all orders of the group. In a random order every subset of a given size is equally likely to be what is
 * left at that size, so the mean is a sum over subsets, each with weight 1 / C(size of the group, size of the subset).
 */
function averageTie(tie: Tie, gradient: number[]): number {
  const size = tie.group.length;
  const share: number[] = [1];
  for (let k = 1; k <= size; k++) share.push((share[k - 1]! * k) / (size - k + 1));
  let loss = 0;
  for (let mask = full(tie); mask > 0; mask--) {
    const answers = racing(tie, mask);
    const weight = share[answers.length - tie.lower.length]!;
    const total = logTotal(tie.scores, answers);
    loss += weight * total;
    addSoftmax(gradient, tie.scores, answers, total, weight);
  }
  for (const answer of tie.group) loss -= tie.scores[answer]!;
  return loss;
}

/**
 * −log Σ over the orders of the group, by dynamic programming over what is left of it:
 * f(S) = Σ_{i∈S} e^{r_i} / (Σ_{S ∪ lower} e^r) · f(S without i), f(∅) = 1, kept as logarithms. The gradient walks back with
 * the chance `visited` that the race, given the tie group, passes through S.
 */
function exactTie(tie: Tie, gradient: number[]): number {
  const { scores, group } = tie;
  const last = full(tie);
  const logF = [0];
  const logTotals = [0];
  const steps = (mask: number): number[] =>
    group.map((answer, k) => (mask & (1 << k) ? scores[answer]! + logF[mask ^ (1 << k)]! : -Infinity));
  for (let mask = 1; mask <= last; mask++) {
    logTotals[mask] = logTotal(scores, racing(tie, mask));
    logF[mask] = logSumExp(steps(mask)) - logTotals[mask]!;
  }
  const visited = logF.map(() => 0);
  visited[last] = 1;
  for (let mask = last; mask > 0; mask--) {
    addSoftmax(gradient, scores, racing(tie, mask), logTotals[mask]!, visited[mask]!);
    steps(mask).forEach((step, k) => {
      if (mask & (1 << k)) visited[mask ^ (1 << k)]! += visited[mask]! * exp(step - logTotals[mask]! - logF[mask]!);
    });
  }
  return 0 - logF[last]!;
}

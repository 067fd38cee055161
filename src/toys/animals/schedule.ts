/** How the learning rate changes over a run: up from 0 over `warmUp` steps, then in a straight line down to `last`. */
export interface Rate {
  readonly rate: number;
  readonly last: number;
  readonly warmUp?: number;
}

/** The learning rate of a step, counted from 0. */
export function rateAt({ rate, last, warmUp = 0 }: Rate, step: number, steps: number): number {
  if (step < warmUp) return (rate * (step + 1)) / warmUp;
  const share = steps > warmUp + 1 ? (step - warmUp) / (steps - warmUp - 1) : 0;
  return rate + (last - rate) * share;
}

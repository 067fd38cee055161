/** Numbers of one run, by name. Not every run has every number. */
export type Numbers = Readonly<Record<string, number>>;

/**
 * What is computed for each of the seeds 1 to 20 before anything is claimed: `study.ts` beside the code it studies exports it as
 * `study`. Its numbers are kept as long as nothing changes that it imports.
 */
export interface Study {
  /** One word, unlike those of all other studies. */
  readonly id: string;
  numbers(seed: number): Numbers;
}

/**
 * A sentence that the site may say, because it holds in at least 19 of 20 seeds. `claims.ts` in a folder of a toy or widget
 * exports some as `claims`.
 */
export interface Claim {
  /** The study whose numbers it is about. */
  readonly study: string;
  /** Words between hyphens, unlike those of the study's other claims. */
  readonly id: string;
  /** The sentence, with its thresholds in figures. */
  readonly says: string;
  /** The numbers that show it, to be listed with mean and range. */
  readonly shows: readonly string[];
  /** Whether it holds in one run. */
  holds(numbers: Numbers): boolean;
}

/**
 * Makes a study's claims: `holds` is given the numbers that show it, in their order, and NaN, with which nothing holds, for one that
 * is not there.
 */
export const claimsOf =
  (study: string) =>
  (id: string, says: string, shows: readonly string[], holds: (...values: number[]) => boolean): Claim => ({
    study,
    id,
    says,
    shows,
    holds: (numbers) => holds(...shows.map((name) => numbers[name] ?? Number.NaN)),
  });

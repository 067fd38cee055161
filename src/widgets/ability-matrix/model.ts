import {
  abilityClaims,
  type AbilityClaim,
  type AbilityClaimId,
  abilityIds,
  type AbilityId,
  type JudgedModel,
  judgedModels,
  type Says,
} from '../../../content/facts/abilities.ts';
import type { Grade } from '../../../content/facts/schema.ts';
import { choice, type Knob, type Settings } from '../../contract/knobs.ts';

// Model and ability are chosen in the picture.
const drawn = <T>(knob: Knob<T>): Knob<T> => ({ ...knob, control: { kind: 'none' } });

export const knobs = {
  show: choice('conflicts', ['conflicts', 'all', 'documented']),
  model: drawn(choice('code-davinci-002', judgedModels)),
  ability: drawn(choice('tuned', abilityIds)),
};
export type MatrixSettings = Settings<typeof knobs>;

/** One answer in a cell, with the best grade among the claims that give it. */
export interface Side {
  readonly says: Says;
  readonly grade: Grade;
}

export interface Cell {
  readonly model: JudgedModel;
  readonly ability: AbilityId;
  /** The different answers of the sources; two or more are a conflict, none means that no source read here says. */
  readonly sides: readonly Side[];
}

export interface MatrixFrame {
  /** Model by model, ability by ability. */
  readonly cells: readonly Cell[];
  /** The claims behind the chosen cell. */
  readonly claims: readonly AbilityClaimId[];
  readonly counts: {
    readonly claims: number;
    readonly documented: number;
    /** Cells with at least one claim, and with answers that differ, whatever is shown. */
    readonly filled: number;
    readonly conflicts: number;
  };
}

const strength: readonly Grade[] = ['not-verified', 'disputed', 'inferred', 'third-party', 'documented'];
const stronger = (a: Grade, b: Grade): Grade => (strength.indexOf(a) >= strength.indexOf(b) ? a : b);

/** The different answers of some claims, in the order in which they first come. */
export function sidesOf(claims: readonly AbilityClaim[]): Side[] {
  const sides = new Map<Says, Grade>();
  for (const { says, grade } of claims) sides.set(says, stronger(grade, sides.get(says) ?? grade));
  return [...sides].map(([says, grade]) => ({ says, grade }));
}

const at = (claims: readonly AbilityClaim<AbilityClaimId>[], model: JudgedModel, ability: AbilityId) =>
  claims.filter((claim) => claim.model === model && claim.ability === ability);

const grid = (claims: readonly AbilityClaim<AbilityClaimId>[]): Cell[] =>
  judgedModels.flatMap((model) => abilityIds.map((ability) => ({ model, ability, sides: sidesOf(at(claims, model, ability)) })));

const all = grid(abilityClaims);
const documented = abilityClaims.filter(({ grade }) => grade === 'documented');
const counts = {
  claims: abilityClaims.length,
  documented: documented.length,
  filled: all.filter(({ sides }) => sides.length > 0).length,
  conflicts: all.filter(({ sides }) => sides.length > 1).length,
};

/** The matrix under given settings: with every claim, or with the documented ones alone. */
export function frame({ show, model, ability }: MatrixSettings): MatrixFrame {
  const shown = show === 'documented' ? documented : abilityClaims;
  return {
    cells: show === 'documented' ? grid(documented) : all,
    claims: at(shown, model, ability).map(({ id }) => id),
    counts,
  };
}

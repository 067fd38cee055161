import { linear, type Scale, sqrt } from '../../charts/scale.ts';
import { paths } from './sweep.folded.ts';
import type { OveroptSettings } from './knobs.ts';
import { betaOf } from './knobs.ts';

/** Distance by its square root, as in Gao et al. 2022: both panels have the same length for the same step. */
export const FAR = 20;
export const NEAR = 5;
export const far: Scale = sqrt(0, FAR);
export const near: Scale = sqrt(0, NEAR);
export const gains: Scale = linear(-2.2, 1.5);

/** The sweep at the price that is chosen. */
export const pathOf = (settings: OveroptSettings): (typeof paths)[number] =>
  paths.find(({ beta }) => beta === betaOf(settings)) ?? paths[0]!;

/** A worth that ends so much below its best has turned. */
export const TURN = 0.15;

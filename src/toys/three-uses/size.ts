import type { Config } from '../../engine/shapes.ts';
import { words } from './world.ts';

/** The model's size: 29,056 weights, and a context that holds a title and the longest page. */
export const size: Config = { vocabulary: words.length, context: 24, width: 32, layers: 2, heads: 2 };

import type { Config } from '../../engine/shapes.ts';
import { words } from './vocabulary.ts';

/** The assistant's size: 64,704 weights, and 49 more for a head that says a value or a reward. */
export const assistant: Config = { vocabulary: words.length, context: 48, width: 48, layers: 2, heads: 3 };

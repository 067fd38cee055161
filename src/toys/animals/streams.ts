import { createRandom, type Random } from '../../engine/random.ts';

/** Every purpose has a stream of its own, so that looking at a model more often does not change how it is trained. */
const purposes = [
  'weights',
  'documents',
  'demonstrations',
  'sft',
  'comparisons',
  'reward',
  'ppo',
  'ptx',
  'feedme',
  'best-of-n',
  'evaluation',
  'tax',
  'shown',
  'clicks',
  'ask',
  'norm',
  'ladder',
  'readers',
] as const;

export type Purpose = (typeof purposes)[number];

/** The stream of a seed for a purpose. */
export const stream = (seed: number, purpose: Purpose): Random => createRandom(seed * 64 + purposes.indexOf(purpose));

import type { Edge, Method, Relation } from '../../../content/facts/schema.ts';

/** How a link is drawn: as training, as a design kept with new weights, or as a relation that is no training step. */
export interface Line {
  look: 'training' | 'double' | 'relation';
  colour: Method | 'ink-3';
  glyph?: Method;
  dashed: boolean;
}

const training: Partial<Record<Relation, Method>> = {
  'code-training': 'code',
  sft: 'sft',
  feedme: 'feedme',
  ppo: 'ppo',
  'chat-tuning': 'chat',
};

/** Dashed means inferred, everywhere and only. */
export function lineOf({ relation, grade }: Edge): Line {
  const dashed = grade !== 'documented';
  const method = training[relation];
  if (method) return { look: 'training', colour: method, glyph: method, dashed };
  if (relation === 'pretrain-scale')
    return { look: dashed ? 'training' : 'double', colour: 'pretraining', glyph: 'pretraining', dashed };
  return { look: 'relation', colour: 'ink-3', dashed };
}

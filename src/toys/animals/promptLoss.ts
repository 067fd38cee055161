import type { Text } from './targets.ts';

/** A text whose question is learnt like its answer: with nothing masked, everything but the first token is predicted. */
export const unmasked = ({ prompt, answer }: Text): Text => ({
  prompt: Array.from(prompt).slice(0, 1),
  answer: [...Array.from(prompt).slice(1), ...Array.from(answer)],
});

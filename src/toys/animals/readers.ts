import type { Random } from '../../engine/random.ts';
import { type Ballot, type Choice, type Click, judgementOf } from './clicks.ts';

/** Readers who know what they like, to try clicking with: somebody warm, somebody brief, somebody who checks. */
export type Taste = 'warm' | 'brief' | 'truth';

/** How much a taste likes an answer. */
function liking(taste: Taste, prompt: string, choice: Choice): number {
  const judgement = judgementOf(prompt, choice);
  if (judgement === undefined) return 0;
  switch (taste) {
    case 'warm':
      return judgement.courtesy;
    case 'brief':
      return -judgement.words;
    case 'truth':
      return (judgement.correct ? 1 : 0) - (judgement.wrong ? 1 : 0);
  }
}

/** Clicks as a reader of that taste makes them, `mistakes` of them wrong; no difference is a tie. */
export function clicksOf(taste: Taste, some: readonly Ballot[], random: Random, mistakes = 0.05): Click[] {
  return some.map((ballot) => {
    const gap = liking(taste, ballot.prompt, ballot.left) - liking(taste, ballot.prompt, ballot.right);
    const wrong = random.uniform() < mistakes;
    return { ...ballot, outcome: gap === 0 ? 0.5 : gap > 0 !== wrong ? 1 : 0 };
  });
}

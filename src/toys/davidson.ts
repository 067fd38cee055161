import { exp } from '../engine/exp.ts';
import { logSoftmax } from '../engine/softmax.ts';
import type { Pair } from './bradleyTerry.ts';

/** Loss and derivatives of Davidson's model. */
export interface Davidson {
  loss: number;
  gradient: number[]; // by score
  gradientLogNu: number;
}

/**
 * Bradley–Terry with ties of their own (Davidson 1970): P(i wins), P(j wins), P(tie) ∝ e^{r_i}, e^{r_j}, ν e^{(r_i+r_j)/2};
 * L = −mean log P(what happened). ν = 0 means that ties never happen. RangeError for an outcome other than 1, ½ and 0,
 * since here a tie is an event of its own and not a share. No pairs: all 0.
 */
export function davidson(scores: ArrayLike<number>, pairs: readonly Pair[], logNu: number): Davidson {
  const gradient = Array.from(scores, () => 0);
  let loss = 0;
  let gradientLogNu = 0;
  for (const [i, j, outcome] of pairs) {
    const happened = [1, 0, 0.5].indexOf(outcome);
    if (happened < 0) throw new RangeError(`a comparison ends in 1, 0.5 or 0, not ${outcome}`);
    const logs = logSoftmax([scores[i]!, scores[j]!, logNu + (scores[i]! + scores[j]!) / 2]);
    loss -= logs[happened]! / pairs.length;
    // Softmax minus what happened, by logit; the logit of the tie hangs half on each score.
    const [win, lose, tie] = logs.map((value, k) => (exp(value) - (k === happened ? 1 : 0)) / pairs.length) as [
      number,
      number,
      number,
    ];
    gradient[i]! += win + tie / 2;
    gradient[j]! += lose + tie / 2;
    gradientLogNu += tie;
  }
  return { loss, gradient, gradientLogNu };
}

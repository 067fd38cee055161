import { bare, decimal, percent, plain } from '../../charts/format.ts';
import { answers } from '../../toys/four-answers/world.ts';
import { valuesOf } from './findings.ts';
import type { FourFrame } from './model.ts';
import { ranked } from './ranking.ts';
import { ORDER } from './Sft.tsx';
import { fill } from '../../../content/fill.ts';
import { type FourText, listed } from './words.ts';

/** What a screen reader hears of a frame, besides its finding. */
export function describe(frame: FourFrame, text: FourText): string {
  const words = text.describe;
  const values = valuesOf(frame, text);
  const all = (order: readonly number[], each: (i: number) => string): string => listed(order.map(each), text);
  const id = (i: number): string => answers[i]!.id;
  switch (frame.act) {
    case 'sft': {
      const { before, now, step } = frame;
      const list = all([...ORDER, 4], (i) =>
        fill(words.was, {
          id: i === 4 ? text.anythingElse : id(i),
          now: percent(now.probabilities[i]!),
          before: percent(before[i]!),
        }),
      );
      return fill(words.sft, { steps: step, list, loss: bare(now.loss, 4) });
    }
    case 'reward': {
      const list = all(ORDER, (i) => fill(words.is, { id: id(i), now: decimal(frame.scores[i]! + frame.plus) }));
      return fill(words.reward, { ...values, list });
    }
    case 'ppo': {
      const { now, iteration } = frame;
      const list = all(ORDER, (i) =>
        fill(words.ratio, { id: id(i), now: percent(now.probabilities[i]!), ratio: decimal(now.ratio[i]!) }),
      );
      const clipped = listed(
        ranked.filter((_, i) => now.clipped[i]),
        text,
      );
      return fill(words.ppo, { n: iteration, list, clipped, kl: decimal(now.kl, 3) });
    }
    case 'hack': {
      const { now } = frame;
      const list = all([...ORDER, 4], (i) => fill(words.is, { id: id(i), now: percent(now.policy[i]!) }));
      return fill(words.hack, { ...values, beta: plain(now.beta), list });
    }
  }
}

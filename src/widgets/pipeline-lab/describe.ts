import { decimal, percent, plain, signed } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import { type Card, modelIds, type PipelineFrame } from './frames.ts';
import { asks, type PipelineSettings } from './knobs.ts';
import type { PipelineText } from './words.ts';

/** What a screen reader hears of a frame, besides its finding. */
export function describe(frame: PipelineFrame, settings: PipelineSettings, text: PipelineText): string {
  const words = text.describe;
  const { step, steps } = frame;
  const hidden = frame.stage === 'ppo' && asks(settings);
  const cards: readonly Card[] = frame.cards ?? [];
  const told = cards.slice(0, hidden ? 2 : 3).map(({ correct, asks: back, gold, text: loss }, i) =>
    fill(words.card, {
      name: text.said.names[modelIds[i]!],
      correct: percent(correct, 0),
      asks: percent(back, 0),
      gold: signed(gold),
      text: decimal(loss),
    }),
  );
  const values: Record<string, string | number> =
    frame.stage === 'ppo'
      ? {
          beta: plain(settings.beta),
          proxy: signed(frame.proxy),
          gold: signed(frame.gold),
          kl: decimal(frame.kl),
          entropy: decimal(frame.entropy),
          words: decimal(frame.words, 1),
        }
      : { loss: decimal(frame.loss), accuracy: percent((frame.stage === 'reward' && frame.accuracy) || 0, 0) };
  const sentence = frame.stage === 'ppo' ? (hidden ? words.ppoAsked : words.ppo) : words[frame.stage];
  return [fill(sentence, { step, steps, ...values }), ...told].join('');
}

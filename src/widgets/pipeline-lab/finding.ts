import { decimal, percent, plain, signed } from '../../charts/format.ts';
import { sftDefaults } from '../../toys/animals/sft.ts';
import { words as vocabulary } from '../../toys/animals/vocabulary.ts';
import { fill } from '../../../content/fill.ts';
import type { PipelineFrame, PpoFrame } from './frames.ts';
import { asks, type PipelineSettings } from './knobs.ts';
import type { PipelineText } from './words.ts';

export type FindingId = keyof PipelineText['findings'];

/** What a blind guess costs: log of the number of words, in nats. */
export const BLIND = Math.log(vocabulary.length);

/** How much a score of 288 answers may differ before anything is said of it. */
const CLEAR = 0.1;
/** How far a score must have come down from its best to be called fallen. */
const FALL = 0.3;

/** What the true score did in a finished run of PPO. */
export function shapeOf({ cards, best }: PpoFrame): 'rises' | 'hump' | 'falls' | undefined {
  if (!cards) return undefined;
  const [, sft, ppo] = cards;
  if (ppo.gold < best.gold - FALL) return best.gold > sft.gold + CLEAR ? 'hump' : 'falls';
  return ppo.gold > sft.gold + CLEAR ? 'rises' : undefined;
}

/** Which sentence is true of a frame. */
export function findingOf(frame: PipelineFrame, settings: PipelineSettings): FindingId {
  switch (frame.stage) {
    case 'pretrain': {
      if (frame.step === 0) return 'pretrain-begins';
      const base = frame.cards?.[0];
      if (!base) return 'pretrain';
      return base.asks > 0.5 && base.correct < 0.1 ? 'pretrain-asks' : 'pretrain-done';
    }
    case 'sft':
      if (!frame.cards) return 'sft';
      return frame.cards[1].correct > 0.5 ? 'sft-answers' : 'sft-done';
    case 'reward':
      return frame.cards ? 'reward-done' : 'reward';
    case 'ppo': {
      if (asks(settings)) return 'ppo-asked';
      if (!frame.cards) return 'ppo';
      const [base, sft, ppo] = frame.cards;
      if (settings.ptx && ppo.text < sft.text && ppo.text < base.text + CLEAR / 2) return 'ppo-ptx';
      const shape = shapeOf(frame);
      if (shape === 'hump') return ppo.gold < sft.gold ? 'ppo-fallen' : 'ppo-hump';
      return shape === 'rises' && ppo.proxy! > sft.proxy! ? 'ppo-up' : 'ppo-flat';
    }
  }
}

/** The figure's title. */
export function finding(frame: PipelineFrame, settings: PipelineSettings, text: PipelineText): string {
  const [base, sft, ppo] = frame.cards ?? [];
  const last = ppo ?? sft ?? base;
  return fill(text.findings[findingOf(frame, settings)], {
    steps: frame.steps,
    blind: decimal(BLIND),
    beta: plain(settings.beta),
    count: sftDefaults.count,
    ...('loss' in frame && { loss: decimal(frame.loss) }),
    ...(frame.stage === 'reward' && { pairs: frame.pairs, accuracy: percent(frame.accuracy ?? 0, 0) }),
    ...(last && { asks: percent(last.asks, 0), correct: percent(last.correct, 0), heldOut: percent(last.heldOut, 0) }),
    ...(base && { before: percent(base.correct, 0), text0: decimal(base.text) }),
    ...(sft && { gold0: signed(sft.gold), proxy0: signed(sft.proxy ?? 0), text1: decimal(sft.text) }),
    ...(ppo && { gold: signed(ppo.gold), proxy: signed(ppo.proxy ?? 0), text: decimal(ppo.text) }),
    ...(frame.stage === 'ppo' && { best: frame.best.step, peak: signed(frame.best.gold) }),
  });
}

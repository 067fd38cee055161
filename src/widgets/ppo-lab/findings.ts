import { decimal, percent, plain, signed } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import { type InsideFrame, isCovered, type PpoLabFrame, type RunFrame, type Told } from './frames.ts';
import type { PpoLabSettings } from './knobs.ts';
import type { PpoLabText } from './words.ts';

type Text = Pick<PpoLabText, 'findings' | 'end'>;

/** Where in a list the largest number stands. */
const highest = (values: readonly number[]): number => values.indexOf(Math.max(...values));

/** What may be filled into a sentence about one answer of an iteration. */
export function valuesOf({ inside }: InsideFrame, told: Told, { end }: Pick<PpoLabText, 'end'>): Record<string, string | number> {
  const { gaps, values, advantages, ratios, words, score, chances } = told;
  const changed = highest(ratios.map((ratio) => Math.abs(ratio - 1)));
  const away = highest(gaps.map(Math.abs));
  const credited = highest(advantages.map(Math.abs));
  const kl = gaps.reduce((sum, gap) => sum + gap, 0);
  const word = (t: number): string => words[t] || end;
  return {
    answers: inside.answers,
    score: signed(score),
    kl: decimal(kl),
    fine: signed(-inside.beta * kl),
    beta: plain(inside.beta),
    epsilon: plain(inside.epsilon),
    away: word(away),
    gap: signed(gaps[away]!),
    value: signed(values[0]!),
    valueEnd: signed(values.at(-1)!),
    foreseen: percent(inside.foreseen, 0),
    first: signed(advantages[0]!),
    final: signed(advantages.at(-1)!),
    credited: word(credited),
    credit: signed(advantages[credited]!),
    changed: word(changed),
    ratio: decimal(ratios[changed]!),
    chance: percent(chances[changed]!, 0),
    still: percent(inside.still, 0),
    steps: inside.clipped.length,
    clipped: percent(inside.clipped.at(-1)!, 0),
  };
}

function ofRun(frame: RunFrame, { findings }: Text): string {
  const { step, steps, beta, epsilon, start, now, clippedSoFar } = frame;
  const values = {
    step,
    beta: plain(beta),
    epsilon: plain(epsilon),
    proxy: signed(start.proxy),
    proxyNow: signed(now.proxy),
    gold: signed(start.gold),
    goldNow: signed(now.gold),
    kl: decimal(now.kl, 1),
    clipped: percent(clippedSoFar),
  };
  if (step === 0) return fill(findings.begins, values);
  if (step < steps) return fill(findings.runs, values);
  if (now.proxy <= start.proxy) return fill(findings.runs, values);
  return fill(now.gold < start.gold ? findings.fell : findings.rose, values);
}

/** The figure's title, by what its frame shows. */
export function finding(frame: PpoLabFrame, { guess, which }: PpoLabSettings, text: Text): string {
  if (frame.stage === 'ppo') return ofRun(frame, text);
  if (!('inside' in frame))
    return fill(text.findings[frame.stage], { step: frame.step, steps: frame.steps, loss: decimal(frame.loss) });
  const told = frame.inside[which === 'bad' ? 'bad' : 'good'];
  const sentence = isCovered(frame, guess) ? text.findings.covered : text.findings[`${frame.stage}-${frame.turn}`];
  return fill(sentence, valuesOf(frame, told, text));
}

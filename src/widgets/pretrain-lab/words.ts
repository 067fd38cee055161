import type english from '../../../content/en/widgets/pretrain-lab.ts';
import { fill } from '../../../content/fill.ts';
import type { Words } from '../../../content/words.ts';
import { decimal } from '../../charts/format.ts';
import { type PretrainLabFrame, passed, reached, STEPS } from './frame.ts';
import type { PretrainLabSettings } from './knobs.ts';

/** The widget's words; the English file gives the shape. */
export type PretrainLabText = Words<typeof english>;

type RungId = keyof PretrainLabText['rungs'];

export const rungWords = (order: number, text: PretrainLabText): { readonly name: string; readonly label: string } =>
  text.rungs[String(order) as RungId];

/** A result that is there before it ran in this tab, and that the reader has not guessed yet. */
export const isCovered = ({ step, own }: PretrainLabFrame, { guess }: PretrainLabSettings): boolean =>
  guess === null && step === STEPS && !own;

// Who gives the next piece a probability of more than a half on average has learnt a text by heart.
const HEART = 0.69;

/** The finding for a frame: which of the tables it has passed. */
export function finding(frame: PretrainLabFrame, settings: PretrainLabSettings, text: PretrainLabText): string {
  const { rungs, step, own, fresh, mean } = frame;
  const { findings } = text;
  const sorted = [...rungs].sort((a, b) => b.loss - a.loss);
  const [lowest, highest] = [sorted.at(-1), sorted[0]];
  const behind = passed(frame).at(-1);
  const next = sorted.find(({ loss }) => loss <= (behind?.loss ?? Infinity) && loss <= (reached(frame) ?? 0));
  const say = (sentence: string, shown = behind ?? lowest): string =>
    fill(sentence, {
      step,
      loss: decimal((own ? mean : reached(frame)) ?? 0),
      fresh: decimal(fresh ?? 0),
      guess: decimal(rungs.find(({ order }) => order === 0)?.loss ?? 0),
      rung: shown ? rungWords(shown.order, text).name : '',
      theirs: decimal(shown?.loss ?? 0),
      next: next ? rungWords(next.order, text).name : '',
      nextLoss: decimal(next?.loss ?? 0),
    });
  if (isCovered(frame, settings)) return say(findings.covered);
  if (frame.stage === 'count') return say(own ? findings.ownCount : findings.count, lowest);
  if (own) {
    if (fresh === undefined) return say(findings.ownWay);
    if (highest && fresh >= highest.loss) return mean! < HEART ? say(findings.ownHeart) : say(findings.ownWorse, highest);
    return next ? say(findings.ownWorse, lowest) : say(findings.ownBetter);
  }
  if (behind === undefined) return say(findings.none);
  if (next) return say(findings.passed);
  return say(fresh === undefined ? findings.best : findings.end);
}

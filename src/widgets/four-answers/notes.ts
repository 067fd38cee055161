import { answers } from '../../toys/four-answers/world.ts';
import { findingOf } from './findings.ts';
import { named } from './rewardFindings.ts';
import { FIT_STEPS } from './knobs.ts';
import type { FourFrame } from './model.ts';
import { lastIteration } from './ppoFrame.ts';
import type { RewardFrame } from './rewardFrame.ts';
import { fill } from '../../../content/fill.ts';
import type { FourText } from './words.ts';

const turnedIn = ({ comparisons }: RewardFrame, text: FourText): string =>
  comparisons.flatMap((row) => (row.turned ? [named(row, text)] : [])).join(text.comma);

/** What a reader who has turned a knob to an end should be told, in plain sentences. */
export function notesOf(frame: FourFrame, text: FourText): string[] {
  const { notes } = text;
  switch (frame.act) {
    case 'sft':
      return frame.rate === 0 ? [notes.rate0] : [];
    case 'reward':
      return [
        ...(frame.comparisons.some(({ turned }) => turned) ? [fill(notes.turned, { pairs: turnedIn(frame, text) })] : []),
        ...(frame.last < FIT_STEPS ? [notes.escaped] : []),
      ];
    case 'ppo': {
      const { epochs, epsilon, beta, learningRate, samples } = frame.settings;
      const last = lastIteration(epochs);
      const top = answers[frame.best.policy.indexOf(Math.max(...frame.best.policy))]!.id;
      const drawn = frame.now.drawn.map((n, i) => fill(text.sft.often, { id: answers[i]!.id, n })).join(text.comma);
      return [
        ...(last < 100 ? [fill(notes.cut, { epochs, last })] : []),
        ...(epochs === 0 ? [notes.epochs0] : []),
        ...(learningRate === 0 ? [notes.rate0] : []),
        ...(epsilon === 0 ? [notes.epsilon0] : []),
        // Once it moves the finding says as much.
        ...(beta === 0 && findingOf(frame) !== 'ppo-free' ? [fill(notes.beta0, { top })] : []),
        ...(samples > 0 && drawn ? [fill(notes.sampled, { drawn })] : []),
      ];
    }
    case 'hack':
      return [];
  }
}

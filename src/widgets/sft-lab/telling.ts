import type { Oddity } from '../../toys/animals/chosenDemonstrations.ts';
import type { SftFrame as Trained } from '../../toys/animals/sft.ts';
import type { Watched } from '../../toys/animals/shown.ts';
import type { Hand, SftFrame } from './frames.ts';
import type { Lesson } from './lesson.ts';
import { lookOf } from './look.ts';
import { probesOf } from './probe.ts';

/** How a run is watched, and what its frames tell. */
export interface Telling {
  readonly watched: readonly Watched[];
  frameOf(seen: Pick<Trained, 'step' | 'steps' | 'loss' | 'watched' | 'samples'>): SftFrame;
}

/** The frames of one run; the first one tells what it learns from. */
export function tellingOf(lesson: Lesson, oddity: Oddity): Telling {
  const { texts, hand, manner, mine, shown } = lesson;
  const probes = probesOf(lesson, oddity);
  let before: number | undefined;
  const handNow = (now: number): Hand => ({
    mine,
    different: hand.length,
    times: hand.reduce((all, { times }) => all + times, 0),
    ...(manner && { manner }),
    before: (before ??= now),
    now,
  });
  return {
    watched: probes.watched,
    frameOf: ({ step, steps, loss, watched, samples }) => ({
      stage: 'sft',
      step,
      steps,
      loss,
      all: texts.length,
      known: probes.known(watched),
      ...(hand.length > 0 && { hand: handNow(probes.byHand(watched)) }),
      ...(samples && { look: lookOf(lesson, samples) }),
      ...(step === 0 && { demonstrations: shown }),
    }),
  };
}

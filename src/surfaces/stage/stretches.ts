import type { StageSpan } from '../../contract/frameRef.ts';
import type { Stage } from '../../contract/model.ts';

/** One stage's part of the player's line. */
export interface Stretch {
  readonly id: string;
  readonly method: string | undefined;
  /** Frames recorded, and how many there will be. */
  readonly have: number;
  readonly full: number;
}

/** The stages in order: those begun as long as they are, or will be; those to come as long as they say, if they say it. */
export function stretchesOf(
  planned: readonly Pick<Stage<any, any>, 'id' | 'method' | 'frames'>[],
  spans: readonly StageSpan[],
  recorded: number,
): Stretch[] {
  return planned.flatMap(({ id, method, frames = 0 }): Stretch[] => {
    const span = spans.find((one) => one.id === id);
    if (!span) return frames > 0 ? [{ id, method, have: 0, full: frames }] : [];
    const have = (span.to ?? recorded) - span.from;
    return [{ id, method, have, full: Math.max(1, have, span.to === undefined ? frames : 0) }];
  });
}

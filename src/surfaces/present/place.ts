/** Where a talk is: slide and step, both from 0. */
export interface Place {
  readonly slide: number;
  readonly step: number;
}

const HASH = /^#\/(\d{1,4})(?:\.(\d{1,4}))?$/;

/** Reads `#/4.2`, slides and steps counted from 1 as people do; `#/4` is the slide as it opens. */
export function readPlace(hash: string): Place | undefined {
  const [, slide, step] = HASH.exec(hash) ?? [];
  if (slide === undefined || Number(slide) < 1) return undefined;
  return { slide: Number(slide) - 1, step: Math.max(0, Number(step ?? 1) - 1) };
}

export const writePlace = ({ slide, step }: Place): string => `#/${slide + 1}${step > 0 ? `.${step + 1}` : ''}`;

/** The nearest place there is. `steps` says how many each slide has, at least one. */
export function clamped({ slide, step }: Place, steps: readonly number[]): Place {
  const s = Math.max(0, Math.min(steps.length - 1, Math.round(slide) || 0));
  return { slide: s, step: Math.max(0, Math.min((steps[s] ?? 1) - 1, Math.round(step) || 0)) };
}

/** One step on or back. Backwards one arrives at a slide's last step, so that nothing is shown twice. */
export function moved({ slide, step }: Place, by: 1 | -1, steps: readonly number[]): Place {
  const next = step + by;
  if (next >= 0 && next < (steps[slide] ?? 1)) return { slide, step: next };
  const other = slide + by;
  if (other < 0 || other >= steps.length) return { slide, step };
  return { slide: other, step: by > 0 ? 0 : (steps[other] ?? 1) - 1 };
}

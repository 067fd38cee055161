import type { LiveRun } from '../stage/mirror.ts';
import { findSlides, type Slide } from './slides.ts';

/** Wakes every figure of the page, those that only slides show too, and reads the slides. */
export async function setStage(): Promise<{ slides: Slide[]; runs: ReadonlyMap<Element, LiveRun> }> {
  for (const island of document.querySelectorAll<HTMLElement>('[data-slide-widget]')) {
    island.dataset['widget'] = island.dataset['slideWidget'];
    island.classList.add('island', 'in-figure');
  }
  const islands = [...document.querySelectorAll<HTMLElement>('main [data-widget]')];
  await Promise.all(islands.map((island) => globalThis.lineage?.wake?.(island)));
  const runs = globalThis.lineage?.runs ?? new Map<Element, LiveRun>();
  return { slides: findSlides(runs), runs };
}

/** Two frames: what has just been laid out is drawn at its new size by then. */
export const settled = (): Promise<void> =>
  new Promise((done) => {
    // A window behind another gets no frames.
    const late = setTimeout(done, 200);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(late);
        done();
      }),
    );
  });

/** How far a slide may be made smaller before it is allowed to scroll. */
const SMALLEST = 0.7;

/** What stands on a slide. A figure that only slides show is among it: what is around it there has no box of its own. */
export const boxesOf = (slide: Element): Element[] => [
  ...slide.children,
  ...slide.querySelectorAll(':scope > .slide-only > .island'),
];

/** Whether something in the slide needs more room than there is above the footer. */
function overflows(slide: Element): boolean {
  const { top } = slide.getBoundingClientRect();
  const floor = top + slide.clientHeight - parseFloat(getComputedStyle(slide).paddingBottom) + 1;
  return (
    slide.scrollWidth > slide.clientWidth + 1 ||
    boxesOf(slide).some((child) => {
      const box = child.getBoundingClientRect();
      return box.height > 0 && box.top + Math.max(box.height, child.scrollHeight) > floor;
    })
  );
}

/**
 * Makes slides as large as they can be: `--fit` is 1 where everything has room, else as much less as it takes. It is set on the root,
 * whose font scales the page; text keeps its least size. A slide that is too tall for a phone scrolls instead.
 */
export function fit(slides: readonly Element[], { from = 1 }: { from?: number } = {}): number {
  const { style } = document.documentElement;
  let scale = from;
  const set = (value: number): void => style.setProperty('--fit', value.toFixed(3));
  set(scale);
  if (matchMedia('(max-width: 899px)').matches && !document.documentElement.dataset['printing']) return scale;
  while (scale > SMALLEST && slides.some(overflows)) set((scale -= 0.03));
  return scale;
}

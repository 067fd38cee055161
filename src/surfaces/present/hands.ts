/** How far a finger must travel, in pixels, and how much more sideways than down. */
const FAR = 60;
const SLANT = 1.5;

/** A finger drawn sideways pages, unless it begins in a figure, which may want it itself. */
export function onSwipe(turn: (by: 1 | -1) => void, signal: AbortSignal): void {
  let start: PointerEvent | undefined;
  addEventListener(
    'pointerdown',
    (event) => {
      const { pointerType, target, isPrimary } = event;
      const free = target instanceof Element && !target.closest('[data-widget], dialog, aside, input, select');
      start = pointerType === 'touch' && isPrimary && free ? event : undefined;
    },
    { signal },
  );
  addEventListener('pointercancel', () => (start = undefined), { signal });
  addEventListener(
    'pointerup',
    ({ pointerId, clientX, clientY }) => {
      if (start?.pointerId !== pointerId) return;
      const [dx, dy] = [clientX - start.clientX, clientY - start.clientY];
      start = undefined;
      if (Math.abs(dx) > FAR && Math.abs(dx) > SLANT * Math.abs(dy)) turn(dx < 0 ? 1 : -1);
    },
    { signal },
  );
}

/** A slider that was dragged gives the keys back. */
export function releaseSliders(signal: AbortSignal): void {
  addEventListener(
    'pointerup',
    () => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLInputElement && activeElement.type === 'range') setTimeout(() => activeElement.blur());
    },
    { signal },
  );
}

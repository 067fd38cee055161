import { type Command, commandOf, focusOf, yields } from './keys.ts';

/** A key of the browser's own leaves full screen before the page hears of it; the same press must not leave the talk too. */
const SAME_PRESS = 300;

/**
 * Hears keys before anything on the slide does, so that a focused slider cannot keep a clicker's page keys; arrows, Home and End are
 * left to the slide first.
 */
export function listen({
  command,
  singleKeys,
  signal,
}: {
  command(asked: Command): void;
  singleKeys(): boolean;
  signal: AbortSignal;
}): void {
  let leftFullscreen = -Infinity;
  document.addEventListener(
    'fullscreenchange',
    () => {
      if (!document.fullscreenElement) leftFullscreen = performance.now();
    },
    { signal },
  );
  const handle = (event: KeyboardEvent, late: boolean): void => {
    if (yields(event) !== late || (late && event.defaultPrevented)) return;
    const { activeElement } = document;
    const focus = focusOf(activeElement);
    const asked = commandOf(event, focus, { singleKeys: singleKeys() });
    if (asked === undefined) return;
    // In a dialog only what pages or closes is ours, and a second press of its own key.
    const dialog = activeElement?.closest('dialog');
    if (dialog && !/^(?:next|previous|escape|help|overview|go-to)$/.test(asked)) return;
    if (dialog && (late || event.key === ' ')) return;
    // What the notes' window scrolls with is the notes' own.
    if (late && activeElement?.closest('.notes-body')) return;
    event.preventDefault();
    event.stopPropagation();
    if (asked === 'escape' && performance.now() - leftFullscreen < SAME_PRESS) return;
    command(asked);
  };
  addEventListener('keydown', (event) => handle(event, false), { capture: true, signal });
  addEventListener('keydown', (event) => handle(event, true), { signal });
}

import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { edgeOf } from './layout.ts';
import type { MapSettings } from './model.ts';

/** A server has no layout, and React says so. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** Room that a card's head should have below it to count as seen, in pixels. */
const SEEN = 120;

interface Way {
  /** Sets the map from inside a card, which may go away with it. */
  go(patch: Partial<MapSettings>): void;
  /** Opens or shuts a model's card and keeps the row that was pressed where it is. */
  press(patch: Partial<MapSettings>, pressed: HTMLElement): void;
  /** Escape shuts what is open. */
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Keeps the reader's place. What was opened from a card comes into view and takes the focus; what was shut gives the focus back to its
 * model; and a row that is pressed stays under the finger when a card above it shuts.
 */
export function useWay(root: RefObject<HTMLElement | null>, { model, edge }: MapSettings, set: Way['go']): Way {
  const left = useRef<string | undefined>(undefined);
  const held = useRef<{ row: HTMLElement; top: number } | undefined>(undefined);

  useBeforePaint(() => {
    const { row, top } = held.current ?? {};
    held.current = undefined;
    if (row?.isConnected) scrollBy({ top: row.getBoundingClientRect().top - top!, behavior: 'instant' });

    const from = left.current;
    left.current = undefined;
    if (from === undefined) return;
    const card = root.current?.querySelector<HTMLElement>('[data-card]');
    const target = card ?? root.current?.querySelector<HTMLElement>(`[data-model="${CSS.escape(from)}"]`);
    if (!target) return;
    // On a phone a card's head is the row it opens in.
    const head = target.closest('li') ?? target;
    const { top: at } = head.getBoundingClientRect();
    if (at < 0 || at > innerHeight - SEEN) head.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (card?.contains(document.activeElement)) return;
    target.focus({ preventScroll: true });
  }, [root, model, edge]);

  const go = (patch: Partial<MapSettings>): void => {
    left.current = model ?? (edge ? edgeOf.get(edge)?.to : undefined);
    set(patch);
  };
  return {
    go,
    press(patch, pressed) {
      held.current = { row: pressed, top: pressed.getBoundingClientRect().top };
      set(patch);
    },
    onKeyDown(event) {
      if (event.key !== 'Escape' || (!model && !edge)) return;
      event.preventDefault();
      event.stopPropagation();
      go({ model: null, compare: null, edge: null });
    },
  };
}

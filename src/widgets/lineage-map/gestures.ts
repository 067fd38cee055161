import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { timeScale, WIDTH } from './scale.ts';
import { panned, type Window, zoomed } from './window.ts';

interface Gestures {
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onPointerUp(event: PointerEvent): void;
  onPointerCancel(event: PointerEvent): void;
  onDoubleClick(event: MouseEvent): void;
}

/** How much closer one notch of a wheel comes. */
const NOTCH = 0.0025;

/** What two clicks come closer, or with Shift go wider. */
const LEAP = 1.5;

interface Start {
  window: Window;
  /** Where the fingers, or the one mouse, were, by pointer. */
  at: Map<number, number>;
}

/**
 * The map under a pointer: one drags it, two pinch it, a double click comes closer (Shift: goes wider), and so does the wheel with Ctrl, which
 * is also what browsers make of a pinch on a touchpad. The wheel alone scrolls the page, as everywhere.
 */
export function useGestures(
  ground: RefObject<HTMLElement | null>,
  window: Window,
  ignored: string,
  set: (patch: { window: Window }) => void,
): Gestures {
  const start = useRef<Start | undefined>(undefined);
  const now = useRef(new Map<number, number>());
  const wheel = useRef(1);

  /** Where on the map a point of the screen is, from 0 to 1. */
  const shareAt = (clientX: number): number => {
    const { left, width } = ground.current!.getBoundingClientRect();
    return Math.min(1, Math.max(0, (clientX - left) / width));
  };
  /** The year that was under a point of the screen comes to stand there again, or where the fingers have carried it. */
  const zoomAt = (clientX: number, factor: number, was: Window = window, wasX = clientX): Window =>
    zoomed(was, factor, timeScale(was).invert(shareAt(wasX) * WIDTH), shareAt(clientX));
  const show = (next: Window): boolean => {
    const changed = next[0] !== window[0] || next[1] !== window[1];
    if (changed) set({ window: next });
    return changed;
  };
  const restart = (): void => void (start.current = now.current.size > 0 ? { window, at: new Map(now.current) } : undefined);

  useEffect(() => {
    const element = ground.current;
    if (!element) return;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      // Small turns add up until the window's grid can show them.
      wheel.current *= Math.exp(Math.max(-100, Math.min(100, event.deltaY)) * NOTCH);
      if (show(zoomAt(event.clientX, wheel.current))) wheel.current = 1;
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  });

  const lift = ({ pointerId }: PointerEvent): void => {
    now.current.delete(pointerId);
    restart();
  };
  return {
    onPointerDown(event) {
      if (event.button !== 0 || (event.target as Element).closest(ignored)) return;
      now.current.set(event.pointerId, event.clientX);
      restart();
    },
    onPointerMove(event) {
      const begun = start.current;
      if (!begun || !now.current.has(event.pointerId)) return;
      if (event.buttons === 0) return lift(event);
      now.current.set(event.pointerId, event.clientX);
      const [a, b] = begun.at.keys();
      const [was, is] = [begun.at, now.current].map((at) => at.get(a!)!) as [number, number];
      if (b === undefined) {
        const years = begun.window[1] - begun.window[0];
        show(panned(begun.window, (-(is - was) / ground.current!.getBoundingClientRect().width) * years));
        return;
      }
      const apart = [begun.at, now.current].map((at) => Math.max(24, Math.abs(at.get(a!)! - at.get(b)!))) as [number, number];
      show(zoomAt((is + now.current.get(b)!) / 2, apart[0] / apart[1], begun.window, (was + begun.at.get(b)!) / 2));
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    onDoubleClick(event) {
      if ((event.target as Element).closest(ignored)) return;
      show(zoomAt(event.clientX, event.shiftKey ? LEAP : 1 / LEAP));
    },
  };
}

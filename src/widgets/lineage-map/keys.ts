import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { modelOf } from './layout.ts';
import type { MapFrame, MapSettings } from './model.ts';
import { type Came, isAlong } from './neighbour.ts';
import { decimalYear } from './time.ts';
import { keyWindow, type Window } from './window.ts';

interface Keys {
  ground: RefObject<HTMLElement | null>;
  frame: MapFrame;
  settings: MapSettings;
  set(patch: Partial<MapSettings>): void;
  /** Where an arrow, Home or End leads from a model. */
  next(id: string, key: string, came: Came | undefined): string | undefined;
}

/** The keys of the map, wide or on a phone: they walk the links, come closer, go wider and pan, and the focus never falls off. */
export function useKeys({ ground, frame, settings, set, next }: Keys): (event: KeyboardEvent) => void {
  const came = useRef<Came | undefined>(undefined);
  const focus = (id: string | undefined): void =>
    (ground.current?.querySelector<HTMLElement>(`[data-model="${id}"]`) ?? ground.current)?.focus();
  const yearOf = (id: string): number => decimalYear(modelOf.get(id)?.date.value ?? '');

  /** A model that leaves the window hands the focus to the nearest that stays. */
  const keepFocus = (id: string, [from, to]: Window): void => {
    const inside = (each: string): boolean => yearOf(each) >= from && yearOf(each) <= to;
    if (inside(id)) return;
    const staying = frame.nodes.map((node) => node.id as string).filter(inside);
    focus(staying.sort((a, b) => Math.abs(yearOf(a) - yearOf(id)) - Math.abs(yearOf(b) - yearOf(id)))[0]);
  };

  return (event) => {
    const id = (event.target as HTMLElement).dataset['model'];
    // In a card or a list the keys are that control's.
    if (!id && event.target !== ground.current) return;
    const window = keyWindow(event, settings.window, id === undefined ? undefined : yearOf(id));
    if (window) {
      event.preventDefault();
      if (id) keepFocus(id, window);
      return void set({ window });
    }
    const to = id && !event.shiftKey && next(id, event.key, came.current);
    if (!to) return;
    event.preventDefault();
    if (isAlong(event.key)) came.current = { from: id, key: event.key };
    focus(to);
  };
}

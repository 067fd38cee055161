import { readAddress, writeAddress } from '../../contract/address.ts';
import type { AnyWidget } from '../../contract/define.ts';
import type { FrameRef } from '../../contract/frameRef.ts';
import { changedKnobs } from '../../contract/knobs.ts';
import { settingsAt } from '../../contract/moments.ts';
import type { AnyRun } from './Stage.tsx';

/** What the page's address asks of its widget. */
interface Asked {
  settings?: object;
  moment?: string;
  at?: FrameRef;
}

/**
 * What the page's address asks for; nothing if it asks for nothing that this widget knows, or for what the page shows anyway:
 * an embed spells every knob, and most of them as they are.
 */
export function readPage(widget: AnyWidget, opening: string | undefined): Asked | undefined {
  const { knobs, moments } = widget;
  const { settings, moment, at, given } = readAddress(location.search, knobs, moments);
  if (given.length === 0 && moment === undefined && at === undefined) return undefined;
  const drawn = settingsAt(knobs, opening === undefined ? undefined : moments[opening]);
  const same = at === undefined && (moment ?? opening) === opening && changedKnobs(knobs, drawn, settings).length === 0;
  if (same) return undefined;
  return {
    ...(moment !== undefined && { moment }),
    ...(at !== undefined && { at }),
    ...(given.length > 0 && { settings: pick(settings, given) }),
  };
}

/** The knobs whose controls an address leaves to the reader; undefined for all of them. */
export const readControls = (widget: AnyWidget): readonly string[] | undefined =>
  readAddress(location.search, widget.knobs).controls;

const pick = (settings: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => names.includes(name)));

/** Keeps the address of a widget's own page in step with it: what differs from the first settings, a few times a second at most. */
export function followAddress(widget: AnyWidget, run: AnyRun): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    timer = undefined;
    const { settings } = run.getState();
    const { knobs, moments } = widget;
    const { theme, controls } = readAddress(location.search, knobs);
    const query = writeAddress({ knobs, settings, moments, ...(theme && { theme }), ...(controls && { controls }) });
    try {
      history.replaceState(history.state, '', location.pathname + (query && `?${query}`) + location.hash);
    } catch {
      // Some frames and files may not change their address; the link can still be copied.
    }
  };
  run.subscribe((now, before) => {
    if (now.settings !== before.settings) timer ??= setTimeout(write, 250);
  });
}

/** In a frame, whose own address stays what the post says: the credit's link leads to the settings of now, and the host may hear them. */
export function followFrame(widget: AnyWidget, run: AnyRun): void {
  const { knobs, moments } = widget;
  const link = document.querySelector<HTMLAnchorElement>('[data-credit]');
  const home = link?.getAttribute('href') ?? '';
  const tell = (): void => {
    const { settings } = run.getState();
    const query = writeAddress({ knobs, settings, moments });
    link?.setAttribute('href', home + (query && `?${query}`));
    globalThis.lineage?.frame?.state(writeAddress({ knobs, settings, every: true }));
  };
  run.subscribe((now, before) => {
    if (now.settings !== before.settings) tell();
  });
  tell();
}

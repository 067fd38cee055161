import { readAddress, writeAddress } from '../../contract/address.ts';
import type { AnyWidget } from '../../contract/define.ts';
import type { AnyRun } from './Stage.tsx';

/** What the page's address asks for; nothing if it asks for nothing that this widget knows. */
export function readPage(widget: AnyWidget): { settings?: object; moment?: string } | undefined {
  const { settings, moment, given } = readAddress(location.search, widget.knobs, widget.moments);
  if (given.length === 0 && moment === undefined) return;
  return { ...(moment && { moment }), ...(given.length > 0 && { settings: pick(settings, given) }) };
}

const pick = (settings: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => names.includes(name)));

/** Keeps the address of a widget's own page in step with it: what differs from the first settings, a few times a second at most. */
export function followAddress(widget: AnyWidget, run: AnyRun): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    timer = undefined;
    const { settings } = run.getState();
    const query = writeAddress({ knobs: widget.knobs, settings, moments: widget.moments });
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

import { stills } from 'virtual:stills';
import { widgets } from 'virtual:widgets';
import type { AnyWidget } from '../../contract/define.ts';
import { resolveFrame } from '../../contract/frameRef.ts';
import { complete } from '../../contract/lab.ts';
import { type LabCache, newLabCache } from '../../contract/labCache.ts';
import { isLab, type Lab } from '../../contract/model.ts';
import { settingsAt } from '../../contract/moments.ts';
import type { KeptStill, Still } from '../../contract/still.ts';
import { openingOf } from '../embed/opening.ts';

// Four digits are more than a picture shows; the checksum is of the frames as they were computed.
const short = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;

const wanted = ({ knobs, moments }: AnyWidget, moment: string): Pick<KeptStill, 'settings' | 'at'> => {
  return { settings: settingsAt(knobs, moments[moment]), at: moments[moment]?.at ?? 'end' };
};

/** Computes a still. The cache spares it the stages that the last moments had in common with this one. */
function compute(widget: AnyWidget, moment: string, cache: LabCache): KeptStill {
  const { settings, at } = wanted(widget, moment);
  const { frames, stages, checksum } = complete(widget.model as Lab<object, unknown>, settings, {}, cache);
  const index = resolveFrame(at, { frames: frames.length, stages, done: true }) ?? frames.length - 1;
  const shown = frames.slice(0, index + 1);
  const slim = JSON.parse(JSON.stringify(widget.still?.(shown) ?? shown, short)) as unknown[];
  return { settings, at, still: { frames: slim, seed: Number((settings as { seed?: number }).seed ?? 1), checksum } };
}

const fits = (widget: AnyWidget, moment: string, kept: KeptStill | undefined): kept is KeptStill => {
  const { settings, at } = wanted(widget, moment);
  return kept?.at === at && JSON.stringify(kept.settings) === JSON.stringify(settings);
};

/**
 * All stills of a lab, to be kept beside it; undefined for a widget that answers at once.
 *
 * @param kept stills of the same model; those that are still asked for are taken over
 */
export function makeStills(id: string, kept: Readonly<Record<string, KeptStill>> = {}): Record<string, KeptStill> | undefined {
  const { widget } = widgets[id]!;
  if (!isLab(widget.model)) return undefined;
  const cache = newLabCache();
  const still = (moment: string): KeptStill => {
    const before = kept[moment];
    return fits(widget, moment, before) ? before : compute(widget, moment, cache);
  };
  return Object.fromEntries(Object.keys(widget.moments).map((moment) => [moment, still(moment)]));
}

/** The stills of a lab's other moments, for an address that asks for one of them; undefined for a widget that answers at once. */
export function otherStills(id: string): Record<string, Still> | undefined {
  const { widget } = widgets[id]!;
  if (!isLab(widget.model)) return undefined;
  return Object.fromEntries(
    Object.keys(widget.moments)
      .slice(1)
      .map((moment) => [moment, stillOf(widget, moment)]),
  );
}

const known = new Map<string, Still>();
const left = new Map<string, LabCache>();

/** A lab's frames up to a moment, computed beforehand by the model the browser runs; the frame says so. */
export function stillOf(widget: AnyWidget, moment: string): Still {
  const key = `${widget.id} ${moment}`;
  const before = known.get(key);
  if (before) return before;
  const kept = stills[widget.id]?.[moment];
  const cache = left.get(widget.id) ?? newLabCache();
  left.set(widget.id, cache);
  const { still } = fits(widget, moment, kept) ? kept : compute(widget, moment, cache);
  const read = (widget.model as Lab<object, unknown>).stages.flatMap(({ reads }): readonly string[] => reads);
  const settings = Object.fromEntries(Object.entries(wanted(widget, moment).settings).filter(([name]) => read.includes(name)));
  const shown = { ...still, settings };
  known.set(key, shown);
  return shown;
}

/** What a widget's own page shows before any script runs, and with which settings. */
export function openingFrame(widget: AnyWidget): { frame: unknown; settings: any } {
  const { moment, settings } = openingOf(widget);
  const frame = isLab(widget.model) ? stillOf(widget, moment).frames.at(-1) : widget.model.frame(settings, {});
  return { frame, settings };
}

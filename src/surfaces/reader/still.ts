import type { AnyWidget } from '../../contract/define.ts';
import { resolveFrame } from '../../contract/frameRef.ts';
import { initialSettings, patchSettings } from '../../contract/knobs.ts';
import { complete } from '../../contract/lab.ts';
import type { Lab } from '../../contract/model.ts';
import type { Still } from '../stage/Stage.tsx';

const stills = new Map<string, Still>();

/** A lab's frames up to a moment, computed here by the model the browser runs; the frame says so. */
export function stillOf({ id, knobs, model, moments }: AnyWidget, moment: string): Still {
  const key = `${id} ${moment}`;
  const known = stills.get(key);
  if (known) return known;
  const { set = {}, at = 'end' } = moments[moment] ?? {};
  const settings = patchSettings(knobs, initialSettings(knobs), set);
  const { frames, stages } = complete(model as Lab<object, unknown>, settings);
  const index = resolveFrame(at, { frames: frames.length, stages, done: true }) ?? frames.length - 1;
  const still = { frames: frames.slice(0, index + 1), seed: Number((settings as { seed?: number }).seed ?? 1) };
  stills.set(key, still);
  return still;
}

import type { Model } from '../../../content/facts/schema.ts';

/** The heights of the map's tracks on a wide screen, in pixels from the top. */
export const tracks = { codeUpper: 66, code: 162, instruction: 268, base: 354, early: 444 } as const;

/** How far apart models stand that share a date and have no track of their own. */
export const STACK = 44;

/** Where two lines share a lane, the track says which: the 12B line above davinci's, the 2021 instruction line below the trunk. */
const trackOf: Record<string, keyof typeof tracks> = {
  'codex-12b': 'codeUpper',
  'code-cushman-001': 'codeUpper',
  'davinci-instruct-beta': 'early',
  'text-davinci-001': 'early',
  chatgpt: 'early',
  'gpt-3.5-turbo': 'early',
  'gpt-4': 'base',
};

/** The track of a model, or undefined for those that are stacked: paper models and contemporaries. */
export function track({ id, lane, kind }: Model): number | undefined {
  const named = trackOf[id];
  if (named) return tracks[named];
  if (kind !== 'lineage') return undefined;
  return lane === 'code' ? tracks.code : lane === 'base' ? tracks.base : lane === 'instruction' ? tracks.instruction : tracks.early;
}

/** Models that are stacked share little room: their label is one line. */
export const isCompact = (model: Model): boolean => track(model) === undefined;

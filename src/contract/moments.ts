import { initialSettings, type Knobs, patchSettings, type Settings } from './knobs.ts';

/** The settings that a moment starts from; those of the knobs alone where there is no moment. */
export const settingsAt = <K extends Knobs>(knobs: K, moment?: { readonly set?: Partial<Settings<K>> }): Settings<K> =>
  patchSettings(knobs, initialSettings(knobs), moment?.set ?? {});

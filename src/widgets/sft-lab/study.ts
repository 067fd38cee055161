import { complete } from '../../contract/lab.ts';
import { newLabCache } from '../../contract/labCache.ts';
import { initialSettings } from '../../contract/knobs.ts';
import type { Numbers, Study } from '../../toys/claim.ts';
import type { SftFrame } from './frames.ts';
import { knobs, type SftLabSettings } from './knobs.ts';
import { model } from './model.ts';

const runs: Readonly<Record<string, Partial<SftLabSettings>>> = {
  plain: {},
  eight: { count: '8' },
  dozens: { count: '24' },
  eighty: { count: '80' },
  terse: { mix: 'terse' },
  full: { mix: 'full' },
  courteous: { mix: 'courteous' },
  whole: { mask: false },
  eightWhole: { count: '8', mask: false },
  long: { steps: '480' },
  false: { oddity: 'false' },
  new: { oddity: 'new' },
};

/** What an end of fine-tuning tells. */
const numbersOf = (name: string, { look, known, text }: SftFrame): Numbers =>
  Object.fromEntries(
    Object.entries({ ...look, ...known, loss: text }).flatMap(([key, value]) =>
      typeof value === 'number' ? [[`${name}.${key}`, value]] : [],
    ),
  );

/** One base model a seed, and fine-tuning on demonstrations of many kinds. */
export const study: Study = {
  id: 'demonstrations',
  numbers(seed): Numbers {
    const cache = newLabCache();
    const first = { ...initialSettings(knobs), seed };
    const ran = Object.entries(runs).map(([name, settings]) => {
      const frames = complete(model, { ...first, ...settings }, {}, cache).frames.filter(
        ({ stage }) => stage === 'sft',
      ) as SftFrame[];
      return { name, frames };
    });
    // The odd word's chance before: of the false one, and of the new one.
    const before = ran.map(({ name, frames }) => [`${name}.before`, frames[0]!.known.oddAnswer] as const);
    return {
      ...numbersOf('base', ran[0]!.frames[0]!),
      ...Object.assign({}, ...ran.map(({ name, frames }) => numbersOf(name, frames.at(-1)!))),
      ...Object.fromEntries(before.filter(([name]) => /^(false|new)\./.test(name))),
    };
  },
};

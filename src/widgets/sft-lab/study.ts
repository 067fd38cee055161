import { startLab } from '../../contract/lab.ts';
import { type LabCache, newLabCache } from '../../contract/labCache.ts';
import { initialSettings } from '../../contract/knobs.ts';
import { oddAnswers } from '../../toys/animals/chosenDemonstrations.ts';
import { MOST_TIMES } from '../../toys/animals/handwritten.ts';
import type { Written } from '../../toys/animals/written.ts';
import type { Numbers, Study } from '../../toys/claim.ts';
import type { SftFrame } from './frames.ts';
import { knobs, type SftLabSettings } from './knobs.ts';
import { labOf } from './model.ts';

// Looked at before and after only; looks change nothing.
const model = labOf(1);

interface Run extends Partial<SftLabSettings> {
  readonly own?: readonly Written[];
}

const hay = (times: number): readonly Written[] => [{ ...oddAnswers.false, times }];

const runs: Readonly<Record<string, Run>> = {
  plain: {},
  eight: { count: '8' },
  dozens: { count: '24' },
  terse: { mix: 'terse' },
  full: { mix: 'full' },
  courteous: { mix: 'courteous' },
  whole: { mask: false },
  long: { steps: '480' },
  false: { oddity: 'false' },
  new: { oddity: 'new' },
  // Five that begin with a moo: alone, and among others.
  moo: { count: '0', oddity: 'moo' },
  mooDozens: { count: '24', oddity: 'moo' },
  mooAmong: { oddity: 'moo' },
  // A false one by hand: alone, once beside 240, and many times.
  alone: { count: '0', own: hay(1) },
  once: { own: hay(1) },
  often: { own: hay(MOST_TIMES) },
};

/** The frames of fine-tuning. */
function framesOf({ own, ...settings }: Run, seed: number, cache: LabCache): readonly SftFrame[] {
  const run = startLab(model, { ...initialSettings(knobs), ...settings, seed }, {}, cache, own);
  let pulled: ReturnType<typeof run.next>;
  do pulled = run.next(Number.POSITIVE_INFINITY, () => 0);
  while (pulled === 'frame' || pulled === 'breath');
  if (pulled === 'failed') throw new Error(run.error());
  return run.frames.filter((frame) => frame.stage === 'sft');
}

/** What an end of fine-tuning tells. */
const numbersOf = (name: string, { look, known, hand, text }: SftFrame): Numbers =>
  Object.fromEntries(
    Object.entries({ ...look, ...look?.others, ...known, wholly: hand?.now, loss: text }).flatMap(([key, value]) =>
      typeof value === 'number' ? [[`${name}.${key}`, value]] : [],
    ),
  );

/** One base model a seed, and fine-tuning on demonstrations of many kinds. */
export const study: Study = {
  id: 'demonstrations',
  numbers(seed): Numbers {
    const cache = newLabCache();
    const ran = Object.entries(runs).map(([name, run]) => ({ name, frames: framesOf(run, seed, cache) }));
    // The odd word's chance before: of the false one, and of the new one.
    const before = ran.map(({ name, frames }) => [`${name}.before`, frames[0]!.known.oddAnswer] as const);
    return {
      ...numbersOf('base', ran[0]!.frames[0]!),
      ...Object.assign({}, ...ran.map(({ name, frames }) => numbersOf(name, frames.at(-1)!))),
      ...Object.fromEntries(before.filter(([name]) => /^(false|new)\./.test(name))),
    };
  },
};

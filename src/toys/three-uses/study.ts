import type { Saved } from '../../engine/save.ts';
import { finish } from '../../engine/sample.ts';
import { mean } from '../../engine/sum.ts';
import type { Numbers, Study } from '../claim.ts';
import { readPages } from './base.ts';
import { rates } from './fineTune.ts';
import { few, tuned, type Use, zero } from './measure.ts';
import { counts, type Labels } from './prompts.ts';
import { type Task, tasks } from './world.ts';

const average = (name: string, uses: readonly Use[]): Numbers => ({
  [`${name}.share`]: mean(uses.map(({ share }) => share)),
  [`${name}.right`]: mean(uses.map(({ right }) => right)),
});

/** The three uses for one seed, as means over the tasks; `zero.<task>` are each task's own. */
export const study: Study = {
  id: 'uses',
  numbers(seed): Numbers {
    const base: Saved = finish(readPages(seed));
    const each = <T>(use: (task: Task) => Generator<unknown, T>): T[] => tasks.map((task) => finish(use(task)));
    const shots = (labels: Labels): Numbers =>
      Object.assign(
        {},
        ...counts.map((k) =>
          average(
            `few.${labels}.${k}`,
            each((task) => few(base, task, k, labels)),
          ),
        ),
      );
    const tune = (labels: Labels, hand: keyof typeof rates): Numbers =>
      Object.assign(
        {},
        ...counts.slice(1).map((k) => {
          const name = `tuned.${hand}.${labels}.${k}`;
          const all = each((task) => tuned(base, task, k, labels, rates[hand]));
          return {
            ...average(name, all),
            [`${name}.others`]: mean(all.map(({ others }) => others)),
            [`${name}.changed`]: Math.min(...all.map(({ changed }) => changed)),
          };
        }),
      );
    const titled = each((task) => zero(base, task));
    return {
      weights: base.weights.length,
      ...Object.fromEntries(
        tasks.flatMap((task, i) => [
          [`zero.${task}.share`, titled[i]!.share],
          [`zero.${task}.right`, titled[i]!.right],
        ]),
      ),
      ...shots('own'),
      ...shots('exchanged'),
      ...tune('own', 'usual'),
      ...tune('exchanged', 'usual'),
      ...tune('own', 'large'),
    };
  },
};

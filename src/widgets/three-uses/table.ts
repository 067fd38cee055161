import type { Rows } from '../../contract/define.ts';
import { decimal } from '../../charts/format.ts';
import { counts } from '../../toys/three-uses/prompts.ts';
import { tasks } from '../../toys/three-uses/world.ts';
import { fewOf, tunedOf, type UsesFrame } from './frame.ts';
import type { UsesSettings } from './knobs.ts';
import type { UsesText } from './words.ts';

const shown = (value: number | undefined): string => (value === undefined ? '' : decimal(value, 3));

/** Every use of the last frame at the step size chosen: a row for each list, kind of answers and number of examples. */
export function table(frames: readonly UsesFrame[], { hand }: UsesSettings, text: UsesText): Rows {
  const frame = frames.at(-1)!;
  return {
    columns: text.columns,
    rows: tasks.flatMap((task) =>
      (['own', 'exchanged'] as const).flatMap((labels) =>
        counts.map((count, index) => {
          const few = fewOf(frame, task, labels, index);
          const tuned = tunedOf(frame, { task, labels, hand }, index);
          return [
            text.knobs.task.options[task],
            text.knobs.labels.options[labels],
            count,
            shown(frame.zero[task].share),
            shown(few?.share),
            shown(few?.right),
            shown(tuned?.share),
            shown(tuned?.right),
            shown(tuned?.others),
            tuned?.changed ?? '',
          ];
        }),
      ),
    ),
  };
}

import type english from '../../../content/en/widgets/tax.ts';
import type { Words } from '../../../content/words.ts';
import { bare, decimal } from '../../charts/format.ts';
import { modelIds } from './runs.folded.ts';
import type { TaxFrame } from './model.ts';

/** The widget's words; the English file gives the shape. */
export type TaxText = Words<typeof english>;
export type MomentId = keyof TaxText['moments'];

/** What may be filled into its sentences: each model's loss by its name, and its worth. */
export const valuesOf = ({ clouds, seeds }: TaxFrame): Record<string, string | number> => ({
  seeds,
  ...Object.fromEntries(
    modelIds.flatMap((id) => {
      const cloud = clouds.find((each) => each.id === id);
      return cloud ? [[id, bare(cloud.loss, 2)] as const, [`${id}Worth`, decimal(cloud.worth)] as const] : [];
    }),
  ),
});

import { expect, test } from 'vitest';
import recorded from '../docs/claims.json' with { type: 'json' };
import { modelIds, runs } from '../src/widgets/tax/runs.ts';

test('the runs of the alignment tax are those of the study', () => {
  const numbers = recorded.animals.numbers as Readonly<Record<string, readonly number[]>>;
  const names = { documents: 'tax', sheets: 'sheets', worth: 'gold' } as const;
  for (const id of modelIds) {
    for (const [ours, theirs] of Object.entries(names)) {
      const rounded = numbers[`${id}.${theirs}`]!.map((value) => Number(value.toFixed(3)));
      expect(runs[id][ours as keyof typeof names], `${id} ${ours}`).toEqual(rounded);
    }
  }
});

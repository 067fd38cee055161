import { expect, test } from 'vitest';
import en from '../../../content/en/widgets/ability-matrix.ts';
import { abilityClaims, abilityIds, judgedModels } from '../../../content/facts/abilities.ts';
import { initialSettings } from '../../contract/knobs.ts';
import { frame, knobs, sidesOf } from './model.ts';
import { cellKey } from './words.ts';

const start = initialSettings(knobs);

test('every model answers every question once, and each claim is in its cell', () => {
  const { cells, counts } = frame(start);
  expect(cells).toHaveLength(judgedModels.length * abilityIds.length);
  const held = cells.flatMap(({ model, ability }) => frame({ ...start, model, ability }).claims);
  expect([...held].sort()).toEqual(abilityClaims.map(({ id }) => id).sort());
  expect(counts.claims).toBe(abilityClaims.length);
});

test('each disagreement, and nothing else, is weighed in words', () => {
  const conflicts = frame(start).cells.filter(({ sides }) => sides.length > 1);
  expect(conflicts.map(cellKey).sort()).toEqual(Object.keys(en.conflicts).sort());
});

test('it opens on a disagreement between the makers and an essay', () => {
  const { cells } = frame(start);
  const opened = cells.find(({ model, ability }) => model === start.model && ability === start.ability)!;
  expect(opened.sides).toEqual([
    { says: 'no', grade: 'documented' },
    { says: 'yes', grade: 'inferred' },
  ]);
});

test('only what is documented is left where that is asked', () => {
  const { cells } = frame({ ...start, show: 'documented' });
  for (const { sides } of cells) for (const { grade } of sides) expect(grade).toBe('documented');
});

test('claims that agree make one answer, with the better grade', () => {
  const [first] = abilityClaims;
  const both = [
    { ...first!, grade: 'inferred' as const },
    { ...first!, grade: 'documented' as const },
  ];
  expect(sidesOf(both)).toEqual([{ says: first!.says, grade: 'documented' }]);
});

import { expect, test } from 'vitest';
import { finish } from '../../engine/sample.ts';
import { pretrain, pretrainDefaults } from './pretrain.ts';
import { places, readBack } from './readBack.ts';

test('the name stands in what is told and not in what is left of it', () => {
  expect(places).toHaveLength(2 * 8 * 7);
  for (const { told, untold, name } of places) {
    expect(told.split(' ')).toContain(name);
    expect(untold.split(' ')).not.toContain(name);
    expect(told.endsWith(untold)).toBe(true);
  }
});

test('after one batch being told makes no difference to a model; after eighty it does', () => {
  const after = (steps: number) => finish(readBack(finish(pretrain({ ...pretrainDefaults, steps }))));
  const [early, late] = [after(1), after(80)];
  expect(Math.abs(early.told - early.untold)).toBeLessThan(0.02);
  expect(late.told - late.untold).toBeGreaterThan(0.1);
});

import { expect, test } from 'vitest';
import { clamped, moved, readPlace, writePlace } from './place.ts';

test('an address names slide and step as people count them', () => {
  expect(readPlace('#/1')).toEqual({ slide: 0, step: 0 });
  expect(readPlace('#/4.2')).toEqual({ slide: 3, step: 1 });
  expect(writePlace({ slide: 3, step: 1 })).toBe('#/4.2');
  expect(writePlace({ slide: 3, step: 0 })).toBe('#/4');
  for (const hash of ['', '#', '#/', '#/0', '#/x', '#/-1', '#/1.2.3', '#/99999999', '#evidence', '#/1%']) {
    expect(readPlace(hash)).toBeUndefined();
  }
});

test('a place beyond the end is the nearest there is', () => {
  expect(clamped({ slide: 99, step: 99 }, [1, 3])).toEqual({ slide: 1, step: 2 });
  expect(clamped({ slide: -1, step: NaN }, [1, 3])).toEqual({ slide: 0, step: 0 });
});

test('forwards through every step of every slide, and the same way back', () => {
  const steps = [1, 3, 2];
  const way = [{ slide: 0, step: 0 }];
  for (let i = 0; i < 9; i += 1) way.push(moved(way.at(-1)!, 1, steps));
  expect(way.map(writePlace)).toEqual(['#/1', '#/2', '#/2.2', '#/2.3', '#/3', '#/3.2', '#/3.2', '#/3.2', '#/3.2', '#/3.2']);
  expect(moved({ slide: 2, step: 0 }, -1, steps)).toEqual({ slide: 1, step: 2 });
  expect(moved({ slide: 0, step: 0 }, -1, steps)).toEqual({ slide: 0, step: 0 });
});

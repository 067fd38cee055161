import { expect, test } from 'vitest';
import { passOn, passOnAfter } from './passOn.ts';

/** A stage that counts, breathes at every odd number, and says when it is given up. */
function* counting(ended: string[]): Generator<number | undefined, string> {
  try {
    for (let i = 0; i < 4; i++) yield i % 2 ? undefined : i;
    return 'result';
  } finally {
    ended.push('ended');
  }
}

test('frames turn to others, breaths stay breaths, and the result is the stage’s', () => {
  const stage = passOn(counting([]), (i) => (i === 0 ? undefined : `frame ${i}`));
  const seen = [];
  let next = stage.next();
  for (; !next.done; next = stage.next()) seen.push(next.value);
  expect(seen).toEqual([undefined, undefined, 'frame 2', undefined]);
  expect(next.value).toBe('result');
});

test('a frame may take work of its own', () => {
  const stage = passOnAfter(counting([]), function* (i) {
    yield;
    return i;
  });
  expect([...stage]).toEqual([undefined, 0, undefined, undefined, 2, undefined]);
});

test('given up half-way, so is the stage', () => {
  const ended: string[] = [];
  const stage = passOn(counting(ended), String);
  stage.next();
  stage.return('');
  expect(ended).toEqual(['ended']);
});

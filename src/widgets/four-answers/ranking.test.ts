import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropped, formatRanking, moved, parseRanking, places, ranked, type Ranking, tied } from './ranking.ts';

const read = (word: string): Ranking => parseRanking(word)!;
const word = fc
  .shuffledSubarray([...ranked], { minLength: 4 })
  .chain((order) =>
    fc
      .array(fc.boolean(), { minLength: 3, maxLength: 3 })
      .map((cuts) => order.map((id, i) => (i > 0 && cuts[i - 1] ? `.${id}` : id)).join('')),
  );

test('a ranking is spelled with a point between groups; anything else is no ranking', () => {
  expect(read('D.C.BA')).toEqual([['D'], ['C'], ['A', 'B']]);
  for (const wrong of ['', 'NaN', 'D.C.A', 'D.C.A.A', 'D..CAB', 'DCABE', '.DCAB', 'none'])
    expect(parseRanking(wrong), wrong).toBeUndefined();
});

test('up and down: out of a tie, else past a group', () => {
  const say = (ranking: Ranking) => formatRanking(ranking);
  expect(say(moved(read('D.C.AB'), 'B', -1))).toBe('D.C.B.A');
  expect(say(moved(read('D.C.AB'), 'A', 1))).toBe('D.C.B.A');
  expect(say(moved(read('D.C.AB'), 'C', 1))).toBe('D.AB.C');
  expect(say(moved(read('D.C.AB'), 'D', -1))).toBe('D.C.AB');
  expect(say(moved(read('D.C.B.A'), 'A', 1))).toBe('D.C.B.A');
  expect(say(moved(read('ABCD'), 'D', 1))).toBe('ABC.D');
});

test('a tie is made and undone at the line between two rows', () => {
  expect(formatRanking(tied(read('D.C.AB'), 'C'))).toBe('CD.AB');
  expect(formatRanking(tied(read('D.C.AB'), 'B'))).toBe('D.C.A.B');
  expect(formatRanking(tied(read('D.C.AB'), 'A'))).toBe('D.ABC');
  expect(formatRanking(tied(read('D.C.AB'), 'D'))).toBe('D.C.AB');
});

test('dropping: between two rows, at the ends, or into a tie', () => {
  expect(formatRanking(dropped(read('D.C.AB'), 'B', 0))).toBe('B.D.C.A');
  expect(formatRanking(dropped(read('D.C.AB'), 'D', 4))).toBe('C.AB.D');
  expect(formatRanking(dropped(read('D.C.AB'), 'D', 3))).toBe('C.ABD');
  expect(formatRanking(dropped(read('D.C.AB'), 'C', 2))).toBe('D.C.AB');
});

test('whatever is done, it stays a ranking of the four', () => {
  const step = fc.tuple(fc.constantFrom(...ranked), fc.constantFrom('up', 'down', 'tie', 0, 1, 2, 3, 4));
  fc.assert(
    fc.property(word, fc.array(step, { maxLength: 8 }), (start, steps) => {
      let ranking = read(start);
      for (const [id, what] of steps)
        ranking =
          what === 'up'
            ? moved(ranking, id, -1)
            : what === 'down'
              ? moved(ranking, id, 1)
              : what === 'tie'
                ? tied(ranking, id)
                : dropped(ranking, id, what as number);
      expect(parseRanking(formatRanking(ranking))).toEqual(ranking);
    }),
    { seed: 1 },
  );
});

test('places are written as people write them', () => {
  expect(places(read('D.C.AB')).map(({ place, shared }) => `${place}${shared ? '=' : ''}`)).toEqual(['1', '2', '3=', '3=']);
  expect(places(read('CD.AB')).map(({ place }) => place)).toEqual([1, 1, 3, 3]);
});

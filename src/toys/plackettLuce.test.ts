import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agree, allFinite } from '../../tests/golden/agree.ts';
import golden from '../../tests/golden/plackett_luce.json';
import { rankingWithTies, strictRanking } from './plackettLuce.ts';

test('agrees with PyTorch', () => {
  const { r, groups } = golden;
  const strict = strictRanking(r, golden.order_strict);
  agree([strict.loss, strict.gradient], [golden.strict.loss, golden.strict.grad]);
  const exact = rankingWithTies(r, groups, 'exact');
  agree([exact.loss, exact.gradient], [golden.ties_exact.loss, golden.ties_exact.grad]);
  const average = rankingWithTies(r, groups, 'average');
  agree([average.loss, average.gradient], [golden.ties_avg.loss, golden.ties_avg.grad]);
});

/** All orders of a list. */
function orders(items: readonly number[]): number[][] {
  return items.length === 0 ? [[]] : items.flatMap((first, at) => orders(items.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

/** All strict orders that agree with tie groups. */
const compatible = (groups: readonly (readonly number[])[]): number[][] =>
  groups.reduce<number[][]>((heads, group) => heads.flatMap((head) => orders(group).map((tail) => [...head, ...tail])), [[]]);

const cases = [
  {
    r: [0.5, -1, 2, 0.1, 0.7],
    groups: [
      [0, 1, 2],
      [3, 4],
    ],
  },
  { r: [0.5, -1, 2, 0.1, 0.7], groups: [[4], [0, 1, 2, 3]] },
  { r: [0.5, -1, 2, 0.1, 0.7], groups: [[1, 3], [0], [2, 4]] },
  { r: [3, -4, 0], groups: [[0, 1, 2]] },
];

test.each(cases)('ties are what writing out every order gives: %j', ({ r, groups }) => {
  const losses = compatible(groups).map((order) => strictRanking(r, order).loss);
  const exact = -Math.log(losses.reduce((total, loss) => total + Math.exp(-loss), 0));
  const average = losses.reduce((a, b) => a + b) / losses.length;
  expect(rankingWithTies(r, groups, 'exact').loss).toBeCloseTo(exact, 12);
  expect(rankingWithTies(r, groups, 'average').loss).toBeCloseTo(average, 12);
});

test.each(cases)('the gradients are those of the losses: %j', ({ r, groups }) => {
  for (const ties of ['exact', 'average'] as const) {
    const { gradient } = rankingWithTies(r, groups, ties);
    expect(Math.abs(gradient.reduce((a, b) => a + b))).toBeLessThan(1e-13);
    r.forEach((_, k) => {
      const moved = (by: number): number =>
        rankingWithTies(
          r.map((value, i) => (i === k ? value + by : value)),
          groups,
          ties,
        ).loss;
      expect((moved(1e-6) - moved(-1e-6)) / 2e-6).toBeCloseTo(gradient[k]!, 7);
    });
  }
});

test('groups of one are a strict order', () => {
  const strict = strictRanking([1, 2, 3], [2, 0, 1]);
  agree(rankingWithTies([1, 2, 3], [[2], [0], [1]], 'exact'), strict);
});

test('odd inputs', () => {
  expect(strictRanking([], [])).toEqual({ loss: 0, gradient: [] });
  expect(strictRanking([7, 5], [1]).gradient[0]).toBe(0);
  // An exact tie of everything is certain, whatever the size; an average one has too many subsets.
  const many = Array.from({ length: 17 }, (_, i) => i);
  expect(rankingWithTies(many, [many], 'exact').loss).toBe(0);
  expect(() => rankingWithTies(many, [many], 'average')).toThrow(RangeError);
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 6 }), (r) => {
      const [first, second, ...rest] = r.keys();
      for (const ties of ['exact', 'average'] as const) allFinite(rankingWithTies(r, [[first!, second!], rest], ties));
    }),
    { numRuns: 100, seed: 1 },
  );
});

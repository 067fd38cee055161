import { expect, test } from 'vitest';
import { agree, allFinite } from '../../tests/golden/agree.ts';
import golden from '../../tests/golden/bradley_terry.json';
import { bradleyTerryLoss, type Pair } from './bradleyTerry.ts';
import { davidson } from './davidson.ts';

const pairs = golden.pairs as unknown as Pair[];

test('agrees with PyTorch', () => {
  const { loss, gradient, gradientLogNu } = davidson(golden.davidson.r, pairs, golden.davidson.log_nu);
  agree(loss, golden.davidson.loss);
  agree(gradient, golden.davidson.grad_r);
  agree(gradientLogNu, golden.davidson.grad_log_nu);
});

test('the derivatives are those of the loss', () => {
  const r = [0.3, -0.2, 1.1];
  const compared: Pair[] = [
    [0, 1, 0],
    [1, 2, 0.5],
    [2, 0, 1],
  ];
  const { gradient, gradientLogNu } = davidson(r, compared, 0.4);
  const h = 1e-6;
  r.forEach((_, k) => {
    const moved = (by: number): number =>
      davidson(
        r.map((value, i) => (i === k ? value + by : value)),
        compared,
        0.4,
      ).loss;
    expect((moved(h) - moved(-h)) / (2 * h)).toBeCloseTo(gradient[k]!, 8);
  });
  expect((davidson(r, compared, 0.4 + h).loss - davidson(r, compared, 0.4 - h).loss) / (2 * h)).toBeCloseTo(gradientLogNu, 8);
});

test('without ties it is Bradley and Terry', () => {
  const decided: Pair[] = [
    [0, 1, 1],
    [2, 0, 0],
  ];
  expect(davidson([0.5, -0.3, 0.1], decided, -Infinity).loss).toBeCloseTo(bradleyTerryLoss([0.5, -0.3, 0.1], decided), 14);
});

test('odd inputs', () => {
  expect(davidson([1, 2], [], 0)).toEqual({ loss: 0, gradient: [0, 0], gradientLogNu: 0 });
  expect(() => davidson([1, 2], [[0, 1, 0.3]], 0)).toThrow(RangeError);
  allFinite(davidson([1e100, -1e100], [[0, 1, 0.5]], 0));
});

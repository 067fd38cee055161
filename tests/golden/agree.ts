import { expect } from 'vitest';

/** How far a number may be from what it should be. */
type Tolerance = number | ((expected: number) => number);

/** Asserts that every number in `expected` is matched in `actual` within `tolerance`; shapes and lengths must match too. */
export function agree(actual: unknown, expected: unknown, tolerance: Tolerance = 1e-9, where = 'value'): void {
  if (Array.isArray(expected)) {
    expect(actual, where).toHaveLength(expected.length);
    expected.forEach((item, i) => agree((actual as unknown[])[i], item, tolerance, `${where}[${i}]`));
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [name, item] of Object.entries(expected))
      agree((actual as Record<string, unknown>)[name], item, tolerance, `${where}.${name}`);
  } else {
    expect(typeof actual, where).toBe('number');
    expect(Math.abs((actual as number) - (expected as number)), where).toBeLessThanOrEqual(
      typeof tolerance === 'number' ? tolerance : tolerance(expected as number),
    );
  }
}

/** The same for what was computed in float32: within 1e-4 of (0.01 + |x|). */
export function agreeFloat32(actual: unknown, expected: unknown): void {
  agree(actual, expected, (x) => 1e-4 * (0.01 + Math.abs(x)));
}

/** Asserts that no number anywhere in a result is NaN or infinite. */
export function allFinite(value: unknown, where = 'value'): void {
  if (typeof value === 'number') expect(Number.isFinite(value), `${where} is ${value}`).toBe(true);
  else if (typeof value === 'object' && value !== null)
    Object.entries(value).forEach(([name, item]) => allFinite(item, `${where}.${name}`));
}

import { expect, test } from 'vitest';
import { scaled } from './scale.ts';

test.each([
  ['padding', '14px var(--margin) 0', '0.875rem var(--margin) 0'],
  ['margin', '-8px 0 0 calc(-1 * 3px)', '-0.5rem 0 0 calc(-1 * 0.1875rem)'],
  ['outline-offset', '0px', '0'],
  ['font-size', '13px', 'max(0.8125rem, var(--least))'],
  ['font-size', '0.86em', 'max(0.86em, var(--least))'],
  ['line-height', '18px', 'max(1.125rem, calc(var(--least) * 1.2))'],
  ['line-height', '1.5', '1.5'],
  ['--t-label', '13px', 'max(0.8125rem, var(--least))'],
  ['font', '600 13px / 20px var(--sans)', '600 max(0.8125rem, var(--least)) / max(1.25rem, calc(var(--least) * 1.2)) var(--sans)'],
  ['font', '600 var(--t-finding) / 1.28 var(--serif)', '600 var(--t-finding) / 1.28 var(--serif)'],
  ['color', '#12px00', '#12px00'],
])('%s: %s', (prop, before, after) => {
  expect(scaled(prop, before)).toBe(after);
});

import { expect, test } from 'vitest';
import { factAt } from '../content/facts/lookup.ts';
import { scaleUp } from '../content/measured/scale-up.ts';
import { measuredAt } from '../src/prose/Measured.tsx';

const value = (id: string): number => Number(factAt(id).value);
const parameters = (id: string): number => value(`${id}.parameters`);

test('the quoted ratios are those of the facts', () => {
  // The abstracts print 1.5B and 175B.
  const rounded = Math.round(parameters('davinci') / Number(parameters('gpt-2').toPrecision(2)));
  expect(scaleUp).toEqual({
    'gpt-3.rounded': String(rounded),
    'gpt-3.exact': String(Math.round(value('table.compute.gpt-3-175b.parameters') / parameters('gpt-2'))),
    'gpt-2': String(Math.round(parameters('gpt-2') / parameters('gpt-1'))),
    slip: String(parameters('wudao-2.0') / parameters('davinci')),
    'llama.tokens': (value('llama-65b.trainingTokens') / value('davinci.trainingTokens')).toFixed(1),
    'llama.size': `${Math.round((100 * parameters('llama-65b')) / parameters('davinci'))}%`,
  });
  expect(measuredAt('scale-up.gpt-3.exact')).toBe('113');
});

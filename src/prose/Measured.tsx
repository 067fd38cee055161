import type { ReactElement } from 'react';
import { claims } from '../../content/measured/claims.ts';
import { fourAnswers } from '../../content/measured/four-answers.ts';
import { scaleUp } from '../../content/measured/scale-up.ts';

const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...claims,
  'four-answers': fourAnswers,
  'scale-up': scaleUp,
};

/**
 * The digits at an address such as `four-answers.reward.gap`: the table's name, then the number's name in it.
 * @throws Error if there is no such number.
 */
export function measuredAt(id: string): string {
  const [table = '', ...name] = id.split('.');
  const digits = Object.entries(tables[table] ?? {}).find(([key]) => key === name.join('.'))?.[1];
  if (digits === undefined) throw new Error(`There is no number ${id} in content/measured.`);
  return digits;
}

/** A number a toy computes, such as `<Measured id="four-answers.reward.gap" />`; a test computes it again. */
export function Measured({ id }: { id: string }): ReactElement {
  return <span className="num">{measuredAt(id)}</span>;
}

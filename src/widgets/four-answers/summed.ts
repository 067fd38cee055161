/** Numbers as the terms of a sum: ".244 − .017 − .065". */
export const summed = (terms: readonly string[]): string =>
  terms.map((term, i) => (i === 0 ? term : less(negated(term)))).join(' ');

const negated = (term: string): string => (term.startsWith('−') ? term.slice(1) : `−${term}`);

/** "− 1.2", and "+ 1.2" for less than nothing. */
export const less = (value: string): string => (value.startsWith('−') ? `+ ${value.slice(1)}` : `− ${value}`);

/** Puts values into a sentence: `{models} models` with `{models: 13}`. An unknown slot stays as it is, so that a test finds it. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : slot));

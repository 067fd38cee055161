import { sources, type SourceId } from './sources.ts';
import type { Source } from './schema.ts';

const byId = new Map<string, Source>(sources.map((source) => [source.id, source]));

/**
 * Who says so and when, short enough for a figure: “OpenAI 2023”, “Y. Fu et al. 2022”. Names are not translated.
 * @param unnamed what a source without an author's name is called
 */
export function whoSays(id: SourceId, unnamed: string): string {
  const source = byId.get(id);
  if (!source) throw new Error(`There is no source ${id}.`);
  if (source.authors.startsWith('(')) return `${unnamed} ${source.year}`;
  const [first = '', ...others] = source.authors.split(/, (?=[A-Z])/);
  return `${first}${others.length > 0 ? ' et al.' : ''} ${source.year}`;
}

/** The date of a source in ISO, or its year where no more is known. */
export const dateOf = (id: SourceId): string => byId.get(id)?.date ?? String(byId.get(id)?.year);

import { edges } from '../../../content/facts/edges.ts';
import { models } from '../../../content/facts/models.ts';
import { sources as all } from '../../../content/facts/sources.ts';

const cited = new Set(JSON.stringify([models, edges]).match(/[\w.-]+/g));

/** The sources that models and links rest on, each as one line. */
export const sources: Readonly<Record<string, string>> = Object.fromEntries(
  all
    .filter(({ id }) => cited.has(id))
    // What stands in brackets is no author's name.
    .map(({ id, authors, title, year }) => [id, [...(authors.startsWith('(') ? [] : [authors]), title, year].join(', ')]),
);

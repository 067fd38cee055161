import type { Source } from './schema.ts';
import { sources } from './sources.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A person is written `F. M. Family`, and has dotted initials; everybody else is a body, kept together by braces. */
const person = /^((?:[A-Z][\w-]*\.[- ]?)+)\s*(.+)$/;

/** `T. Brown et al.` → `Brown, T. and others`; what stands in brackets is ours and no name. */
function authorsOf(authors: string): string {
  const named = authors.replace(/\s*\([^)]*\)/g, '').trim();
  if (named === '') return '';
  const others = named.endsWith(' et al.');
  const list = named
    .replace(/ et al\.$/, '')
    .split(', ')
    .map((name) => {
      const [, initials = '', family = ''] = person.exec(name) ?? [];
      return family ? `${family}, ${initials.trim()}` : `{${name}}`;
    });
  return [...list, ...(others ? ['others'] : [])].join(' and ');
}

const escaped = (text: string): string => text.replace(/[&%$#_{}]/g, String.raw`\$&`);

/** One source as a BibTeX entry, with its id as the key. BibTeX knows papers and web pages only as `misc` alike. */
export function bibtex({ id, title, authors, year, date, url, archive }: Source): string {
  const month = /^\d{4}-(\d\d)/.exec(date ?? '')?.[1];
  const eprint = /arxiv\.org\/abs\/(\S+)/.exec(url ?? '')?.[1];
  const fields: [name: string, value: string | undefined][] = [
    ['author', escaped(authorsOf(authors)).replace(/\\([{}])/g, '$1')],
    ['title', `{${escaped(title)}}`],
    ['year', String(year)],
    ['month', month && months[Number(month) - 1]],
    ['eprint', eprint],
    ['archiveprefix', eprint && 'arXiv'],
    ['url', url ?? archive],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name.padEnd(13)} = ${name === 'month' ? value : `{${value}}`},`] : [],
  );
  return [`@misc{${id},`, ...lines, '}'].join('\n');
}

/** The file of all sources. The essays have no public page, and nobody can cite them by this. */
export const bibliography = (): string =>
  sources
    .filter(({ kind }) => kind !== 'essay')
    .map((source) => `${bibtex(source)}\n`)
    .join('\n');

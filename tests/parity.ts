import type { Chapter } from './chapter.ts';

const count = (items: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

/** What one list has more often than the other: `+` what the second has too many of, `−` what it lacks. */
export function difference(first: readonly string[], second: readonly string[]): string[] {
  const [a, b] = [count(first), count(second)];
  return [...new Set([...first, ...second])].flatMap((item) => {
    const more = (b.get(item) ?? 0) - (a.get(item) ?? 0);
    return more === 0 ? [] : [`${more > 0 ? `+${more}` : `−${-more}`} ${item}`];
  });
}

const han = /[\u3400-\u9fff]/;
const latinWords = (text: string): number => text.replace(/\{\w+\}/g, ' ').match(/[A-Za-z][A-Za-z’'-]*/g)?.length ?? 0;

/** A work and its licence are called the same in every language. */
const credit = /[(（](?:SIL Open Font License [\d.]+|MIT|ISC|Apache-2\.0)[)）]$/;

/** Whether a Chinese text was left in English: more than three words and no Han. */
export const untranslated = (text: string): boolean => latinWords(text) > 3 && !han.test(text) && !credit.test(text);

const tag = ({ name, attributes }: Chapter['components'][number]): string =>
  `<${[
    name,
    ...Object.entries(attributes)
      .sort()
      .map(([key, value]) => `${key}=${JSON.stringify(value)}`),
  ].join(' ')}>`;

/** Ours begin with a capital; a plain tag such as <b> is a matter of typesetting. */
const isOurs = ({ name }: Chapter['components'][number]): boolean => /^[A-Z]/.test(name);

/** Where a translated chapter differs from the English one in anything but its words. */
export function chapterFaults(english: Chapter, other: Chapter): string[] {
  const ids = ({ headings }: Chapter): string => headings.map(({ depth, id }) => `${'#'.repeat(depth)} ${id}`).join(' · ');
  return [
    ...(ids(english) === ids(other) ? [] : [`headings: ${ids(english)} but ${ids(other)}`]),
    ...difference(english.components.filter(isOurs).map(tag), other.components.filter(isOurs).map(tag)),
    ...difference(english.formulas, other.formulas).map((fault) => `${fault} (formula)`),
    ...['id', 'asOf'].flatMap((key) =>
      english.frontmatter[key] === other.frontmatter[key]
        ? []
        : [`${key}: ${english.frontmatter[key]} but ${other.frontmatter[key]}`],
    ),
  ];
}

/** Keys whose value is an id or a mark, not words. */
const sameValue = new Set(['id', 'part', 'misconception', 'right']);
/** Keys that one language may have for itself: other names of a term, and where the English file says a term is explained. */
const ownKeys = new Set(['aliases', 'see', 'lang']);

const slots = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

/** Where one language's words differ in shape from the English ones: keys, lengths of lists, ids, unknown slots. */
export function wordFaults(english: unknown, other: unknown, path: string): string[] {
  if (typeof english !== typeof other || Array.isArray(english) !== Array.isArray(other)) return [`${path}: another shape`];
  if (typeof english === 'string' && typeof other === 'string') {
    const unknown = slots(other).filter((slot) => !slots(english).includes(slot));
    return unknown.map((slot) => `${path}: ${slot} is no slot of the English text`);
  }
  if (typeof english !== 'object' || english === null || other === null) {
    return english === other ? [] : [`${path}: ${String(english)} but ${String(other)}`];
  }
  const [a, b] = [english as Record<string, unknown>, other as Record<string, unknown>];
  const missing = difference(
    Object.keys(a).filter((key) => !ownKeys.has(key)),
    Object.keys(b).filter((key) => !ownKeys.has(key)),
  );
  return [
    ...missing.map((fault) => `${path}: ${fault}`),
    ...Object.keys(a).flatMap((key) => {
      if (!(key in b) || ownKeys.has(key)) return [];
      if (sameValue.has(key)) return a[key] === b[key] ? [] : [`${path} › ${key}: ${String(a[key])} but ${String(b[key])}`];
      return wordFaults(a[key], b[key], `${path} › ${key}`);
    }),
  ];
}

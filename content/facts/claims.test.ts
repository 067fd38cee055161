import { describe, expect, test } from 'vitest';
import { claims as en } from '../en/claims.ts';
import { site } from '../en/site.ts';
import { claims as zh } from '../zh/claims.ts';
import { claims, verdictCount } from './claims.ts';
import { models } from './models.ts';
import type { Claim, ClaimWords, Source } from './schema.ts';
import { sources } from './sources.ts';

const sourceOf = new Map<string, Source>(sources.map((source) => [source.id, source]));
const essays = {
  'seed-000': ['s0', 46],
  'seed-001': ['s1', 18],
  'seed-002': ['s2', 39],
  'seed-003': ['s3', 49],
  'seed-004': ['s4', 30],
} as const;

/** What is wrong with a claim. */
function faults({ id, sources: cited, grade, verdict }: Omit<Claim, 'essay' | 'topic' | 'chapter'>): string[] {
  const found = cited.flatMap((source) => sourceOf.get(source) ?? []);
  const firstHand = found.some(
    ({ kind, authors }) => kind === 'paper' || kind === 'official' || (kind === 'code' && authors === 'OpenAI'),
  );
  return [
    ...(found.length < cited.length ? [`${id} cites what is not a source`] : []),
    ...(new Set(cited).size < cited.length ? [`${id} cites a source twice`] : []),
    ...(grade === 'documented' && !firstHand ? [`${id} is called documented, but no cited source is first-hand`] : []),
    ...(cited.length > 0 && found.every(({ seenLevel }) => seenLevel === 'not seen') ? [`${id} rests on sources nobody read`] : []),
    ...((cited.length === 0) === (grade === 'not-verified')
      ? []
      : [`${id}: without a source, and only so, a claim is not verified`]),
    ...(cited.length === 0 && verdict !== 'unverifiable' ? [`${id} is judged without a source`] : []),
  ];
}

describe('the claims', () => {
  test('are all there, essay by essay', () => {
    expect(claims).toHaveLength(182);
    const expected = Object.values(essays).flatMap(([prefix, count]) =>
      Array.from({ length: count }, (_, i) => `${prefix}-${String(i + 1).padStart(2, '0')}`),
    );
    expect(claims.map(({ id }) => String(id))).toEqual(expected);
    for (const { id, essay } of claims) expect(id.startsWith(essays[essay][0]), id).toBe(true);
  });

  test('have the verdicts that were counted', () => {
    const counts = (['confirmed', 'imprecise', 'wrong', 'unverifiable'] as const).map((verdict) => verdictCount(verdict));
    expect(counts).toEqual([91, 50, 17, 24]);
  });

  test('rest on sources that carry them', () => {
    expect(claims.flatMap(faults)).toEqual([]);
  });

  test('belong to a planned chapter', () => {
    const planned = site.chapters.map(({ id }) => String(id));
    expect(claims.filter(({ chapter }) => !planned.includes(chapter))).toEqual([]);
  });

  test('planted faults are found', () => {
    const right = { id: 'x', verdict: 'wrong', grade: 'documented', sources: ['gpt3-paper'] } as const;
    expect(faults(right)).toEqual([]);
    const planted: Parameters<typeof faults>[0][] = [
      { ...right, sources: ['no-such-paper' as 'gpt3-paper', 'gpt3-paper'] },
      { ...right, sources: ['gpt3-paper', 'gpt3-paper'] },
      { ...right, sources: ['fu-2022'] },
      { ...right, grade: 'not-verified' },
      { ...right, verdict: 'unverifiable', grade: 'inferred', sources: [] },
      { ...right, grade: 'not-verified', sources: [] },
    ];
    for (const fault of planted) expect(faults(fault), JSON.stringify(fault)).toHaveLength(1);
  });
});

const names = [
  ...models.map(({ id }) => String(id)),
  'text-chat-davinci-002',
  'text-curie-001',
  'text-babbage-001',
  'r50k_base',
  'p50k_base',
].sort((a, b) => b.length - a.length);
const months = 'January February March April May June July August September October November December'.split(' ');
const units: Record<string, number> = {
  T: 1e12,
  trillion: 1e12,
  B: 1e9,
  billion: 1e9,
  M: 1e6,
  million: 1e6,
  K: 1e3,
  万亿: 1e12,
  亿: 1e8,
  万: 1e4,
};

/** The numbers a text states, in one notation for both languages: 175B and 1750亿 are the same, and so are June 2021 and 2021年6月. */
function numbersIn(text: string): number[] {
  const bare = names
    .reduce((rest, name) => rest.replaceAll(name, ''), text)
    .replace(/s\d-\d\d|[A-Za-z]+[-α]?\d+(?:\.\d+)?(?:-[A-Z]+)?|CS231n|WuDao 2\.0|悟道2\.0|ERNIE 3\.0/g, '')
    .replace(new RegExp(`\\b(${months.join('|')})\\b`, 'g'), (name) => String(months.indexOf(name) + 1));
  return [...bare.matchAll(/(\d[\d,]*(?:\.\d+)?)\s?(trillion|billion|million|万亿|[TBMK](?![A-Za-z])|[亿万])?/g)]
    .map(([, digits = '', unit = '']) =>
      Number((Number(digits.replace(/,$/, '').replaceAll(',', '')) * (units[unit] ?? 1)).toPrecision(12)),
    )
    .sort((a, b) => a - b);
}

describe.each<[string, ClaimWords]>([
  ['en', en],
  ['zh', zh],
])('the words in %s', (lang, words) => {
  test('are there for every claim, and for no other', () => {
    expect(Object.keys(words.list)).toEqual(claims.map(({ id }) => id));
    expect(Object.keys(words.essays).sort()).toEqual(Object.keys(essays));
  });

  test('are sentences', () => {
    const end = lang === 'en' ? /[.”)]$/ : /[。）]$/;
    for (const [id, { claim, answer }] of Object.entries(words.list)) {
      expect(claim, id).toMatch(end);
      expect(answer, id).toMatch(end);
      expect(claim, id).not.toBe(answer);
    }
  });
});

test('both languages state the same numbers', () => {
  const differ = claims.flatMap(({ id }) =>
    (['claim', 'answer'] as const).flatMap((part) => {
      const [one, two] = [en, zh].map((words) => [...new Set(numbersIn(words.list[id][part]))].join(' '));
      return one === two ? [] : [`${id} ${part}: ${one} | ${two}`];
    }),
  );
  expect(differ).toEqual([]);
});

test('a number is read the same in either notation', () => {
  expect(numbersIn('175B on 28 May 2020')).toEqual(numbersIn('2020年5月28日，1750亿'));
  expect(numbersIn('12.7K of GPT-3')).toEqual([12700]);
  expect(numbersIn('1.4T')).not.toEqual(numbersIn('1.4亿'));
});

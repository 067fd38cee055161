import { models } from '../content/facts/models.ts';
import { sources } from '../content/facts/sources.ts';
import { lineage as english } from '../content/en/lineage.ts';
import { lineage as chinese } from '../content/zh/lineage.ts';

/*
 * Figures in prose come from the fact base (<Fact>), from a count of it (<Count>) or from a toy (<Measured>), never from the
 * keyboard: what is typed has no source, and nobody notices when it grows old. This finds what was typed.
 */

/** Names that hold a digit and state none. Those of the models on the map are read from the fact base. */
export const otherNames: readonly string[] = [
  'GPT-1',
  'GPT-2',
  'GPT-3',
  'GPT-3.5',
  'GPT-4',
  'text-chat-davinci-002',
  'davinci-002',
  'GSM8K',
  'C4',
  'WebText2',
  'Books1',
  'Books2',
  'SST-2',
  'SQuADv2',
  'Llama 2',
  'T5',
  // The slip that readers ask about by its name.
  '1750B',
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const names = [
  ...otherNames,
  ...models.map(({ id }) => id),
  ...[english, chinese].flatMap(({ models: words }) => Object.values(words).map(({ name }) => name)),
  ...sources.map(({ title }) => title),
]
  .filter((name) => /\d/.test(name))
  .sort((a, b) => b.length - a.length);

// A name ends where it ends: GPT-35 and davinci-0021 are not names we know.
const known = new RegExp(`(?<![A-Za-z0-9])(?:${names.map(escaped).join('|')})(?![A-Za-z0-9]|[.,-]\\d)`, 'g');

const chapters = /\bchapters? \d+(?:(?:, | and |–)\d+)*\b|第\d+章/gi;

const digits = /\p{Nd}|[½⅓¼¾⅔⅛]/u;

// One to ten are words like any other; from eleven on somebody has counted or measured.
const englishWords =
  /\b(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twent(?:y|ies|ieth)|thirt(?:y|ies|ieth)|fort(?:y|ies|ieth)|fift(?:y|ies|ieth)|sixt(?:y|ies|ieth)|sevent(?:y|ies|ieth)|eight(?:y|ies|ieth)|ninet(?:y|ies|ieth)|dozens?|hundred(?:s|th|ths)?|thousand(?:s|th|ths)?|million(?:s|th|ths)?|billion(?:s|th|ths)?|trillion(?:s|th|ths)?|per ?cent|percentage points?)\b/i;

const chineseWords = new RegExp(
  [
    '[百千万]分之', // a percentage and its kin
    '[〇零一二两三四五六七八九十几数上成]+[百千万亿兆]', // 三千, 几百, 十万, 上亿
    '[百千万]+亿|百万|千万(?=[个条次词字人元份篇张])|亿(?=[个条次词字人元份篇张])',
    '[二三四五六七八九]十|十[一二三四五六七八九]', // 二十, 十五
    '[二三四五六七八九]成(?![为功员本就立果长])', // 七成
    '百分点',
  ].join('|'),
);

const idioms = /千万(?=不|别|要|记|注)|成千上万|万一|十一月|十二月|千百/g;

/** The typed figures of a text, each with what stands around it; none if every number in it has a source. */
export function typedFigures(text: string): string[] {
  const bare = text.replace(known, '').replace(chapters, '').replace(idioms, '');
  return [digits, englishWords, chineseWords].flatMap((rule) => {
    const match = rule.exec(bare);
    return match ? [bare.slice(Math.max(0, match.index - 12), match.index + match[0].length + 12).trim()] : [];
  });
}

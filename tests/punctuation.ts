const han = '[\\u3400-\\u9fff]';
// Han and the punctuation that stands in a Chinese line: beside either, half-width marks and typed spaces are out of place.
const wide = '[\\u3400-\\u9fff\\u3001\\u3002\\u300a\\u300b\\uff01-\\uff1f\\u201c\\u201d]';

const rules: readonly [name: string, fault: RegExp][] = [
  ['half-width punctuation beside Han', new RegExp(`${wide}\\s*[,;:?!()]|[,;:?!()]\\s*${wide}`)],
  ['half-width full stop after Han', new RegExp(`${han}\\.`)],
  ['straight quotation mark beside Han', new RegExp(`${wide}["']|["']${wide}`)],
  ['corner quotation marks', /[「」『』]/],
  // A line may be broken for the layout (a title, a label on a map); a space in a line is a slip.
  ['typed space beside Han', new RegExp(`${wide}[^\\S\\n]|[^\\S\\n]${wide}`)],
  [
    'a term the glossary avoids',
    /令牌|标记化|分词器|基础模型|(?<!有)监督微调|突现|转换器|KL距离|标注者|比较数据|上下文长度|语境学习|傅尧/,
  ],
];

/** The faults of a Chinese text, in words; none if it is well set (GB/T 15834, and no typed space between Han and Latin). */
export function faults(text: string): string[] {
  return rules.filter(([, fault]) => fault.test(text)).map(([name]) => name);
}

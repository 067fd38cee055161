/**
 * The languages published, each in its own name. The first is the one at the root of the site. `signs` stand between words that code
 * puts together.
 */
export const languages = {
  en: { name: 'English', tag: 'en', path: '', signs: { comma: ', ', list: ', ', semicolon: '; ', colon: ': ', stop: '. ' } },
  zh: { name: '中文', tag: 'zh-Hans', path: 'zh/', signs: { comma: '，', list: '、', semicolon: '；', colon: '：', stop: '。' } },
} as const;

export type Language = keyof typeof languages;
export const languageIds = Object.keys(languages) as Language[];

/** The published language of a tag such as `zh-Hans` or `zh`; the first one where there is none. */
export const languageOf = (tag: string): Language =>
  languageIds.find((id) => languages[id].tag === tag) ?? languageIds.find((id) => tag.split('-')[0] === id) ?? languageIds[0]!;

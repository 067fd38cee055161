/** The languages published, each in its own name. The first is the one at the root of the site. */
export const languages = {
  en: { name: 'English', tag: 'en', path: '' },
  zh: { name: '中文', tag: 'zh-Hans', path: 'zh/' },
} as const;

export type Language = keyof typeof languages;
export const languageIds = Object.keys(languages) as Language[];

// npm run new:chapter 3 looking-back: an empty chapter in every language, under the title that content/<language>/site.ts plans.
import { readdirSync } from 'node:fs';
import { load, put, stop } from './skeleton.mjs';

const [, , number = '', slug = ''] = process.argv;
if (!/^[1-9]\d?$/.test(number) || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(slug)) {
  stop('Say which chapter, and how its address ends, in English: npm run new:chapter 3 looking-back');
}

const bodies = {
  en: {
    dek: 'One or two sentences: what this chapter shows, and what one can do with it.',
    text: `Begin with a question that the reader has already.

## The first step {/* first-step */}

Say what happens and let a figure show it. A figure in a sentence comes from the fact base or from a toy, never from the keyboard.

<Key>The one sentence of this section that stays on a slide.</Key>
`,
  },
  zh: {
    dek: '用一两句话说明这一章讲什么，读完能做什么。',
    text: `从读者心里已有的问题写起。

## 第一步 {/* first-step */}

先说发生了什么，再用图来展示。句子里的数字取自事实库或玩具模型，不要手写。

<Key>这一节里留在幻灯片上的那一句话。</Key>
`,
  },
};

const { languageIds } = await load('content/languages.ts');
const asOf = new Date().toISOString().slice(0, 7);
const name = number.padStart(2, '0');
const files = {};
for (const lang of languageIds) {
  const folder = `content/${lang}/chapters`;
  const taken = readdirSync(folder).find((file) => file.startsWith(`${name}-`) || file.endsWith(`-${slug}.mdx`));
  if (taken) stop(`There is a chapter with this number or address: ${folder}/${taken}.`);
  const { site } = await load(`content/${lang}/site.ts`);
  const planned = site.chapters[Number(number) - 1];
  if (!planned) {
    stop(`content/${lang}/site.ts plans ${site.chapters.length} chapters. Add a line for chapter ${number} there first.`);
  }
  const { dek, text } = bodies[lang] ?? bodies.en;
  files[`${folder}/${name}-${slug}.mdx`] =
    `---\nid: ${planned.id}\ntitle: ${JSON.stringify(planned.title)}\ndek: ${JSON.stringify(dek)}\nasOf: "${asOf}"\n---\n\n${text}`;
}
await put(files);

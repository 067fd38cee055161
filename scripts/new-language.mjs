// npm run new:language fr Français: a copy of the English files to translate, and a line in content/languages.ts.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { load, put, stop } from './skeleton.mjs';

const [, , id = '', name = '', tag = id] = process.argv;
if (!/^[a-z]{2,3}$/.test(id) || name === '' || !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(tag)) {
  stop('Say its code, its own name and, where it differs, its tag: npm run new:language zht 繁體中文 zh-Hant');
}
const { languageIds, languages } = await load('content/languages.ts');
if (languageIds.includes(id)) stop(`content/languages.ts has ${id} already.`);

const list = await readFile('content/languages.ts', 'utf8');
const end = list.indexOf('} as const');
if (end < 0) stop('content/languages.ts has no list that ends in “} as const”; add the language there by hand.');

/** A folder's English files, to be written beside them under the new code. */
async function copies(root) {
  const files = {};
  for (const entry of await readdir(`${root}/en`, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.test.ts')) continue;
    const path = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/');
    // A file that names its own language now names the new one.
    const content = (await readFile(path, 'utf8')).replace(/\blang: 'en'/g, `lang: '${id}'`);
    files[path.replace(`${root}/en/`, `${root}/${id}/`)] = content;
  }
  return files;
}

await put({ ...(await copies('content')), ...(await copies('tests/fixtures/content')) });
const signs = Object.entries(languages.en.signs)
  .map(([sign, text]) => `${sign}: '${text}'`)
  .join(', ');
// The signs are the English ones until somebody sees to them.
const line = `  ${id}: { name: ${JSON.stringify(name)}, tag: '${tag}', path: '${id}/', signs: { ${signs} } },\n`.replaceAll(
  '"',
  "'",
);
await writeFile('content/languages.ts', list.slice(0, end) + line + list.slice(end));
process.stdout.write(
  'content/languages.ts\nTranslate these files. `npm run check` names the places that list languages one by one.\n',
);

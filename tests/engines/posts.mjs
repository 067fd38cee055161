import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folder } from './packages.mjs';

/**
 * The posts of every blog. With `script` the blog has our script in its head; “picture” shows what becomes of a picture where no
 * script comes; the last two have words full of signs.
 */
export const posts = [
  { name: 'html', form: 'html', script: false },
  { name: 'head', form: 'head', script: true },
  { name: 'markdown', form: 'markdown', script: true },
  { name: 'picture', form: 'markdown', script: false },
  { name: 'signs', form: 'signs', script: true },
  { name: 'signs-markdown', form: 'signsMarkdown', script: true },
];

/** The words between the figures, which must come through as they are. */
export const wordsAround = (count) => Array.from({ length: count + 1 }, (_, place) => `Words of the author, part ${place + 1}.`);

/**
 * Writes a blog's posts into a copy of its folder here, and builds it.
 * @param {object} engine one of this folder's engines
 * @param {{name: string, raw: boolean}} blog one of its blogs
 * @param {{head: string, snippets: Record<string, import('./snippets.mjs').Snippet[]>}} copied
 * @returns {Promise<string>} the folder to be served
 * @throws if the engine does not build it
 */
export async function buildBlog(engine, blog, { head, snippets }) {
  const own = fileURLToPath(new URL(engine.folder, import.meta.url));
  const work = join(folder, blog.name.toLowerCase().replace(/\W+/g, '-'));
  rmSync(work, { recursive: true, force: true });
  const source = join(work, 'source');
  cpSync(own, source, { recursive: true });
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    const file = join(source, name);
    if (!statSync(file).isFile()) continue;
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll('%head%', () => head),
    );
  }
  for (const { name, form, script } of posts) {
    const matter = { title: `A post (${name})`, ...(script && { script }), ...engine.matter };
    const lines = Object.entries(matter).map(([key, value]) => `${key}: ${value}`);
    const words = wordsAround(snippets[form].length);
    const body = words.flatMap((text, place) => [text, snippets[form][place]?.code ?? '']).join('\n\n');
    const file = join(source, engine.file(name));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\n${lines.join('\n')}\n---\n\n${body.trim()}\n`);
  }
  const out = join(work, 'site');
  await engine.build(source, out, blog);
  for (const { name } of posts)
    if (!existsSync(join(out, name, 'index.html'))) throw new Error(`the build has not made the post “${name}”`);
  copyFileSync(new URL('blog.css', import.meta.url), join(out, 'blog.css'));
  return out;
}

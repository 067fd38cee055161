import { node } from './command.mjs';
import { bin, hasPackages, installPackages } from './packages.mjs';

const packages = { astro: '5.18.2', '@astrojs/mdx': '4.3.14' };

/** Astro with its posts in MDX, where a brace or a tag left open stops the build. */
export const astro = {
  name: 'Astro',
  folder: 'astro',
  blogs: [{ name: 'Astro, MDX', raw: true }],
  advice: 'npm could not fetch it',
  here: () => hasPackages(packages),
  install: () => installPackages(packages),
  file: (post) => `src/pages/${post}.mdx`,
  matter: { layout: '../layouts/Post.astro' },
  build: (source, out) => node(bin('astro', 'astro.js'), ['build', '--root', source, '--outDir', out], source),
};

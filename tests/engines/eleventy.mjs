import { node } from './command.mjs';
import { bin, hasPackages, installPackages } from './packages.mjs';

const packages = { '@11ty/eleventy': '3.1.6' };

/** Eleventy, with markdown-it for its Markdown and Liquid run over it first. */
export const eleventy = {
  name: 'Eleventy',
  folder: 'eleventy',
  blogs: [{ name: 'Eleventy', raw: true }],
  advice: 'npm could not fetch it',
  here: () => hasPackages(packages),
  install: () => installPackages(packages),
  file: (post) => `posts/${post}.md`,
  build: (source, out) => node(bin('@11ty/eleventy', 'cmd.cjs'), ['--input', '.', '--output', out], source),
};

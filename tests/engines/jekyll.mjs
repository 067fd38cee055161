import { aptGet } from '../browsers.mjs';
import { runs, run } from './command.mjs';

/** Jekyll, with kramdown for its Markdown. */
export const jekyll = {
  name: 'Jekyll',
  folder: 'jekyll',
  blogs: [{ name: 'Jekyll', raw: true }],
  advice: 'see jekyllrb.com',
  here: () => runs('jekyll', ['--version']),
  install: () => aptGet('jekyll'),
  file: (post) => `_posts/2026-01-01-${post}.md`,
  build: (source, out) =>
    run('jekyll', ['build', '--source', source, '--destination', out, '--disable-disk-cache', '--trace'], source),
};

import { aptGet } from '../browsers.mjs';
import { runs, run } from './command.mjs';

/** Hugo drops HTML out of Markdown unless it is told otherwise, so it is two blogs. */
export const hugo = {
  name: 'Hugo',
  folder: 'hugo',
  blogs: [
    { name: 'Hugo, HTML dropped', raw: false },
    { name: 'Hugo, HTML let through', raw: true },
  ],
  advice: 'see gohugo.io',
  here: () => runs('hugo', ['version']),
  install: () => aptGet('hugo'),
  file: (post) => `content/${post}.md`,
  build: (source, out, { raw }) =>
    run('hugo', ['--source', source, '--destination', out, '--config', raw ? 'config.toml,raw.toml' : 'config.toml'], source),
};

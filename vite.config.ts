import { defineConfig, type UserConfig } from 'vite';
import { buildSite, buildStills } from './scripts/site/build.ts';
import { shared } from './scripts/site/config.ts';
import { devSite } from './scripts/site/dev.ts';

/**
 * `vite build` writes the whole site to dist (scripts/site/build.ts); `vite` serves the pages from their sources.
 * The mode `fixtures` builds the same site with the test widgets of tests/fixtures in it; the mode `stills` computes what labs
 * show before they have run.
 */
export default defineConfig(({ command, mode }): UserConfig => {
  const base = shared({ fixtures: mode === 'fixtures' });
  return {
    ...base,
    appType: 'custom',
    ...(command === 'serve' && { publicDir: 'public' }),
    plugins: [...base.plugins, command === 'serve' && devSite()],
    server: { host: '127.0.0.1' },
    builder: {
      async buildApp({ environments }) {
        await (mode === 'stills' ? buildStills() : buildSite({ fixtures: mode === 'fixtures' }));
        // Vite would otherwise go on and build index.html, our template, as an app of its own.
        for (const environment of Object.values(environments)) environment.isBuilt = true;
      },
    },
  };
});

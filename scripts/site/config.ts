import { basename, dirname } from 'node:path';
import mdx from '@mdx-js/rollup';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdxFrontmatter from 'remark-mdx-frontmatter';
import type { InlineConfig, Plugin, PluginOption } from 'vite';
import { kernels } from '../kernels.mjs';
import { folded } from './fold.ts';
import { remarkFormula, remarkHeadingId, remarkNames, remarkSlides } from './remark.ts';
import { scalable } from './scale.ts';
import { virtualWidgets } from './widgets.ts';

/**
 * The components are written for React, and developed and tested with it; what is shipped is Preact, which does the same in an
 * eighth of the weight (docs/decisions.md, "Renderer"). `RENDERER=react` builds the site with React instead.
 */
const renderer =
  process.env['RENDERER'] === 'react'
    ? {}
    : {
        'react/jsx-runtime': 'preact/jsx-runtime',
        'react/jsx-dev-runtime': 'preact/jsx-runtime',
        'react-dom/client': 'preact/compat/client',
        'react-dom/server': 'preact/compat/server',
        'react-dom': 'preact/compat',
        react: 'preact/compat',
      };

/** What every build of the site has in common: MDX, the list of widgets, and readable class names. */
export function shared({ fixtures }: { fixtures: boolean }): InlineConfig & { plugins: PluginOption[] } {
  return {
    configFile: false,
    root: process.cwd(),
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      {
        enforce: 'pre',
        ...mdx({
          providerImportSource: '@mdx-js/react',
          remarkPlugins: [
            remarkFrontmatter,
            remarkMdxFrontmatter,
            remarkGfm,
            remarkMath,
            remarkFormula,
            remarkHeadingId,
            remarkSlides,
            remarkNames,
          ],
        }),
      } as Plugin,
      virtualWidgets({ fixtures }),
      folded(),
      kernels() as Plugin,
    ],
    resolve: { alias: Object.entries(renderer).map(([find, replacement]) => ({ find: new RegExp(`^${find}$`), replacement })) },
    // Bundled into the pages' renderer, so that they get the same React as the components.
    ssr: { noExternal: ['zustand', '@mdx-js/react', /preact/] },
    css: { modules: { generateScopedName }, postcss: { plugins: [scalable() as never] } },
  };
}

/** `Frame.module.css` → `Frame-head`; a widget's `View.module.css` → `lineage-map-node`: grep finds both. */
function generateScopedName(local: string, file: string): string {
  const stem = basename(file.split('?')[0] ?? file, '.module.css');
  return `${stem === 'View' ? basename(dirname(file)) : stem}-${local}`;
}

import { build, mergeConfig, type Rollup } from 'vite';
import { shared } from './config.ts';

/** What the widgets take from the shared runtime instead of carrying it themselves. */
const runtimeGlobals: Record<string, string> = {
  react: 'lineage.react',
  'react/jsx-runtime': 'lineage.jsx',
  'preact/compat': 'lineage.react',
  'preact/jsx-runtime': 'lineage.jsx',
};

export interface Bundle {
  code: string;
  css: string;
}

/**
 * Bundles one entry to one classic script. Classic, because a module does not load in a frame sandboxed without CORS,
 * nor from a file (docs/decisions.md, "One script format").
 */
export async function bundle(
  entry: string,
  { fixtures, external = false, define = {} }: { fixtures: boolean; external?: boolean; define?: Record<string, string> },
): Promise<Bundle> {
  const result = (await build(
    mergeConfig(shared({ fixtures }), {
      mode: 'production',
      define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.DEV': 'false', ...define },
      build: {
        write: false,
        target: 'es2022',
        cssCodeSplit: false,
        lib: { entry, formats: ['iife'], name: 'lineageBundle', fileName: 'bundle', cssFileName: 'bundle' },
        rolldownOptions: {
          external: external ? (id: string) => id in runtimeGlobals : [],
          output: { globals: runtimeGlobals, exports: external ? 'named' : 'none' },
        },
      },
    }),
  )) as Rollup.RollupOutput[];
  const outputs = result.flatMap(({ output }) => output);
  const chunk = outputs.find((output) => output.type === 'chunk');
  const css = outputs.filter((output) => output.type === 'asset' && output.fileName.endsWith('.css'));
  return {
    code: chunk?.type === 'chunk' ? chunk.code : '',
    css: css.map((asset) => (asset.type === 'asset' ? String(asset.source) : '')).join(''),
  };
}

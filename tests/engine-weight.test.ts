import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { expect, test } from 'vitest';
import { kernels } from '../scripts/kernels.mjs';

test('engine and kernels, both paths, weigh at most 14 kB compressed', async () => {
  const results = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [kernels()],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'tests/fixtures/engine/whole.ts', formats: ['iife'], name: 'engine' },
    },
  })) as Rollup.RollupOutput[];
  const code = results.flatMap(({ output }) => output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))).join('');
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(14_000);
  // It is the whole of it.
  expect(code.length).toBeGreaterThan(30_000);
});

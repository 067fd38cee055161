import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { kernels } from '../scripts/kernels.mjs';

// A user's NODE_ENV=production would load React without `act`, and Testing Library would fail.
process.env.NODE_ENV = 'test';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [kernels()],
  cacheDir: 'node_modules/.cache/vitest',
  // A component test says `// @vitest-environment happy-dom` in its first line; all others run without a DOM.
  test: {
    environment: 'node',
    include: ['{src,content,scripts}/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'tests/e2e/**'],
    // Class names in tests are the ones written in the file.
    css: { include: [/\.module\.css$/], modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    testTimeout: 20_000,
  },
});

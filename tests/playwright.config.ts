import { defineConfig } from '@playwright/test';
import { found } from './browsers.mjs';

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/servers.ts',
  outputDir: '../node_modules/.cache/playwright',
  fullyParallel: true,
  workers: 2,
  // A test that passes only the second time is a failure we want to see.
  retries: 0,
  timeout: 60_000,
  // How long a machine may take is no part of what is asserted.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    // e2e/servers.ts puts the address there before any test file is loaded.
    ...(process.env['TEST_SITE'] && { baseURL: process.env['TEST_SITE'] }),
    launchOptions: { executablePath: found().chromium },
    viewport: { width: 1280, height: 800 },
    trace: 'off',
  },
});

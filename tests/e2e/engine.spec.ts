import { expect, test } from '@playwright/test';
import pinned from '../fixtures/engine/checksum.json' with { type: 'json' };
import { buildPage } from '../fixtures/engine/page.mjs';
import { serve } from '../serve.mjs';

// The weights after 200 steps have the bits they have in Node, with WebAssembly and with its twin, in a worker.
for (const path of ['wasm', 'twin']) {
  test(`the engine's checksum in Chromium: ${path}`, async ({ page }) => {
    const site = await serve({ dir: await buildPage() });
    await page.goto(site.url);
    // `ask` is the page's own (tests/fixtures/engine/page.mjs).
    const checksum = await page.evaluate(
      (asked) => (window as unknown as { ask(question: object): Promise<number> }).ask({ ask: 'checksum', path: asked }),
      path,
    );
    expect(checksum).toBe(pinned.checksum);
    await site.close();
  });
}

import { chromium } from 'playwright';
import { found } from './tests/browsers.mjs';
import { buildPage } from './tests/fixtures/engine/page.mjs';
import { serve } from './tests/serve.mjs';
import { cpSync } from 'fs';
const dirs = process.argv.slice(2);
const b = await chromium.launch({ executablePath: found().chromium });
const pages = [];
for (const d of dirs) {
  const site = await serve({ dir: d });
  const page = await b.newPage();
  await page.goto(site.url);
  pages.push((q) => page.evaluate((q) => window.ask(q), q));
}
const out = dirs.map(() => ({ S: [], M: [], L: [] }));
for (let r = 0; r < 8; r++)
  for (const [size, steps] of [
    ['S', 100],
    ['M', 12],
    ['L', 4],
  ])
    for (const [i, ask] of pages.entries()) {
      const t = (await ask({ ask: 'train', path: 'wasm', size, steps })).sort((a, b) => a - b);
      const g = [];
      for (let k = 0; k < (size === 'S' ? 20 : 5); k++) g.push(await ask({ ask: 'generate', path: 'wasm', size, sequences: 16 }));
      out[i][size].push([t[Math.floor(t.length * 0.1)], Math.max(...g)]);
    }
const med = (l) => l.sort((a, b) => a - b)[l.length >> 1];
dirs.forEach((d, i) =>
  console.log(
    d,
    Object.entries(out[i])
      .map(([s, x]) => {
        x = x.slice(1);
        return `${s} min ${Math.min(...x.map((y) => y[0])).toFixed(2)} med ${med(x.map((y) => y[0])).toFixed(2)} gen ${Math.round(Math.max(...x.map((y) => y[1])))} med ${Math.round(med(x.map((y) => y[1])))}`;
      })
      .join(' | '),
  ),
);
await b.close();
process.exit(0);

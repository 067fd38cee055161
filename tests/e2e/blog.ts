import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Frame, type Page } from '@playwright/test';
import { dist, fixtures } from '../pages.mjs';

/** Another site: `blog.localhost` on a port of its own, which to a browser is as far from 127.0.0.1 as any other host. */
export interface Blog {
  /** Publishes a page and says where it is. */
  post(body: string, head?: string): string;
  close(): void;
}

export async function startBlog(): Promise<Blog> {
  const posts = new Map<string, string>();
  const server: Server = createServer((request, response) => {
    const html = posts.get(request.url ?? '');
    response.writeHead(html === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(html ?? 'missing');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    post(body, head = '') {
      const path = `/${posts.size}/`;
      posts.set(
        path,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A post</title>${head}
<style>body{margin:0 auto;width:640px;font:16px/1.5 sans-serif;background:#fff}</style></head>
<body><p id="before">Text before.</p>

${body}

<p id="after">Text after.</p></body></html>`,
      );
      return `http://blog.localhost:${port}${path}`;
    },
    close: () => void server.close(),
  };
}

/** A figure of the built site, or of the tests' own build, which has a lab in it. */
export interface Listed {
  id: string;
  path: Record<string, string>;
  title: Record<string, string>;
  heights: Record<string, Record<string, number>>;
  params: Record<string, { initial: string }>;
  moments: Record<string, Record<string, string>>;
  /** Where it is served. */
  site: string;
  folder: string;
}

const listed = (folder: string, site: string): Listed[] =>
  (JSON.parse(readFileSync(join(folder, 'w/index.json'), 'utf8')) as Listed[]).map((figure) => ({ ...figure, site, folder }));

/** Every figure, the tests' own lab among them. */
export function allFigures(): Listed[] {
  const own = listed(dist, process.env['TEST_SITE'] ?? '');
  const site = process.env['TEST_FIXTURES'];
  if (!site) return own;
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...listed(fixtures, site).filter(({ id }) => !ids.has(id))];
}

/** The frame a figure's page is in, alive. */
export async function liveFrame(page: Page, index = 0): Promise<Frame> {
  const element = page.locator('iframe').nth(index);
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle())!.contentFrame();
  await frame!.locator('[data-widget][data-live]').waitFor();
  return frame!;
}

/** The widget ran on the path it should have. */
export async function expectPath(frame: Frame): Promise<void> {
  const figure = frame.locator('figure').first();
  const run = frame.locator('[data-run]');
  if ((await run.count()) > 0) {
    await run.click();
    // Frames come: whole runs are for labs.spec.ts.
    const scrubber = frame.locator('[data-scrub]');
    await expect.poll(async () => Number(await scrubber.getAttribute('max')), { timeout: 15_000 }).toBeGreaterThan(0);
    await expect(figure).toHaveAttribute('data-path', 'worker');
    await expect(figure).not.toHaveAttribute('data-status', 'failed');
  } else {
    await expect(figure).toHaveAttribute('data-path', 'instant');
    await expect(figure).toHaveAttribute('data-status', 'done');
  }
}

/** The page's policy is in force: without it a text could be made a function. The browser notes the attempt in its console. */
export async function expectPolicy(frame: Frame): Promise<void> {
  await expect(frame.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
  const refused = await frame.evaluate(
    () =>
      new Promise<boolean>((done) => {
        // In a task of its own: what a debugger evaluates is above the policy.
        setTimeout(() => {
          try {
            done(new Function('return false')() as boolean);
          } catch {
            done(true);
          }
        });
      }),
  );
  expect(refused, 'the policy refuses eval').toBe(true);
}

/** The frame is as high as its content, to the pixel. */
export async function expectFits(page: Page, frame: Frame, index = 0): Promise<void> {
  await expect
    .poll(async () => {
      const content = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      const given = await page
        .locator('iframe')
        .nth(index)
        .evaluate((element) => element.clientHeight);
      return given - content;
    })
    .toBe(0);
}

import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.mjs';

const dir = mkdtempSync(join(tmpdir(), 'site-'));
let site: Awaited<ReturnType<typeof serve>>;
let below: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(dir, 'site/chapters/one'), { recursive: true });
  writeFileSync(join(dir, 'secret.txt'), 'secret');
  writeFileSync(join(dir, 'site/index.html'), '<h1>home</h1>'.repeat(100));
  writeFileSync(join(dir, 'site/404.html'), 'nothing here');
  writeFileSync(join(dir, 'site/chapters/one/index.html'), 'one');
  site = await serve({ dir: join(dir, 'site') });
  below = await serve({ dir: join(dir, 'site'), base: '/a/b' });
});
afterAll(async () => {
  await site.close();
  await below.close();
  rmSync(dir, { recursive: true, force: true });
});

/** The raw request: `fetch` would tidy the path before it is sent. */
function raw(port: number, path: string, method = 'GET'): Promise<{ status: number; body: string; location?: string }> {
  return new Promise((done, fail) => {
    const call = request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.on('data', (part) => (body += part));
      response.on('end', () => {
        const { location } = response.headers;
        done({ status: response.statusCode ?? 0, body, ...(location === undefined ? {} : { location }) });
      });
    });
    call.on('error', fail);
    call.end();
  });
}

test('a folder answers with its index, and without its slash is sent to it with the query kept', async () => {
  expect((await raw(site.port, '/chapters/one/')).body).toBe('one');
  expect(await raw(site.port, '/chapters/one?at=3')).toMatchObject({ status: 301, location: '/chapters/one/?at=3' });
});

test('a missing page is 404.html with status 404 at any depth', async () => {
  for (const path of ['/no', '/no/such/page/', '/chapters/', '/index.html/', '/chapters/one/x/y/z'])
    expect(await raw(site.port, path)).toMatchObject({ status: 404, body: 'nothing here' });
});

test('nothing outside the folder is ever served', async () => {
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/chapters/..%2f..%2f../secret.txt',
    '/..%5csecret.txt',
    '//../secret.txt',
  ])
    expect((await raw(site.port, path)).body, path).not.toContain('secret');
});

test('a redirect never leaves the host', async () => {
  const { location } = await raw(site.port, '//chapters/one');
  expect(location ?? '/').not.toMatch(/^\/\//);
});

test('broken escapes, a zero byte and a 100 kB query do no harm', async () => {
  expect((await raw(site.port, '/%ZZ')).status).toBe(400);
  expect((await raw(site.port, '/%00')).status).toBe(400);
  expect((await raw(site.port, `/?q=${'x'.repeat(100_000)}&%ZZ`)).status).toBe(200);
});

test('text is gzipped with its length told, and HEAD sends no body', async () => {
  const response = await fetch(site.url);
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(Number(response.headers.get('content-length'))).toBeLessThan(200);
  expect(await raw(site.port, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('the same folder hangs below a sub-path, and a taken port leads to the next', async () => {
  expect(below.url).toMatch(/\/a\/b\/$/);
  expect((await raw(below.port, '/a/b/chapters/one/')).body).toBe('one');
  expect(await raw(below.port, '/a/b')).toMatchObject({ status: 301, location: '/a/b/' });
  expect((await raw(below.port, '/chapters/one/')).status).toBe(404);
  const next = await serve({ dir, port: site.port });
  expect(next.port).toBeGreaterThan(site.port);
  await next.close();
});

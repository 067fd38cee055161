// A static server for the built site: `npm start`, the browser tests and Lighthouse all use it, so that what is
// tested is served the way a plain host (GitHub Pages, nginx) would serve it. Plain Node, no dependencies.
//
//   node tests/serve.mjs [folder=dist] [--port=4173] [--base=/a/b/]
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { realpathSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
};
/** Fonts and pictures are compressed already; gzip would only make them longer. */
const squeezable = /^(text|application\/(json|xml|wasm|manifest)|image\/svg)/;

/**
 * Serves a folder on 127.0.0.1.
 * @param {{dir: string, base?: string, port?: number}} options `base` is the path the site hangs below ("/" or "/a/b/");
 *   `port` is the first one tried, the next free one is taken; 0 lets the system choose.
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>} `url` ends in a slash
 */
export async function serve({ dir, base = '/', port = 0 }) {
  const root = resolve(dir);
  const prefix = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const squeezed = new Map();

  const server = createServer(
    // Some tests ask for addresses of 100 kB; Node's own limit is 16 kB.
    { maxHeaderSize: 1 << 20 },
    (request, response) => {
      answer(request, response).catch((error) => {
        if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' });
        response.end(String(error));
      });
    },
  );

  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, 'GET or HEAD only');
    // The query is cut off by hand: `new URL` would also fold `..` away before it could be refused.
    const [path = '/', query] = split(request.url ?? '/');
    let name;
    try {
      name = decodeURIComponent(path);
    } catch {
      return plain(response, 400, 'Broken percent-escape');
    }
    if (name.includes('\0') || name.split(/[/\\]/).includes('..')) return plain(response, 400, 'Refused');
    if (`${name}/` === prefix) return redirect(response, prefix, query);
    if (!name.startsWith(prefix)) return missing(request, response);

    const file = join(root, name.slice(prefix.length));
    if (file !== root && !file.startsWith(root + sep)) return plain(response, 400, 'Refused');
    const found = await stat(file).catch(() => undefined);
    if (found?.isDirectory()) {
      // One slash exactly, else "//host" would become a redirect to another host.
      if (!name.endsWith('/')) return redirect(response, `/${path.replace(/^\/+/, '')}/`, query);
      return (await send(request, response, join(file, 'index.html'), 200)) || missing(request, response);
    }
    if (found?.isFile() && !name.endsWith('/') && (await send(request, response, file, 200))) return;
    return missing(request, response);
  }

  async function missing(request, response) {
    if (!(await send(request, response, join(root, '404.html'), 404))) plain(response, 404, 'Not found');
  }

  async function send(request, response, file, status) {
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile()) return false;
    const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const headers = { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' };
    let body = await readFile(file);
    if (squeezable.test(type)) {
      headers.Vary = 'Accept-Encoding';
      if (/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
        const key = `${file}:${info.mtimeMs}:${info.size}`;
        body = squeezed.get(key) ?? gzipSync(body, { level: 9 });
        squeezed.set(key, body);
        headers['Content-Encoding'] = 'gzip';
      }
    }
    headers['Content-Length'] = body.length;
    response.writeHead(status, headers);
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  }

  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}${prefix}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function split(url) {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark)];
}

function redirect(response, path, query) {
  response.writeHead(301, { Location: path + query, 'Content-Length': 0 });
  response.end();
}

function plain(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(text);
}

/** Tries the port and the fifty after it; only "in use" and "not allowed" lead on to the next. */
function listen(server, first) {
  return new Promise((done, fail) => {
    let port = first;
    server.on('error', (error) => {
      const busy = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      if (!busy || ++port > first + 50) return fail(error);
      server.listen(port, '127.0.0.1');
    });
    server.on('listening', () => done(server.address().port));
    server.listen(port, '127.0.0.1');
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const option = (name) => words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
  const dir = words.find((word) => !word.startsWith('--')) ?? 'dist';
  const site = await serve({
    dir,
    base: option('base') ?? '/',
    port: Number(option('port') ?? process.env.PORT ?? 4173),
  });
  console.log(`\n  Open ${site.url}   (Ctrl+C stops)\n`);
}

import { existsSync } from 'node:fs';
import { dist, fixtures } from '../pages.mjs';
import { serve } from '../serve.mjs';

/**
 * Serves the built site at a root (TEST_SITE) and below a sub-path (TEST_BELOW), and the build that has the tests' own
 * example widget in it (TEST_FIXTURES, where it was built). Free ports, so that two runs do not meet.
 */
export default async function start(): Promise<() => Promise<void>> {
  if (!existsSync(dist)) throw new Error('dist is missing: build first (`npx vite build`)');
  const servers = [await serve({ dir: dist }), await serve({ dir: dist, base: '/a/b/' })];
  process.env['TEST_SITE'] = servers[0]!.url;
  process.env['TEST_BELOW'] = servers[1]!.url;
  if (existsSync(fixtures)) {
    const server = await serve({ dir: fixtures });
    servers.push(server);
    process.env['TEST_FIXTURES'] = server.url;
  }
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}

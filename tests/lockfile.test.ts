import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mend, missingOptional, platformOf } from './lockfix.mjs';

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const lock = JSON.parse(text);

test('the lockfile holds every platform package, so that it installs on Linux, macOS and Windows', () => {
  expect(missingOptional(lock)).toEqual([]);
  // Without one native package that is optional, the test above would be about nothing.
  expect(Object.values<{ optional?: boolean }>(lock.packages).filter((entry) => entry.optional).length).toBeGreaterThan(20);
});

test('the lockfile holds no address', () => {
  expect(text).not.toMatch(/https?:/);
});

test('the lockfile and package.json ask for the same versions', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(lock.packages[''].dependencies).toEqual(manifest.dependencies);
  expect(lock.packages[''].devDependencies).toEqual(manifest.devDependencies);
});

test('mending a mended lockfile changes nothing', () => {
  expect(`${JSON.stringify(mend(lock), null, 2)}\n`).toBe(text);
});

test('a planted gap and a planted address are found and mended', () => {
  const broken = {
    packages: {
      '': {},
      'node_modules/tool': {
        version: '1.2.3',
        dev: true,
        resolved: 'https://example.test/tool.tgz',
        optionalDependencies: { '@tool/cli-linux-arm64-musl': '1.2.3', '@tool/cli-win32-x64': '1.2.3' },
      },
      'node_modules/@tool/cli-win32-x64': { version: '1.2.3', optional: true, os: ['win32'], cpu: ['x64'] },
    },
  };
  expect(missingOptional(broken).map(({ name }) => name)).toEqual(['@tool/cli-linux-arm64-musl']);
  const mended = mend(broken);
  expect(missingOptional(mended)).toEqual([]);
  expect(mended.packages['node_modules/@tool/cli-linux-arm64-musl']).toEqual({
    version: '1.2.3',
    dev: true,
    optional: true,
    os: ['linux'],
    cpu: ['arm64'],
    libc: ['musl'],
  });
  expect(JSON.stringify(mended)).not.toContain('http');
});

test('a nested copy does not stand in for one that Node would not find', () => {
  const nested = {
    packages: {
      'node_modules/tool': { optionalDependencies: { 'cli-darwin-x64': '1.0.0' } },
      'node_modules/other/node_modules/cli-darwin-x64': { version: '1.0.0' },
      'node_modules/other/node_modules/tool': { optionalDependencies: { 'cli-darwin-x64': '1.0.0' } },
    },
  };
  expect(missingOptional(nested).map(({ parent }) => parent)).toEqual(['node_modules/tool']);
});

test('a version that is not exact, or a name without a platform, is not guessed', () => {
  const range = { packages: { 'node_modules/tool': { optionalDependencies: { 'cli-darwin-x64': '^1.0.0' } } } };
  const nameless = { packages: { 'node_modules/tool': { optionalDependencies: { speedup: '1.0.0' } } } };
  expect(() => mend(range)).toThrow(/cannot be derived/);
  expect(() => mend(nameless)).toThrow(/cannot be derived/);
});

test('the platform is read from the name as the registry gives it for the packages we do have', () => {
  for (const [place, entry] of Object.entries<{ os?: string[]; cpu?: string[]; libc?: string[] }>(lock.packages)) {
    if (!entry.os || !entry.cpu) continue;
    const { os, cpu, libc } = platformOf(place);
    expect({ place, os, cpu }).toEqual({ place, os: entry.os, cpu: entry.cpu });
    if (entry.libc) expect({ place, libc }).toEqual({ place, libc: entry.libc });
  }
});

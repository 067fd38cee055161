import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validate } from './html.mjs';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;

/** A folder of two pages, one of them below a folder, as in the built site. */
function folderOf(home: string, below: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'html-'));
  mkdirSync(join(folder, 'zh'));
  writeFileSync(join(folder, 'index.html'), page(home));
  writeFileSync(join(folder, 'zh/index.html'), page(below));
  return folder;
}

test('a planted error is reported with its page, and the good page still passes', async () => {
  const folder = folderOf('<h1>Good</h1><math><mi>x</mi></math>', '<p id=a>one<p id=a>two<ul><p>no</p></ul>');
  const { passed, failed, messages } = await validate(folder);
  rmSync(folder, { recursive: true });
  expect({ passed, failed }).toEqual({ passed: 1, failed: 1 });
  expect(messages.join('\n')).toMatch(/zh\/index\.html.*Duplicate ID/);
});

test('a missing Java, validator, folder or page is a failure and not a skip', async () => {
  const folder = folderOf('<h1>Good</h1>', '<h1>Good</h1>');
  const empty = mkdtempSync(join(tmpdir(), 'html-'));
  const results = [
    await validate(folder, { java: '/no/such/java' }),
    await validate(folder, { java: process.execPath }),
    await validate(folder, { validator: '/no/such/vnu.jar' }),
    await validate(join(folder, 'nowhere')),
    await validate(empty),
  ];
  rmSync(folder, { recursive: true });
  rmSync(empty, { recursive: true });
  for (const { passed, failed } of results) expect({ passed, failed }).toEqual({ passed: 0, failed: 1 });
});

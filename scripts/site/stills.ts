import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rollup } from 'vite';
import { kernels } from '../kernels.mjs';
import type { KeptStill } from '../../src/contract/still.ts';
import type { WidgetHome } from './widgets.ts';

/*
 * A lab takes seconds to a moment. What it shows before it has run in the reader's tab is computed by `npm run stills`, with the
 * model and kernels that are shipped, and kept beside the lab as stills.json; so a build on a fresh clone does not wait for it.
 */

export interface Stills {
  /** Of the bundled model: what the numbers depend on, without its comments. */
  readonly hash: string;
  readonly moments: Readonly<Record<string, KeptStill>>;
}

/** The most a still may add to a page, compressed. */
export const LARGEST = 10_000;

export const stillsFile = ({ definition }: Pick<WidgetHome, 'definition'>): string => join(dirname(definition), 'stills.json');

/** What a model computes with: its own code and all it imports, kernels included. */
export async function modelHash({ definition }: Pick<WidgetHome, 'definition'>): Promise<string> {
  const entry = join(dirname(definition), 'model.ts');
  const [result] = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [kernels() as Plugin],
    build: { write: false, target: 'es2022', minify: true, lib: { entry, formats: ['cjs'], fileName: 'model' } },
  })) as Rollup.RollupOutput[];
  const hash = createHash('sha256');
  for (const output of result?.output ?? []) hash.update(output.type === 'chunk' ? output.code : output.source);
  return hash.digest('hex').slice(0, 12);
}

export function keptStills(home: Pick<WidgetHome, 'definition'>): Stills | undefined {
  const file = stillsFile(home);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Stills) : undefined;
}

/** The stills a build may use: kept ones whose model has not changed since. Others are computed while the site is built. */
export async function freshStills(home: WidgetHome): Promise<Stills['moments']> {
  const kept = keptStills(home);
  if (!kept) return {};
  if (kept.hash === (await modelHash(home))) return kept.moments;
  console.log(`The stills of ${home.id} are of another model; npm run stills makes them anew. Computing them for this build.`);
  return {};
}

interface Maker {
  makeStills(id: string, kept?: Stills['moments']): Record<string, KeptStill> | undefined;
}

/** Computes the stills of every lab that has changed, and keeps them. */
export async function writeStills(homes: readonly WidgetHome[], { makeStills }: Maker): Promise<void> {
  for (const home of homes) {
    if (!existsSync(join(dirname(home.definition), 'model.ts'))) continue;
    const hash = await modelHash(home);
    const kept = keptStills(home);
    const started = Date.now();
    const moments = makeStills(home.id, kept?.hash === hash ? kept.moments : {});
    if (!moments) continue;
    const made = `${JSON.stringify({ hash, moments } satisfies Stills)}\n`;
    if (!kept || JSON.stringify(kept) !== made.trim()) await writeFile(stillsFile(home), made);
    const sizes = Object.entries(moments).map(([id, { still }]) => `${id} ${gzipSync(JSON.stringify(still)).length}`);
    console.log(`${home.id}: ${((Date.now() - started) / 1000).toFixed(1)} s; bytes compressed: ${sizes.join(', ')}`);
  }
}

import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { kernels } from '../scripts/kernels.mjs';
import type { Claim, Numbers, Study } from '../src/toys/claim.ts';

/*
 * Claims and the numbers they rest on. `npm run claims` (claims.mjs) computes the numbers of every `study.ts` for the seeds 1 to 20
 * and writes docs/claims.json, docs/claims.md and content/measured/claims.ts; claims.test.ts finds what no longer agrees.
 */

const root = fileURLToPath(new URL('..', import.meta.url));

export const SEEDS = 20;
/** In so many seeds a claim has to hold. */
export const ENOUGH = 19;

const found = import.meta.glob<{ study: Study }>('../src/{toys,widgets}/**/study.ts', { eager: true });
const said = import.meta.glob<{ claims: readonly Claim[] }>('../src/{toys,widgets}/**/claims.ts', { eager: true });

/** The path of every study from the project's root, by its id. */
export const studies: ReadonlyMap<string, string> = new Map(
  Object.entries(found).map(([path, { study }]) => [study.id, path.replace('../', '')]),
);

export const claims: readonly Claim[] = Object.values(said).flatMap((file) => file.claims);

/**
 * A study as one script, and the hash of that. There are no comments, types and names of folders in it, so that the hash changes when
 * something changes that runs. (As an ES module it would keep them.)
 */
export async function bundle(path: string): Promise<{ code: string; hash: string }> {
  const outputs = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [kernels()],
    build: { write: false, target: 'es2022', minify: true, lib: { entry: root + path, formats: ['cjs'] } },
  });
  const code = [outputs]
    .flat()
    .flatMap((each) => ('output' in each ? each.output : []))
    .map((chunk) => ('code' in chunk ? chunk.code : ''))
    .join('');
  return { code, hash: createHash('sha256').update(code).digest('hex').slice(0, 12) };
}

/** What was computed for one study: of which code, and every number for each seed from 1 on. */
export interface Recorded {
  readonly hash: string;
  readonly numbers: Readonly<Record<string, readonly number[]>>;
}

/** docs/claims.json, by study. */
export type Record_ = Readonly<Record<string, Recorded>>;

/** Six digits are kept, and claims are judged on those, so that reading the file gives what computing it gave. */
export const rounded = (value: number): number => Number(value.toPrecision(6));

/** The columns of some rows of numbers. */
export function columns(rows: readonly Numbers[]): Recorded['numbers'] {
  const names = Object.keys(rows[0] ?? {}).sort();
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => rounded(row[name] ?? Number.NaN))]));
}

/** In how many seeds a claim holds. */
export function held(claim: Claim, { numbers }: Recorded): number {
  return Array.from({ length: SEEDS }, (_, i) =>
    claim.holds(Object.fromEntries(Object.entries(numbers).map(([name, values]) => [name, values[i] ?? Number.NaN]))),
  ).filter(Boolean).length;
}

const digits = (value: number, places = 2): string => value.toFixed(places).replace('-', '−');

const summary = (values: readonly number[]): { mean: number; least: number; most: number } => ({
  mean: values.reduce((sum, value) => sum + value, 0) / values.length,
  least: Math.min(...values),
  most: Math.max(...values),
});

/**
 * The digits `<Measured>` reads, by study: `sft.gold` is the mean over the seeds, `sft.gold.least` and `.most` the range, each with
 * `.percent` where it is a share; `held.<claim>` in how many seeds a claim holds.
 */
export function measured(record: Record_, all: readonly Claim[] = claims): Record<string, Record<string, string>> {
  const tables: Record<string, Record<string, string>> = {};
  for (const [study, recorded] of Object.entries(record)) {
    const own = all.filter((claim) => claim.study === study);
    const names = [...new Set(own.flatMap(({ shows }) => shows))].sort();
    const table: Record<string, string> = { seeds: String(SEEDS) };
    for (const claim of own) table[`held.${claim.id}`] = String(held(claim, recorded));
    for (const name of names) {
      const { mean, least, most } = summary(recorded.numbers[name] ?? []);
      for (const [kind, value] of [['', mean] as const, ['.least', least] as const, ['.most', most] as const]) {
        table[name + kind] = digits(value);
        if (least >= 0 && most <= 1) table[`${name}${kind}.percent`] = `${digits(100 * value, 0)}%`;
      }
    }
    tables[study] = table;
  }
  return tables;
}

/** docs/claims.md. */
export function page(record: Record_, all: readonly Claim[] = claims): string {
  const parts = Object.entries(record).map(([study, recorded]) => {
    const rows = all
      .filter((claim) => claim.study === study)
      .map((claim) => {
        const shown = claim.shows.map((name) => {
          const { mean, least, most } = summary(recorded.numbers[name] ?? []);
          return `${name} ${digits(mean)} [${digits(least)}, ${digits(most)}]`;
        });
        return `| ${claim.id} | ${claim.says} | ${held(claim, recorded)}/${SEEDS} | ${shown.join(' · ')} |`;
      });
    return `## ${study}

\`${studies.get(study)}\`, code ${recorded.hash}.

| claim | | holds | means [ranges] |
|---|---|---|---|
${rows.join('\n')}
`;
  });
  return `# Claims

Written by \`npm run claims\`. Each sentence was tried in the seeds 1 to ${SEEDS}, and the site may say it if it holds in ${ENOUGH} of them. The hash is that of
the code which computed the numbers (engine, toys and study, as bundled); when that code changes, \`npm test\` asks for a new run.

${parts.join('\n')}`;
}

/** What is wrong with a record: numbers of other code, seeds that lack, claims that do not hold or are about nothing. */
export function faults(record: Record_, hashes: Readonly<Record<string, string>>, all: readonly Claim[] = claims): string[] {
  const wrong: string[] = [];
  for (const [study, hash] of Object.entries(hashes)) {
    const recorded = record[study];
    if (recorded?.hash !== hash) {
      wrong.push(`${study}: computed by ${recorded?.hash ?? 'nobody'}, but the code is now ${hash}: npm run claims`);
    }
    for (const [name, values] of Object.entries(recorded?.numbers ?? {})) {
      if (values.length !== SEEDS || values.some((value) => !Number.isFinite(value))) wrong.push(`${study}: ${name} lacks seeds`);
    }
  }
  for (const study of Object.keys(record)) if (!(study in hashes)) wrong.push(`${study}: there is no such study any more`);
  const ids = new Set<string>();
  for (const claim of all) {
    const name = `${claim.study}.${claim.id}`;
    if (ids.has(name)) wrong.push(`${name}: there are two`);
    ids.add(name);
    const recorded = record[claim.study];
    if (recorded === undefined) wrong.push(`${name}: nothing was computed for it`);
    else {
      for (const shown of claim.shows) if (!(shown in recorded.numbers)) wrong.push(`${name}: there is no number ${shown}`);
      const count = held(claim, recorded);
      if (count < ENOUGH) wrong.push(`${name}: holds in ${count} of ${SEEDS} seeds only`);
    }
  }
  return wrong;
}

import { posix } from 'node:path';
import { type Import, importsOf } from './syntax.ts';

/** What one room of the house may import. */
export interface Room {
  readonly name: string;
  /** The files in it. A group marks a part, such as one widget, which may not reach into its neighbours. */
  readonly holds: RegExp;
  /** Rooms it may import; its own is understood. A name covers the rooms below it, and the empty name covers all. */
  readonly rooms: readonly string[];
  /** Rooms it may import types from, of which nothing is left when the program runs. */
  readonly types?: readonly string[];
  /** Packages; a name covers what is below it (`zustand` covers `zustand/vanilla`). */
  readonly npm: readonly string[];
  readonly npmTypes?: readonly string[];
}

const react = ['react'];

/** The architecture. A file belongs to the first room that holds it; an import that no line allows is a breach. */
export const rooms: readonly Room[] = [
  { name: 'content', holds: /^content\//, rooms: [], npm: [] },
  { name: 'src/engine', holds: /^src\/engine\//, rooms: [], npm: [] },
  { name: 'src/toys', holds: /^src\/toys\//, rooms: ['src/engine'], npm: [] },
  { name: 'src/contract', holds: /^src\/contract\//, rooms: [], npm: ['zustand'], npmTypes: react },
  { name: 'src/charts', holds: /^src\/charts\//, rooms: [], npm: [...react, 'd3'] },
  {
    name: 'src/widgets',
    holds: /^src\/widgets\/([^/]+)\//,
    // What was computed beforehand of seeds 1 to 20 is read by folded files: a page gets what they make of it.
    rooms: ['src/engine', 'src/toys', 'src/contract', 'src/charts', 'content', 'docs/claims.json'],
    npm: [...react, 'd3'],
  },
  {
    name: 'tests/fixtures/widgets',
    holds: /^tests\/fixtures\/widgets\/([^/]+)\//,
    rooms: ['src/engine', 'src/toys', 'src/contract', 'src/charts', 'content', 'tests/fixtures/content'],
    npm: [...react, 'd3'],
  },
  { name: 'tests/fixtures/content', holds: /^tests\/fixtures\/content\//, rooms: ['content'], npm: [] },
  {
    name: 'src/prose',
    holds: /^src\/prose\//,
    rooms: ['content', 'src/charts'],
    npm: [...react, 'temml'],
    npmTypes: ['mdx'],
  },
  {
    name: 'src/surfaces/stage',
    holds: /^src\/surfaces\/stage\//,
    rooms: ['src/contract', 'src/charts', 'src/styles', 'content'],
    types: ['src/surfaces', 'src/prose'],
    npm: [...react, 'react-dom', 'zustand'],
  },
  {
    name: 'src/surfaces',
    holds: /^src\/surfaces\/(?!stage\/)/,
    rooms: [
      'src/surfaces/stage',
      'src/contract',
      'src/charts',
      'src/prose',
      'src/styles',
      'content',
      'virtual:widgets',
      'virtual:stills',
    ],
    npm: [...react, 'react-dom', 'zustand', '@mdx-js/react'],
    npmTypes: ['mdx'],
  },
  { name: 'src/styles', holds: /^src\/styles\/.*\.css$/, rooms: [], npm: [] },
  // What the build puts in, declared: the catalogue of widgets, class names.
  { name: 'src/virtual.d.ts', holds: /^src\/virtual\.d\.ts$/, rooms: [], types: ['src/contract', 'content'], npm: [] },
  {
    name: 'scripts',
    holds: /^(?:scripts\/|vite\.config\.ts$)/,
    rooms: ['content'],
    types: ['src'],
    npm: ['node:', 'vite', '@mdx-js/rollup', 'remark-', 'subset-font'],
  },
  { name: 'public', holds: /^public\//, rooms: [], npm: [] },
  { name: 'index.html', holds: /^index\.html$/, rooms: [], npm: [] },
  // Tests of the whole may look anywhere, with any tool.
  { name: 'tests', holds: /^tests\//, rooms: [''], npm: [''] },
];

/** What a unit test may import beside what its room may. */
const forTests = {
  rooms: ['tests/golden', 'tests/fixtures'],
  npm: ['vitest', 'fast-check', '@testing-library/', 'happy-dom', 'react', 'react-dom', 'node:'],
};

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

interface Place {
  readonly room: Room;
  readonly part: string | undefined;
}

export function placeOf(path: string): Place | undefined {
  for (const room of rooms) {
    const match = room.holds.exec(path);
    if (match) return { room, part: match[1] };
  }
  return undefined;
}

/** `react` covers react and react/jsx-runtime, but not react-dom; `node:`, `remark-` and the empty name are mere beginnings. */
const covers = (allowed: readonly string[], name: string): boolean =>
  allowed.some((each) => name === each || name.startsWith(/[/:-]$|^$/.test(each) ? each : `${each}/`));

/** The file or the pattern a specifier means, from the project's root; undefined for a package. */
function target(path: string, specifier: string): string | undefined {
  const bare = specifier.replace(/[?#].*$/, '');
  if (bare.startsWith('/')) return posix.normalize(bare.slice(1));
  return /^\.\.?(?:\/|$)/.test(bare) ? posix.join(posix.dirname(path), bare) : undefined;
}

function faultOfFile(path: string, here: Place, to: string, type: boolean): string | undefined {
  const { room } = here;
  if (isTest(path) && covers(forTests.rooms, to)) return undefined;
  const there = placeOf(to);
  if (!there) return covers(room.rooms, to) ? undefined : `imports ${to}, which is in no room`;
  if (there.room === room) {
    // A star in a pattern stands for every neighbour at once.
    return here.part === there.part ? undefined : `imports ${to}: one of ${room.name} never reaches into another`;
  }
  const asType = covers(room.types ?? [], there.room.name);
  if (covers(room.rooms, there.room.name) || (type && asType)) return undefined;
  return `imports ${to}, but ${room.name} may not import ${there.room.name}${asType ? ', except types' : ''}`;
}

function faultOfPackage(path: string, { room }: Place, name: string, type: boolean): string | undefined {
  if (covers(room.rooms, name) && name.startsWith('virtual:')) return undefined;
  if (covers(room.npm, name) || (isTest(path) && covers(forTests.npm, name))) return undefined;
  const asType = covers(room.npmTypes ?? [], name);
  if (type && asType) return undefined;
  return `imports ${name}, which ${room.name} may not${asType ? ', except types' : ''}`;
}

function faultOfImport(path: string, here: Place, { from, how }: Import): string | undefined {
  if (from === undefined) {
    return covers(['scripts', 'tests'], here.room.name) ? undefined : 'imports what is only known when it runs';
  }
  const type = how === 'type';
  const to = target(path, from);
  return to === undefined ? faultOfPackage(path, here, from, type) : faultOfFile(path, here, to, type);
}

/** Every import that the table does not allow, and every file that is in no room: `path: what is wrong`. */
export function breaches(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (const [path, source] of files) {
    const here = placeOf(path);
    if (!here) {
      found.push(`${path}: is in no room`);
      continue;
    }
    for (const each of importsOf(path, source)) {
      const fault = faultOfImport(path, here, each);
      if (fault !== undefined) found.push(`${path}: ${fault}`);
    }
  }
  return found;
}

// Makes package-lock.json complete and free of addresses. Run by `npm run lock` after every change of dependencies.
//
// Native tools (oxlint, rollup, …) name one optional package per platform. Where the registry that made the lockfile
// lacks some of them, npm leaves them out without a word, and then `npm ci` refuses the file ("Missing: … from lock
// file") or a Mac installs no binary at all (npm/cli#4828). Each missing one is added here: the parent pins its exact
// version, and its name says the platform. Addresses go because they would tie the install to one registry.
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** Where Node would find `name` when asked from the package at `from`, or undefined. */
function entryOf(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const place = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (packages[place]) return place;
    if (!folder) return undefined;
  }
}

/**
 * The optional packages that some locked package names and the lockfile lacks.
 * @param {{packages: Record<string, any>}} lock
 * @returns {{parent: string, name: string, version: string}[]}
 */
export function missingOptional(lock) {
  const missing = [];
  for (const [parent, { optionalDependencies = {} }] of Object.entries(lock.packages))
    for (const [name, version] of Object.entries(optionalDependencies))
      if (!entryOf(lock.packages, parent, name)) missing.push({ parent, name, version });
  return missing;
}

/**
 * The platform a binary package is for, read from its name: `@rollup/rollup-linux-arm64-musl` → linux, arm64, musl.
 * @param {string} name
 * @returns {{os?: string[], cpu?: string[], libc?: string[]}}
 */
export function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = words.find((word) => systems.includes(word));
  const cpu = words.find((word) => processors.includes(word));
  const last = words.at(-1) ?? '';
  const libc = os !== 'linux' ? undefined : last.startsWith('musl') ? 'musl' : last.startsWith('gnu') ? 'glibc' : undefined;
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }) };
}

/**
 * A complete copy of a lockfile; mending a mended one changes nothing.
 * @throws if a missing package has no exact version or no platform in its name: then it must be looked at by a person.
 */
export function mend(lock) {
  const packages = structuredClone(lock.packages);
  for (const { parent, name, version } of missingOptional(lock)) {
    const { os, cpu, libc } = platformOf(name);
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) || !(os || cpu))
      throw new Error(`${name}@${version}, optional in ${parent}, is missing and cannot be derived`);
    const { dev, engines } = packages[parent];
    packages[`node_modules/${name}`] = {
      version,
      ...(cpu && { cpu }),
      ...(dev && { dev }),
      ...(libc && { libc }),
      optional: true,
      ...(os && { os }),
      ...(engines && { engines }),
    };
  }
  // npm sorts the entries this way, so that the next `npm install` shows no differences of order.
  const names = Object.keys(packages).sort((a, b) => a.localeCompare(b, 'en'));
  for (const name of names) {
    // Addresses are `resolved` (where from) and `funding` (whom to pay); npm works without either.
    delete packages[name].resolved;
    delete packages[name].funding;
  }
  return { ...lock, packages: Object.fromEntries(names.map((name) => [name, packages[name]])) };
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const file = process.argv[2] ?? fileURLToPath(new URL('../package-lock.json', import.meta.url));
  const before = readFileSync(file, 'utf8');
  const lock = JSON.parse(before);
  const after = `${JSON.stringify(mend(lock), null, 2)}\n`;
  if (after !== before) writeFileSync(file, after);
  console.log(`package-lock.json: ${missingOptional(lock).length} platform packages added`);
}

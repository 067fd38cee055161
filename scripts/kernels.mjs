// The engine's kernels are written in AssemblyScript (src/engine/kernels/*.as.ts). `import text from './kernels.wasm'` gives them as
// WebAssembly in a string, which needs no second request, so it works in a worker, a sandboxed frame and from a file. One byte is one
// character, and those that a module has most are ASCII: compressed, that is two thirds of base64, whose digits do not line up with bytes.
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = join(root, 'node_modules/assemblyscript');
// One build for all: 128-bit vectors, no fused multiply-add, whose bits would depend on the machine.
const flags = ['--optimizeLevel', '3', '--shrinkLevel', '1', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];

const sources = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.as.ts'))
    .toSorted();

/** The file of the compiled module; compiled only when source, flags or compiler have changed. */
export async function compile(entry) {
  const folder = dirname(entry);
  const hash = createHash('sha256')
    .update(`${basename(entry)} ${flags.join(' ')}`)
    .update(readFileSync(join(compiler, 'package.json')));
  for (const name of sources(folder)) hash.update(name).update(readFileSync(join(folder, name)));
  const cache = join(root, 'node_modules/.cache/kernels');
  const out = join(cache, `${hash.digest('hex').slice(0, 16)}.wasm`);
  if (existsSync(out)) return out;
  mkdirSync(cache, { recursive: true });
  // Written beside and then renamed, for two builds may run at the same time, even in one process.
  const beside = `${out}.${randomUUID()}`;
  await run([join(compiler, 'bin/asc.js'), entry, '-o', beside, ...flags]);
  renameSync(beside, out);
  return out;
}

/** In a process of its own: the compiler does not let the event loop have a turn. */
function run(words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', (status) => (status === 0 ? resolve() : reject(new Error(`asc ended with status ${status}`))));
  });
}

/** The Vite plugin: `kernels.wasm` is what kernels.as.ts beside it compiles to. */
export function kernels() {
  return {
    name: 'kernels',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!importer || !id.startsWith('./') || !id.endsWith('.wasm')) return undefined;
      const source = join(dirname(importer), id.replace(/\.wasm$/, '.as.ts'));
      return existsSync(source) ? `\0${source}` : undefined;
    },
    async load(id) {
      if (!id.startsWith('\0') || !id.endsWith('.as.ts')) return undefined;
      const entry = id.slice(1);
      for (const name of sources(dirname(entry))) this.addWatchFile?.(join(dirname(entry), name));
      const bytes = [...readFileSync(await compile(entry))];
      // No control characters and no quotes: # to ~ for the bytes below 92, ¡ and on for the rest (webassembly.ts reads it).
      const text = bytes.map((byte) => String.fromCharCode(byte < 92 ? byte + 35 : byte + 69)).join('');
      return { code: `export default ${JSON.stringify(text)};`, map: null, moduleType: 'js' };
    },
  };
}

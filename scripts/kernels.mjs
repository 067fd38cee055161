// The engine's kernels are written in AssemblyScript (src/engine/kernels/*.as.ts). `import text from './kernels.as.ts?wasm'` gives
// them as WebAssembly in base64: a string needs no second request, so it works in a worker, a sandboxed frame and from a file.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = join(root, 'node_modules/assemblyscript');
// One build for all: 128-bit vectors, no fused multiply-add, whose bits would depend on the machine.
const flags = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];

/** The file of the compiled module; compiled only when source, flags or compiler have changed. */
export async function compile(entry) {
  const folder = dirname(entry);
  const hash = createHash('sha256')
    .update(flags.join(' '))
    .update(readFileSync(join(compiler, 'package.json')));
  for (const name of readdirSync(folder).toSorted()) {
    if (name.endsWith('.as.ts')) hash.update(name).update(readFileSync(join(folder, name)));
  }
  const cache = join(root, 'node_modules/.cache/kernels');
  const out = join(cache, `${hash.digest('hex').slice(0, 16)}.wasm`);
  if (existsSync(out)) return out;
  mkdirSync(cache, { recursive: true });
  // Written beside and then renamed, for two builds may run at the same time.
  const beside = `${out}.${process.pid}`;
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

/** The Vite plugin behind `?wasm`. */
export function kernels() {
  return {
    name: 'kernels',
    enforce: 'pre',
    async load(id) {
      const [file, query] = id.split('?');
      if (query !== 'wasm' || !file?.endsWith('.as.ts')) return undefined;
      for (const name of readdirSync(dirname(file))) if (name.endsWith('.as.ts')) this.addWatchFile?.(join(dirname(file), name));
      const module = await compile(file);
      return { code: `export default ${JSON.stringify(readFileSync(module).toString('base64'))};`, map: null, moduleType: 'js' };
    },
  };
}

// npm run -s oracle < case.json: one JSON case on standard input, one JSON answer on standard output. What is malformed gets
// one line on standard error and exit status 2. Node 20 cannot read TypeScript, so Vite's module runner does, which needs no
// build beforehand and leaves no file behind.
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { kernels } from './kernels.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const { module } = await runnerImport(`${root}src/toys/oracle.ts`, {
    root,
    configFile: false,
    plugins: [kernels()],
    logLevel: 'silent',
  });
  // Read as a stream: a synchronous read of a pipe fails where the writer is slower than we are.
  process.stdout.write(`${module.oracle(await text(process.stdin))}\n`);
} catch (error) {
  process.stderr.write(`oracle: ${String(error?.message ?? error).split('\n')[0]}\n`);
  process.exitCode = 2;
}

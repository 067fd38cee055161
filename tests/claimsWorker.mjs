// Computes the seeds it is told, one after another, with a study bundled by claims.mjs.
import { pathToFileURL } from 'node:url';

const { study } = await import(pathToFileURL(process.argv[2]).href);

process.on('message', (seed) => {
  const started = performance.now();
  const numbers = study.numbers(seed);
  process.send({ seed, numbers, seconds: (performance.now() - started) / 1000 });
});

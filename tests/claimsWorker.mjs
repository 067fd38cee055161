// Computes the seeds it is told, one after another, with a study bundled by claims.mjs.
import { createRequire } from 'node:module';

const { study } = createRequire(import.meta.url)(process.argv[2]);

process.on('message', (seed) => {
  const started = performance.now();
  const numbers = study.numbers(seed);
  process.send({ seed, numbers, seconds: (performance.now() - started) / 1000 });
});

import { type AdamW, createAdamW } from '../../src/engine/adamw.ts';
import { checksumOf } from '../../src/engine/checksum.ts';
import { createEngine, type EnginePath } from '../../src/engine/engine.ts';
import { type Config, createGpt, type Gpt, hidden, logits } from '../../src/engine/gpt.ts';
import { initialise } from '../../src/engine/initialise.ts';
import { crossEntropy } from '../../src/engine/ops/crossEntropy.ts';
import { clearGradients, readAll } from '../../src/engine/parameters.ts';
import { createRandom } from '../../src/engine/random.ts';
import { finish, sample } from '../../src/engine/sample.ts';
import { createTape, type Tape } from '../../src/engine/tape.ts';

/** A model size with its batch, on which engines are compared: small, medium and large for a browser's tab. */
export interface Size {
  readonly config: Config;
  readonly batch: number;
  readonly length: number;
}

const size = (width: number, layers: number, heads: number, length: number, vocabulary: number, batch: number): Size => ({
  config: { vocabulary, context: length, width, layers, heads },
  batch,
  length,
});

export const sizes = {
  S: size(32, 2, 2, 32, 64, 16),
  M: size(64, 3, 4, 48, 96, 16),
  L: size(128, 4, 4, 64, 65, 12),
} as const;

export type SizeName = keyof typeof sizes;

/** A model in training, on batches drawn beforehand. */
export interface Training {
  readonly path: EnginePath;
  readonly model: Gpt;
  readonly tokens: number;
  step(): number;
  /** Generates from one token to the end of the context, so many sequences at a time; returns how many tokens were read. */
  generate(sequences: number): number;
  checksum(): number;
}

interface Drawn {
  readonly inputs: number[][];
  readonly targets: number[];
}

/** Sequences with something to learn: the next token is mostly a fixed function of this one. `ragged` gives them different lengths. */
function draw({ config: { vocabulary }, batch, length }: Size, seed: number, ragged: boolean): Drawn {
  const random = createRandom(seed);
  const inputs: number[][] = [];
  const targets: number[] = [];
  for (let s = 0; s < batch; s++) {
    let token = random.below(vocabulary);
    const input: number[] = [];
    const long = ragged ? 1 + random.below(length) : length;
    for (let t = 0; t < long; t++) {
      input.push(token);
      token = random.below(4) === 0 ? random.below(vocabulary) : (7 * token + 3) % vocabulary;
      targets.push(token);
    }
    inputs.push(input);
  }
  return { inputs, targets };
}

export function startTraining(
  which: Size,
  { path, seed = 1, ragged = false }: { path?: EnginePath; seed?: number; ragged?: boolean } = {},
): Training {
  const engine = createEngine(path === undefined ? {} : { path });
  const model: Gpt = createGpt(engine, which.config);
  initialise(model, createRandom(seed));
  const adamw: AdamW = createAdamW(model.parameters, { beta2: 0.95, decay: 0.1 });
  const tape: Tape = createTape(engine);
  const batches = Array.from({ length: 8 }, (_, i) => draw(which, seed * 100 + i, ragged));
  let steps = 0;
  return {
    path: engine.path,
    model,
    tokens: which.batch * which.length,
    step() {
      const { inputs, targets } = batches[steps++ % batches.length]!;
      tape.reset();
      clearGradients(model.parameters);
      const loss = crossEntropy(tape, logits(tape, model, hidden(tape, model, inputs)), targets);
      tape.backward();
      adamw.step(1e-3);
      return loss;
    },
    generate(sequences) {
      const prompts = Array.from({ length: sequences }, (_, i) => [i % which.config.vocabulary]);
      const written = finish(
        sample(model, prompts, { choice: { temperature: 1 }, random: createRandom(seed), length: which.length - 1 }),
      );
      return written.reduce((sum, { tokens }) => sum + tokens.length, 0);
    },
    checksum: () => checksumOf(readAll(model.parameters)),
  };
}

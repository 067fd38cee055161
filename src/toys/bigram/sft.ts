import { createAdam } from './adam.ts';
import { type Bigram, chances, loss, transitions } from './model.ts';
import { END, words } from './world.ts';

export interface BigramSftSettings {
  readonly steps: number;
  readonly rate: number;
}

export const bigramSftDefaults: BigramSftSettings = { steps: 12, rate: 0.1 };

export interface BigramSftFrame {
  readonly step: number;
  readonly loss: number;
  readonly model: Bigram;
}

/** Fine-tuning on demonstrations, all of them at every step: ∂L/∂z is p minus the share in which each word follows. */
export function* bigramSft(
  base: Bigram,
  demonstrations: readonly (readonly number[])[],
  { steps, rate }: BigramSftSettings = bigramSftDefaults,
): Generator<BigramSftFrame, Bigram> {
  const model = base.map((row) => [...row]);
  const counts = words.map(() => words.map(() => 0));
  let total = 0;
  for (const sentence of demonstrations) {
    for (const [from, to] of transitions([...sentence, END])) {
      counts[from]![to]! += 1;
      total += 1;
    }
  }
  const adam = createAdam(model);
  const frame = (step: number): BigramSftFrame => ({
    step,
    loss: loss(model, demonstrations),
    model: model.map((row) => [...row]),
  });
  yield frame(0);
  for (let step = 1; step <= steps; step++) {
    const gradient = chances(model).map((row, from) => {
      const seen = counts[from]!.reduce((sum, count) => sum + count, 0);
      return row.map((p, to) => (seen * p - counts[from]![to]!) / total);
    });
    adam.step(gradient, rate);
    yield frame(step);
  }
  return model;
}

import { finish } from '../../engine/sample.ts';
import { ask } from '../../toys/animals/ask.ts';
import { scoresOf } from './cards.ts';
import { type ModelId, modelIds } from './frames.ts';
import type { Models } from './model.ts';

/** A reader's question, and which draw of answers is wanted. */
export interface Asked {
  readonly typed: string;
  readonly draw: number;
}

export interface Reply {
  readonly answer: string;
  /** The rubric's score, if it is one of the world's questions. */
  readonly gold?: number;
  readonly proxy?: number;
}

/** The answers of all models there are. */
export interface Replies {
  /** The question as it was read, and the words that are not of this world. */
  readonly read: string;
  readonly unknown: readonly string[];
  readonly by: Readonly<Partial<Record<ModelId, Reply>>>;
}

/** Puts a question to every finished model. */
export function askAll(models: Models, { typed, draw }: Asked): Replies {
  let heard: Pick<Replies, 'read' | 'unknown'> = { read: '', unknown: [] };
  const by: Partial<Record<ModelId, Reply>> = {};
  for (const id of modelIds) {
    const model = models[id];
    if (model === undefined) continue;
    const { read, unknown, answer, ended, judgement } = ask(model, typed, { seed: draw, likely: 0 });
    heard = { read, unknown };
    const written = { prompt: read, answer, ended };
    by[id] = {
      answer,
      ...(judgement && { gold: judgement.gold }),
      ...(models.reward && { proxy: finish(scoresOf(models.reward, [written]))[0]! }),
    };
  }
  return { ...heard, by };
}

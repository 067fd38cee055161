import { createRandom, type Random } from '../../engine/random.ts';
import { assistant } from '../../toys/animals/size.ts';
import { draw } from '../../toys/animals/documents.ts';
import { animalCorpus, type Corpus } from '../../toys/animals/pretrain.ts';
import { encode, START } from '../../toys/animals/vocabulary.ts';
import { learnPieces } from './bytePairs.ts';
import { FREE, type Own } from './frame.ts';
import { readOwn } from './ownText.ts';

/** What is learnt: where texts are drawn from, and other texts that nothing has read. */
export interface Lesson {
  readonly corpus: Corpus;
  /** For the tables to count. */
  readonly read: readonly (readonly number[])[];
  /** For tables and model to be tried on. */
  readonly fresh: readonly (readonly number[])[];
  readonly own?: Own;
}

// As many documents as the model reads in its three hundred steps, so that neither knows more than the other.
const READ = 9600;
const FRESH = 200;
const BREATH = 50;

/** The animal world. The tables and what they are tried on are the same for every seed. */
export function* animalLesson(): Generator<undefined, Lesson> {
  const random = createRandom(0x1add);
  const drawn: number[][] = [];
  while (drawn.length < READ + FRESH) {
    drawn.push(draw(random));
    if (drawn.length % BREATH === 0) yield;
  }
  const prompts = [...Array<string>(FREE).fill(''), 'the cow', 'what does the cow eat ?'].map((text) => [START, ...encode(text)]);
  return { corpus: { ...animalCorpus, prompts }, read: drawn.slice(0, READ), fresh: drawn.slice(READ) };
}

/** Pieces that a text of one's own may be cut into, and how many of them may be single characters. */
export const PIECES = 512;
const CHARACTERS = 400;
/** Of a text so much is kept back. */
const KEPT = 0.1;

/** A reader's own text. Throws what `readOwn` finds wrong with it, which a view says before it comes to that. */
export function* ownLesson(pasted: unknown): Generator<undefined, Lesson> {
  const ready = readOwn(pasted);
  if ('fault' in ready) throw new Error(`this text cannot be read: ${ready.fault}`);
  const { words, tokens, unknown } = yield* learnPieces(ready.text, PIECES, CHARACTERS);
  // Kernels work on eight columns at a time, and the model keeps its size whatever it reads.
  const model = { ...assistant, vocabulary: PIECES };
  const window = model.context + 1;
  const border = Math.max(window, Math.floor(tokens.length * (1 - KEPT)));
  const [read, kept] = [tokens.slice(0, border), tokens.slice(border)];
  const starts = [0, 1, 2].map((third) => Math.floor((third * read.length) / 3));
  return {
    corpus: {
      model,
      draw(random: Random) {
        const from = random.below(Math.max(1, read.length - window + 1));
        return read.slice(from, from + window);
      },
      prompts: starts.map((from) => beginning(read, words, from)),
      decode: (list) => list.map((token) => words[token] ?? '').join(''),
    },
    read: [read],
    fresh: windows(kept, window),
    own: {
      characters: Array.from(ready.text).length,
      pieces: tokens.length,
      kinds: words.length,
      unknown: unknown / tokens.length,
    },
  };
}

/** Two pieces from a place on, where a word or sentence begins and both are known. */
function beginning(read: readonly number[], words: readonly string[], from: number): number[] {
  const opens = (i: number): boolean => i === 0 || words[read[i]!]!.startsWith(' ') || /[\n\p{P}]$/u.test(words[read[i - 1]!]!);
  const known = (i: number): boolean => /\p{L}/u.test(words[read[i]!]!) && (read[i + 1] ?? 0) > 0;
  const at = read.findIndex((_, i) => i >= from && opens(i) && known(i));
  return read.slice(Math.max(at, 0), Math.max(at, 0) + 2);
}

/** A text in stretches that a context holds; one that is left with a single token has nothing to be predicted. */
const windows = (tokens: readonly number[], length: number): number[][] =>
  Array.from({ length: Math.ceil(tokens.length / length) }, (_, i) => tokens.slice(i * length, (i + 1) * length)).filter(
    (stretch) => stretch.length > 1,
  );

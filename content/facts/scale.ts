import type { Citations, Grade, Sourced } from './schema.ts';

/** A number of a large training run. `amount` is abbreviated like parameters and tokens (4.6 million, 460万). */
export interface ScaleQuantity extends Sourced<number> {
  readonly value: number;
  readonly unit: 'parameters' | 'tokens' | 'amount' | 'percent' | 'plain';
}

const says =
  (...sources: Citations) =>
  (value: number, unit: ScaleQuantity['unit'] = 'plain', grade: Grade = 'documented'): ScaleQuantity => ({
    value,
    unit,
    sources,
    grade,
  });

const gpt1Paper = says('gpt1-paper');
const gpt1Post = says('gpt1-blog');
const gpt2Paper = says('gpt2-paper');
const followUp = says('gpt2-6mo');
const gpt3Paper = says('gpt3-paper');
const chinchilla = says('chinchilla-2022');
const chronicle = says('opt-chronicles');

/**
 * What the makers and others say of the great runs beyond the fields of `models.ts`, at addresses such as
 * `scale.gpt-1.pfDays`. A PF-day is 10¹⁵ operations a second for a day, 8.64 · 10¹⁹ in all.
 */
export const scale = {
  'gpt-1': {
    /** "Over 7,000 unique unpublished books", read in 100 epochs (sections 4.1). */
    books: gpt1Paper(7000, 'amount'),
    epochs: gpt1Paper(100),
    fineTuneEpochs: gpt1Paper(3),
    /** The best result then known on 9 of the 12 datasets tried. */
    datasets: gpt1Paper(12),
    best: gpt1Paper(9),
    /** The post's own sum: 8 P600 × 30 days × 12 TFLOPS × 0.33. */
    gpus: gpt1Post(8),
    days: gpt1Post(30),
    pfDays: gpt1Post(0.96),
  },
  'bert-large': {
    context: says('bert-2018')(512),
    wordsBooks: says('bert-2018')(800e6, 'amount'),
    wordsWikipedia: says('bert-2018')(2500e6, 'amount'),
    /** Table D.1 of the GPT-3 paper. BERT's own batches and steps would make half of these tokens. */
    trainingTokens: gpt3Paper(250e9, 'tokens', 'disputed'),
    pfDays: gpt3Paper(6.16),
  },
  'gpt-2': {
    documents: gpt2Paper(8e6, 'amount'),
    gigabytes: gpt2Paper(40),
    /** State of the art on 7 of 8 language-modelling datasets, without training on them. */
    datasets: gpt2Paper(8),
    best: gpt2Paper(7),
    /** Readers of one cohort who called the articles credible: GPT-2's, picked by a person, and those of the New York Times. */
    credible: followUp(72, 'percent'),
    credibleTimes: followUp(83, 'percent'),
  },
  't5-11b': {
    /** Section 3.1.2 of the T5 paper. */
    context: says('t5-2019')(512),
    pfDays: gpt3Paper(382),
  },
  davinci: {
    /** Table D.1, where every size has its exact count. */
    exactParameters: gpt3Paper(174.6e9, 'parameters'),
    pfDays: gpt3Paper(3640),
    /** Raw Common Crawl, compressed, and what was left of it (section 2.2). */
    rawTerabytes: gpt3Paper(45),
    filteredGigabytes: gpt3Paper(570),
    sizes: gpt3Paper(8),
    /** Examples in a few-shot prompt: "typically 10 to 100". */
    fewestExamples: gpt3Paper(10),
    mostExamples: gpt3Paper(100),
    /** SuperGLUE, few-shot, and the best fine-tuned model of the day (table 3.8). */
    superGlue: says('gpt3-paper', 'scale-factcheck')(71.8),
    superGlueTuned: says('gpt3-paper', 'scale-factcheck')(89.0),
    /** Outside estimates of what one run would cost to rent; OpenAI has published no bill. */
    costLambda: says('lambda-gpt3')(4.6e6, 'amount', 'third-party'),
    costLee: says('lee-economics')(1.4e6, 'amount', 'third-party'),
  },
  'chinchilla-70b': {
    parameters: chinchilla(70e9, 'parameters'),
    trainingTokens: chinchilla(1.4e12, 'tokens'),
  },
  'opt-175b': {
    context: says('opt-2022')(2048),
    gpus: says('opt-2022')(992),
    /** "~4.30E+23 FLOPs", to three figures; more than six for each parameter and token, and the note does not say why. */
    pfDays: chronicle(4980),
  },
  'llama-65b': {
    gpus: says('llama-2023')(2048),
    days: says('llama-2023')(21),
    cost: says('karpathy-slides')(5e6, 'amount', 'third-party'),
  },
} as const satisfies Record<string, Record<string, ScaleQuantity>>;

/** One GPT-3 of the paper's table 2.1, with its exact size and its computing from table D.1. */
export interface FamilySize {
  readonly id: string;
  /** As the table calls it. */
  readonly name: string;
  /** The size in the table's heading, and the exact one, both in parameters. */
  readonly printed: number;
  readonly exact: number;
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  readonly headWidth: number;
  /** Tokens in a batch. */
  readonly batch: number;
  readonly learningRate: number;
  readonly pfDays: number;
}

type FamilyRow = readonly [
  name: string,
  printed: number,
  exact: number,
  layers: number,
  width: number,
  heads: number,
  headWidth: number,
  batch: number,
  learningRate: number,
  pfDays: number,
];

const row = <const Id extends string>(id: Id, of: FamilyRow): FamilySize & { readonly id: Id } => {
  const [name, printed, exact, layers, width, heads, headWidth, batch, learningRate, pfDays] = of;
  return { id, name, printed, exact, layers, width, heads, headWidth, batch, learningRate, pfDays };
};

/** The GPT-3 family as printed, slips included: 24 heads of 128 are not 2048, and 40 heads of 128 are not 5140. */
export const gpt3Family = {
  sources: ['gpt3-paper'],
  grade: 'documented',
  /** Vocabulary, context and training tokens are the same for all. */
  vocabulary: 50_257,
  context: 2048,
  tokens: 300e9,
  rows: [
    row('125m', ['GPT-3 Small', 125e6, 125e6, 12, 768, 12, 64, 0.5e6, 6e-4, 2.6]),
    row('350m', ['GPT-3 Medium', 350e6, 356e6, 24, 1024, 16, 64, 0.5e6, 3e-4, 7.42]),
    row('760m', ['GPT-3 Large', 760e6, 760e6, 24, 1536, 16, 96, 0.5e6, 2.5e-4, 15.8]),
    row('xl', ['GPT-3 XL', 1.3e9, 1320e6, 24, 2048, 24, 128, 1e6, 2e-4, 27.5]),
    row('2.7b', ['GPT-3 2.7B', 2.7e9, 2650e6, 32, 2560, 32, 80, 1e6, 1.6e-4, 55.2]),
    row('6.7b', ['GPT-3 6.7B', 6.7e9, 6660e6, 32, 4096, 32, 128, 2e6, 1.2e-4, 139]),
    row('13b', ['GPT-3 13B', 13e9, 12_850e6, 40, 5140, 40, 128, 2e6, 1e-4, 268]),
    row('175b', ['GPT-3 175B', 175e9, 174_600e6, 96, 12_288, 96, 128, 3.2e6, 0.6e-4, 3640]),
  ],
} as const;

/** One source of a training mixture: its share of what was read, its size before that, how often it was read. */
export interface MixturePart {
  readonly id: string;
  /** In percent; the makers rounded. */
  readonly weight: number;
  /** Tokens for GPT-3, gigabytes on disk for LLaMA. */
  readonly size: number;
  readonly epochs: number;
}

const part = <const Id extends string>(
  id: Id,
  weight: number,
  size: number,
  epochs: number,
): MixturePart & { readonly id: Id } => ({ id, weight, size, epochs });

/** What GPT-3 and LLaMA read: sampling weights against raw sizes (GPT-3: table 2.2; LLaMA: table 1, for the 1.4T runs). */
export const mixtures = {
  gpt3: {
    sources: ['gpt3-paper'],
    grade: 'documented',
    unit: 'tokens',
    parts: [
      part('crawl', 60, 410e9, 0.44),
      part('webtext2', 22, 19e9, 2.9),
      part('books1', 8, 12e9, 1.9),
      part('books2', 8, 55e9, 0.43),
      part('wikipedia', 3, 3e9, 3.4),
    ],
  },
  llama: {
    sources: ['llama-2023'],
    grade: 'documented',
    unit: 'gigabytes',
    parts: [
      part('crawl', 67, 3300, 1.1),
      part('c4', 15, 783, 1.06),
      part('github', 4.5, 328, 0.64),
      part('wikipedia', 4.5, 83, 2.45),
      part('books', 4.5, 85, 2.23),
      part('arxiv', 2.5, 92, 1.06),
      part('stackexchange', 2, 78, 1.03),
    ],
  },
} as const;

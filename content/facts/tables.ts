import type { Citations, Grade } from './schema.ts';
import type { Unit } from './training.ts';

/** A table of a paper. A value of null is not printed there, or does not exist. */
export interface Table {
  readonly sources: Citations;
  readonly grade: Grade;
  /** Read off a chart. */
  readonly approximate?: true;
  /** Its columns and their units. */
  readonly columns: Readonly<Record<string, Unit>>;
  readonly rows: readonly TableRow[];
}

interface TableRow {
  readonly id: string;
  /** What the source prints. */
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Columns in which other sources contradict the table, and those sources. */
  readonly disputed?: Readonly<Record<string, Citations>>;
}

/** A number of a table, with its standing. */
interface Cell {
  readonly value: number;
  readonly unit: Unit;
  readonly sources: Citations;
  readonly grade: Grade;
  readonly approximate?: true;
}

/** Tables of the sources, cell by cell at addresses such as `table.humaneval.codex-12b.pass1`. */
export const tables = {
  /** The four sizes of GPT-2: table 2 of the paper; released counts and heads from the configurations of the checkpoints. */
  'gpt2-sizes': {
    sources: ['gpt2-paper', 'nanogpt'],
    grade: 'documented',
    columns: { printed: 'parameters', released: 'parameters', layers: 'plain', dModel: 'plain', heads: 'plain' },
    rows: [
      { id: '117m', name: '117M', values: [117_000_000, 124_000_000, 12, 768, 12] },
      { id: '345m', name: '345M', values: [345_000_000, 355_000_000, 24, 1024, 16] },
      { id: '762m', name: '762M', values: [762_000_000, 774_000_000, 36, 1280, 20] },
      { id: '1542m', name: '1542M', values: [1_542_000_000, 1_558_000_000, 48, 1600, 25] },
    ],
  },
  /** GPT-2 without any training for the task (table 3): perplexity or bits a character, low is good; accuracy, high is good. */
  'gpt2-zero-shot': {
    sources: ['gpt2-paper'],
    grade: 'documented',
    columns: {
      lambadaPerplexity: 'plain',
      lambada: 'percent',
      cbtCommonNouns: 'percent',
      cbtNames: 'percent',
      wikitext2: 'plain',
      pennTreebank: 'plain',
      enwik8: 'plain',
      text8: 'plain',
      wikitext103: 'plain',
      billionWords: 'plain',
    },
    rows: [
      { id: '117m', name: '117M', values: [35.13, 45.99, 87.65, 83.4, 29.41, 65.85, 1.16, 1.17, 37.5, 75.2] },
      { id: '345m', name: '345M', values: [15.6, 55.48, 92.35, 87.1, 22.76, 47.33, 1.01, 1.06, 26.37, 55.72] },
      { id: '762m', name: '762M', values: [10.87, 60.12, 93.45, 88, 19.93, 40.31, 0.97, 1.02, 22.05, 44.575] },
      { id: '1542m', name: '1542M', values: [8.63, 63.24, 93.3, 89.05, 18.34, 35.76, 0.93, 0.98, 17.48, 42.16] },
    ],
  },
  /** The eight models of the GPT-3 paper, as printed (table 2.1). Two slips stand there: XL has 24 heads of 128, which is not 2048; 13B has width 5140, which is not 40 × 128. */
  'gpt3-family': {
    sources: ['gpt3-paper'],
    grade: 'documented',
    columns: {
      parameters: 'parameters',
      layers: 'plain',
      dModel: 'plain',
      heads: 'plain',
      headWidth: 'plain',
      batchTokens: 'tokens',
      learningRate: 'scientific',
    },
    rows: [
      { id: 'small', name: 'GPT-3 Small', values: [125_000_000, 12, 768, 12, 64, 500_000, 0.0006] },
      { id: 'medium', name: 'GPT-3 Medium', values: [350_000_000, 24, 1024, 16, 64, 500_000, 0.0003] },
      { id: 'large', name: 'GPT-3 Large', values: [760_000_000, 24, 1536, 16, 96, 500_000, 0.00025] },
      { id: 'xl', name: 'GPT-3 XL', values: [1_300_000_000, 24, 2048, 24, 128, 1_000_000, 0.0002] },
      { id: '2.7b', name: 'GPT-3 2.7B', values: [2_700_000_000, 32, 2560, 32, 80, 1_000_000, 0.00016] },
      { id: '6.7b', name: 'GPT-3 6.7B', values: [6_700_000_000, 32, 4096, 32, 128, 2_000_000, 0.00012] },
      { id: '13b', name: 'GPT-3 13B', values: [13_000_000_000, 40, 5140, 40, 128, 2_000_000, 0.0001] },
      { id: '175b', name: 'GPT-3 175B', values: [175_000_000_000, 96, 12_288, 96, 128, 3_200_000, 6e-5] },
    ],
  },
  /** What GPT-3 read (table 2.2): size in the pool, share in the sampling, times read. The shares are rounded and sum to 101. */
  'gpt3-mixture': {
    sources: ['gpt3-paper'],
    grade: 'documented',
    columns: { tokens: 'tokens', share: 'percent', epochs: 'plain' },
    rows: [
      { id: 'common-crawl-filtered', name: 'Common Crawl (filtered)', values: [410_000_000_000, 60, 0.44] },
      { id: 'webtext2', name: 'WebText2', values: [19_000_000_000, 22, 2.9] },
      { id: 'books1', name: 'Books1', values: [12_000_000_000, 8, 1.9] },
      { id: 'books2', name: 'Books2', values: [55_000_000_000, 8, 0.43] },
      { id: 'wikipedia', name: 'Wikipedia', values: [3_000_000_000, 3, 3.4] },
    ],
  },
  /** Training compute (table D.1): 6 operations a weight and token; 3 for T5, of whose weights half act on a token. BERT’s own batches and steps make half of its tokens here. */
  compute: {
    sources: ['gpt3-paper'],
    grade: 'documented',
    columns: { pfDays: 'pfDays', flop: 'flop', parameters: 'parameters', tokens: 'tokens' },
    rows: [
      { id: 't5-small', name: 'T5-Small', values: [2.08, 1.8e20, 60_000_000, 1_000_000_000_000] },
      { id: 't5-base', name: 'T5-Base', values: [7.64, 6.6e20, 220_000_000, 1_000_000_000_000] },
      { id: 't5-large', name: 'T5-Large', values: [26.7, 2.31e21, 770_000_000, 1_000_000_000_000] },
      { id: 't5-3b', name: 'T5-3B', values: [104, 9e21, 3_000_000_000, 1_000_000_000_000] },
      { id: 't5-11b', name: 'T5-11B', values: [382, 3.3e22, 11_000_000_000, 1_000_000_000_000] },
      {
        id: 'bert-base',
        name: 'BERT-Base',
        values: [1.89, 1.64e20, 109_000_000, 250_000_000_000],
        disputed: { tokens: ['bert-2018'] },
      },
      {
        id: 'bert-large',
        name: 'BERT-Large',
        values: [6.16, 5.33e20, 355_000_000, 250_000_000_000],
        disputed: { tokens: ['bert-2018'] },
      },
      { id: 'roberta-base', name: 'RoBERTa-Base', values: [17.4, 1.5e21, 125_000_000, 2_000_000_000_000] },
      { id: 'roberta-large', name: 'RoBERTa-Large', values: [49.3, 4.26e21, 355_000_000, 2_000_000_000_000] },
      { id: 'gpt-3-small', name: 'GPT-3 Small', values: [2.6, 2.25e20, 125_000_000, 300_000_000_000] },
      { id: 'gpt-3-medium', name: 'GPT-3 Medium', values: [7.42, 6.41e20, 356_000_000, 300_000_000_000] },
      { id: 'gpt-3-large', name: 'GPT-3 Large', values: [15.8, 1.37e21, 760_000_000, 300_000_000_000] },
      { id: 'gpt-3-xl', name: 'GPT-3 XL', values: [27.5, 2.38e21, 1_320_000_000, 300_000_000_000] },
      { id: 'gpt-3-2.7b', name: 'GPT-3 2.7B', values: [55.2, 4.77e21, 2_650_000_000, 300_000_000_000] },
      { id: 'gpt-3-6.7b', name: 'GPT-3 6.7B', values: [139, 1.2e22, 6_660_000_000, 300_000_000_000] },
      { id: 'gpt-3-13b', name: 'GPT-3 13B', values: [268, 2.31e22, 12_850_000_000, 300_000_000_000] },
      { id: 'gpt-3-175b', name: 'GPT-3 175B', values: [3640, 3.14e23, 174_600_000_000, 300_000_000_000] },
    ],
  },
  /** Problems of HumanEval solved with 1, 10 and 100 tries (table 1). Codex-S with 100 tries is chosen by the tests themselves. */
  humaneval: {
    sources: ['codex-paper'],
    grade: 'documented',
    columns: { pass1: 'percent', pass10: 'percent', pass100: 'percent' },
    rows: [
      { id: 'gpt-3-any-size', name: 'GPT-3 (any size)', values: [0, null, null] },
      { id: 'gpt-neo-125m', name: 'GPT-Neo 125M', values: [0.75, 1.88, 2.97] },
      { id: 'gpt-neo-1.3b', name: 'GPT-Neo 1.3B', values: [4.79, 7.47, 16.3] },
      { id: 'gpt-neo-2.7b', name: 'GPT-Neo 2.7B', values: [6.41, 11.27, 21.37] },
      { id: 'gpt-j-6b', name: 'GPT-J 6B', values: [11.62, 15.74, 27.74] },
      { id: 'tabnine', name: 'TabNine', values: [2.58, 4.35, 7.59] },
      { id: 'codex-12m', name: 'Codex-12M', values: [2, 3.62, 8.58] },
      { id: 'codex-25m', name: 'Codex-25M', values: [3.21, 7.1, 12.89] },
      { id: 'codex-42m', name: 'Codex-42M', values: [5.06, 8.8, 15.55] },
      { id: 'codex-85m', name: 'Codex-85M', values: [8.22, 12.81, 22.4] },
      { id: 'codex-300m', name: 'Codex-300M', values: [13.17, 20.37, 36.27] },
      { id: 'codex-679m', name: 'Codex-679M', values: [16.22, 25.7, 40.95] },
      { id: 'codex-2.5b', name: 'Codex-2.5B', values: [21.36, 35.42, 59.5] },
      { id: 'codex-12b', name: 'Codex-12B', values: [28.81, 46.81, 72.31] },
      { id: 'codex-s-12b', name: 'Codex-S-12B', values: [37.7, null, 77.5] },
    ],
  },
  /** Prompts of the three steps, by who wrote them (table 6). */
  'instructgpt-prompts': {
    sources: ['instructgpt-paper', 'instructgpt-digest'],
    grade: 'documented',
    columns: { trainLabelers: 'plain', trainCustomers: 'plain', validLabelers: 'plain', validCustomers: 'plain' },
    rows: [
      { id: 'sft', name: 'SFT', values: [11_295, 1430, 1550, 103] },
      { id: 'rm', name: 'RM', values: [6623, 26_584, 3488, 14_399] },
      { id: 'ppo', name: 'PPO', values: [null, 31_144, null, 16_185] },
    ],
  },
  /** What customers’ prompts asked for (table 1). */
  'use-cases': {
    sources: ['instructgpt-paper'],
    grade: 'documented',
    columns: { share: 'percent' },
    rows: [
      { id: 'generation', name: 'generation', values: [45.6] },
      { id: 'open-qa', name: 'open qa', values: [12.4] },
      { id: 'brainstorming', name: 'brainstorming', values: [11.2] },
      { id: 'chat', name: 'chat', values: [8.4] },
      { id: 'rewrite', name: 'rewrite', values: [6.6] },
      { id: 'summarization', name: 'summarization', values: [4.2] },
      { id: 'classification', name: 'classification', values: [3.5] },
      { id: 'other', name: 'other', values: [3.5] },
      { id: 'closed-qa', name: 'closed qa', values: [2.6] },
      { id: 'extract', name: 'extract', values: [1.9] },
    ],
  },
  /** Settings by size (appendix C). */
  'instructgpt-settings': {
    sources: ['instructgpt-paper'],
    grade: 'documented',
    columns: {
      sftLearningRate: 'scientific',
      sftBatch: 'plain',
      ppoStartLearningRate: 'scientific',
      ppoStartBatch: 'plain',
      valueLearningRate: 'scientific',
    },
    rows: [
      { id: '1.3b', name: '1.3B', values: [9.65e-6, 32, 5e-6, 32, 9e-6] },
      { id: '6b', name: '6B', values: [9.65e-6, 32, 1.04e-5, 32, 9e-6] },
      { id: '175b', name: '175B', values: [5.03e-6, 8, 2.45e-6, 8, 5e-6] },
    ],
  },
  /** How often an answer was preferred to that of the 175B SFT model (figure 1), read off the bars: off by 0.01 to 0.02. */
  'figure-1': {
    sources: ['instructgpt-paper'],
    grade: 'documented',
    approximate: true,
    columns: { size13: 'plain', size6: 'plain', size175: 'plain' },
    rows: [
      { id: 'ppo-ptx', name: 'PPO-ptx', values: [0.52, 0.57, 0.65] },
      { id: 'ppo', name: 'PPO', values: [0.51, 0.55, 0.62] },
      { id: 'sft', name: 'SFT', values: [0.35, 0.4, 0.5] },
      { id: 'gpt-prompted', name: 'GPT prompted', values: [0.23, 0.27, 0.41] },
      { id: 'gpt', name: 'GPT', values: [0.14, 0.19, 0.24] },
    ],
  },
  /** Mean rating from 1 to 7 (figure 5), read off the chart. */
  likert: {
    sources: ['instructgpt-paper'],
    grade: 'documented',
    approximate: true,
    columns: { rating: 'plain' },
    rows: [
      { id: 'gpt', name: 'GPT', values: [2.6] },
      { id: 'gpt-prompted', name: 'GPT prompted', values: [3.5] },
      { id: 'sft', name: 'SFT', values: [4.1] },
      { id: 'ppo-ptx', name: 'PPO-ptx', values: [4.8] },
      { id: 'flan', name: 'FLAN', values: [3.4] },
      { id: 't0', name: 'T0', values: [3.3] },
    ],
  },
  /** Toxicity of 175B models by Perspective, with a plain and with a respectful prompt. */
  toxicity: {
    sources: ['instructgpt-paper'],
    grade: 'documented',
    columns: { basic: 'plain', respectful: 'plain' },
    rows: [
      { id: 'gpt', name: 'GPT', values: [0.231, 0.233] },
      { id: 'sft', name: 'SFT', values: [0.211, 0.199] },
      { id: 'ppo', name: 'PPO', values: [0.228, 0.205] },
      { id: 'ppo-ptx', name: 'PPO-ptx', values: [0.234, 0.196] },
    ],
  },
  /** Public benchmarks before and after tuning (table 14), at 1.3B, 6B and 175B. Two rows that are printed with the same twelve numbers are left out. */
  'alignment-tax': {
    sources: ['instructgpt-paper'],
    grade: 'documented',
    columns: {
      gpt13: 'plain',
      gpt6: 'plain',
      gpt175: 'plain',
      sft13: 'plain',
      sft6: 'plain',
      sft175: 'plain',
      ppo13: 'plain',
      ppo6: 'plain',
      ppo175: 'plain',
      ptx13: 'plain',
      ptx6: 'plain',
      ptx175: 'plain',
    },
    rows: [
      {
        id: 'hellaswag-zero',
        name: 'HellaSwag zero',
        values: [0.549, 0.673, 0.781, 0.528, 0.672, 0.753, 0.507, 0.646, 0.743, 0.552, 0.69, 0.807],
      },
      {
        id: 'hellaswag-few',
        name: 'HellaSwag few',
        values: [0.55, 0.677, 0.791, 0.516, 0.657, 0.741, 0.53, 0.671, 0.759, 0.559, 0.694, 0.82],
      },
      {
        id: 'wsc-zero',
        name: 'WSC zero',
        values: [0.567, 0.635, 0.74, 0.615, 0.606, 0.654, 0.663, 0.654, 0.683, 0.692, 0.587, 0.731],
      },
      {
        id: 'rte-zero',
        name: 'RTE zero',
        values: [0.527, 0.617, 0.563, 0.487, 0.516, 0.57, 0.48, 0.708, 0.704, 0.538, 0.657, 0.668],
      },
      {
        id: 'sst-zero',
        name: 'SST zero',
        values: [0.592, 0.616, 0.898, 0.873, 0.888, 0.907, 0.817, 0.82, 0.92, 0.812, 0.901, 0.9],
      },
      {
        id: 'quac-zero',
        name: 'QuAC zero',
        values: [32.13, 38.19, 42.55, 34.52, 41.19, 45.22, 29.02, 37.64, 34.52, 35.04, 37.35, 41.6],
      },
      {
        id: 'quac-few',
        name: 'QuAC few',
        values: [36.02, 41.78, 45.38, 35.95, 43.13, 48.77, 31.81, 40.63, 36, 39.4, 42.42, 46.99],
      },
      {
        id: 'squadv2-zero',
        name: 'SQuADv2 zero',
        values: [51.97, 58.66, 64.3, 36.88, 46.53, 57.67, 45.37, 47.42, 43.68, 45.46, 47.23, 59.85],
      },
      {
        id: 'squadv2-few',
        name: 'SQuADv2 few',
        values: [58.86, 62.33, 69.75, 46.62, 53.91, 65.9, 48.11, 52.34, 51.95, 58.33, 63.78, 69.93],
      },
      {
        id: 'drop-zero',
        name: 'DROP zero',
        values: [17.68, 19.96, 27.53, 13.29, 13.23, 15.79, 14.7, 12.34, 13.08, 14.71, 10.64, 15.23],
      },
      {
        id: 'drop-few',
        name: 'DROP few',
        values: [25.43, 30.08, 35.27, 23.84, 30.99, 35.85, 21.61, 27.11, 27.78, 23.89, 29.39, 33.34],
      },
      {
        id: 'fren-bleu-zero',
        name: 'FrEn BLEU zero',
        values: [30.65, 34.99, 38.92, 25.56, 33.25, 36.9, 19.85, 25.22, 24.16, 25.77, 30.41, 34.28],
      },
      {
        id: 'fren-bleu-few',
        name: 'FrEn BLEU few',
        values: [31.37, 35.49, 39.93, 24.73, 31.76, 35.07, 21.65, 29.96, 26.58, 27.67, 33.56, 36.76],
      },
    ],
  },
  /** What LLaMA read (table 1): share in the sampling, times read in the runs on 1.4T tokens, gigabytes on disk. */
  'llama-mixture': {
    sources: ['llama-2023'],
    grade: 'documented',
    columns: { share: 'percent', epochs: 'plain', disk: 'gigabytes' },
    rows: [
      { id: 'commoncrawl', name: 'CommonCrawl', values: [67, 1.1, 3300] },
      { id: 'c4', name: 'C4', values: [15, 1.06, 783] },
      { id: 'github', name: 'GitHub', values: [4.5, 0.64, 328] },
      { id: 'wikipedia', name: 'Wikipedia', values: [4.5, 2.45, 83] },
      { id: 'books', name: 'Books', values: [4.5, 2.23, 85] },
      { id: 'arxiv', name: 'ArXiv', values: [2.5, 1.06, 92] },
      { id: 'stackexchange', name: 'StackExchange', values: [2, 1.03, 78] },
    ],
  },
  /** The four sizes of LLaMA (table 2). */
  'llama-sizes': {
    sources: ['llama-2023'],
    grade: 'documented',
    columns: {
      parameters: 'parameters',
      dModel: 'plain',
      heads: 'plain',
      layers: 'plain',
      learningRate: 'scientific',
      batchTokens: 'tokens',
      tokens: 'tokens',
    },
    rows: [
      { id: '7b', name: '7B', values: [6_700_000_000, 4096, 32, 32, 0.0003, 4_000_000, 1_000_000_000_000] },
      { id: '13b', name: '13B', values: [13_000_000_000, 5120, 40, 40, 0.0003, 4_000_000, 1_000_000_000_000] },
      { id: '33b', name: '33B', values: [32_500_000_000, 6656, 52, 60, 0.00015, 4_000_000, 1_400_000_000_000] },
      { id: '65b', name: '65B', values: [65_200_000_000, 8192, 64, 80, 0.00015, 4_000_000, 1_400_000_000_000] },
    ],
  },
} as const satisfies Record<string, Table>;

export type TableId = keyof typeof tables;

/** The cell of a row in a column; nothing if the table does not print it. */
export function cellOf({ columns, sources, grade, approximate }: Table, row: TableRow, column: string): Cell | undefined {
  const value = row.values[Object.keys(columns).indexOf(column)];
  const unit = columns[column];
  if (typeof value !== 'number' || !unit) return undefined;
  const against = row.disputed?.[column];
  const standing: Pick<Cell, 'sources' | 'grade'> = against
    ? { sources: [...sources, ...against], grade: 'disputed' }
    : { sources, grade };
  return { value, unit, ...standing, ...(approximate && { approximate }) };
}

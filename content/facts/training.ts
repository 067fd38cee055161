import type { Citations, Grade, Sourced } from './schema.ts';

/** How a number is printed (content/numbers.ts). */
export type Unit =
  | 'plain'
  | 'percent'
  | 'parameters'
  | 'tokens'
  | 'amount'
  | 'pfDays'
  | 'flop'
  | 'gigabytes'
  | 'dollars'
  | 'days'
  | 'scientific';

/** A number of a training run, and how it is printed. */
export interface Quantity extends Sourced<number> {
  readonly unit: Unit;
  /** Stated as "about", or read off a chart. */
  readonly approximate?: true;
}

type Say = (value: number, unit?: Unit, approximate?: true) => Quantity;

/** Quantities that share their sources and grade. */
const from =
  (sources: Citations, grade: Grade = 'documented'): Say =>
  (value, unit = 'plain', approximate) => ({ value, unit, sources, grade, ...(approximate && { approximate }) });

const gpt1 = from(['gpt1-paper', 'mingpt']);
const gpt1Paper = from(['gpt1-paper']);
const gpt1Blog = from(['gpt1-blog']);
const gpt1Release = from(['gpt1-code']);
const gpt2 = from(['gpt2-paper']);
const gpt2Study = from(['gpt2-6mo']);
const gpt2Scores = from(['gpt2-15b']);
const gpt3 = from(['gpt3-paper']);
const superGlue = from(['gpt3-paper', 'scale-factcheck']);
const bert = from(['bert-2018']);
const t5 = from(['t5-2019']);
const chinchilla = from(['chinchilla-2022']);
const opt = from(['opt-2022']);
const chronicle = from(['opt-chronicles']);
const codex = from(['codex-paper']);
const instruct = from(['instructgpt-paper']);
const checked = from(['instructgpt-paper', 'instructgpt-digest']);
const gpt4 = from(['gpt4-report']);
const help = from(['chatgpt-help']);
const talk = from(['karpathy-state', 'karpathy-slides'], 'third-party');
const lambda = from(['lambda-gpt3'], 'third-party');
const lee = from(['lee-economics'], 'third-party');
const arithmetic = from(['gpt3-paper', 'lambda-gpt3'], 'inferred');
const summaries = from(['stiennon-2020', 'stiennon-blog']);
const summariesRead = from(['stiennon-2020', 'cs224n-overopt'], 'third-party');
const preferences = from(['ziegler-2019']);
const lima = from(['lima-2023']);
const kojima = from(['kojima-2022']);
const suzgun = from(['suzgun-2022']);

/** How real systems were trained and measured, at addresses such as `training.instructgpt.sftPrompts`. */
export const training = {
  gpt1: {
    /** Section 4.1; "over 7,000 unique unpublished books". */
    books: gpt1Paper(7000),
    feedForward: gpt1(3072),
    merges: gpt1(40_000),
    learningRate: gpt1(2.5e-4, 'scientific'),
    warmupUpdates: gpt1(2000),
    epochs: gpt1(100),
    batch: gpt1(64),
    dropout: gpt1(0.1),
    fineTuneEpochs: gpt1(3),
    fineTuneLearningRate: gpt1(6.25e-5, 'scientific'),
    fineTuneBatch: gpt1(32),
    /** λ, the weight of the language-model loss while fine-tuning. */
    auxiliaryWeight: gpt1(0.5),
    perplexity: gpt1(18.4),
    bestOn: gpt1(9),
    comparedOn: gpt1(12),
    /** The blog post, not the paper. */
    gpus: gpt1Blog(8),
    days: gpt1Blog(30, 'days'),
    compute: gpt1Blog(0.96, 'pfDays'),
    /** Our sum of the published shapes. */
    releasedParameters: gpt1Release(116_534_784),
    releasedVocabulary: gpt1Release(40_478),
  },
  gpt2: {
    vocabulary: gpt2(50_257),
    batch: gpt2(512),
    /** "Slightly over" eight million. */
    documents: gpt2(8_000_000, 'amount'),
    text: gpt2(40, 'gigabytes'),
    links: gpt2(45_000_000, 'amount'),
    leastKarma: gpt2(3),
    /** Language-modelling datasets, without training on them. */
    bestOn: gpt2(7),
    comparedOn: gpt2(8),
    /** The share of one cohort that called an article credible; a person had picked GPT-2's. */
    credible: gpt2Study(72, 'percent'),
    credibleNewspaper: gpt2Study(83, 'percent'),
    /** Credibility out of ten, by size. */
    credibility355: gpt2Scores(6.07),
    credibility774: gpt2Scores(6.72),
    credibility1558: gpt2Scores(6.91),
  },
  gpt3: {
    rawText: gpt3(45_000, 'gigabytes'),
    filteredText: gpt3(570, 'gigabytes'),
    filteredTokens: gpt3(400_000_000_000, 'tokens', true),
    poolTokens: gpt3(499_000_000_000, 'tokens'),
    shards: gpt3(41),
    compute: gpt3(3640, 'pfDays'),
    operations: gpt3(3.14e23, 'flop'),
    beta2: gpt3(0.95),
    clip: gpt3(1),
    weightDecay: gpt3(0.1),
    warmupTokens: gpt3(375_000_000, 'tokens'),
    cosineTokens: gpt3(260_000_000_000, 'tokens'),
    sizes: gpt3(8),
    /** In a few-shot prompt: "typically 10 to 100". */
    fewestExamples: gpt3(10),
    mostExamples: gpt3(100),
    /** Few-shot, and the best fine-tuned model of the day (table 3.8). */
    superGlue: superGlue(71.8),
    superGlueTuned: superGlue(89),
  },
  bert: {
    context: bert(512),
    wordsBooks: bert(800_000_000, 'amount'),
    wordsWikipedia: bert(2_500_000_000, 'amount'),
    /** Batch and steps (appendix A.2) make half of the tokens that table D.1 of the GPT-3 paper gives. */
    batch: bert(256),
    steps: bert(1_000_000, 'amount'),
  },
  t5: {
    /** Section 3.1.2. */
    context: t5(512),
  },
  chinchilla: {
    parameters: chinchilla(70_000_000_000, 'parameters'),
    tokens: chinchilla(1_400_000_000_000, 'tokens'),
  },
  opt: {
    context: opt(2048),
    /** "~4.30E+23"; more than six for each parameter and token, and the note does not say why. */
    operations: chronicle(4.3e23, 'flop', true),
  },
  cost: {
    gpt3Lambda: lambda(4_600_000, 'dollars'),
    gpt3LambdaYears: lambda(355),
    gpt3Lee: lee(1_400_000, 'dollars'),
    palmLee: lee(11_200_000, 'dollars'),
    /** An estimate by others of training GPT-3 anew. */
    gpt3Gpus: from(['megatron-2021'], 'third-party')(1024),
    gpt3Days: from(['megatron-2021'], 'third-party')(34, 'days'),
    optGpus: from(['opt-2022'])(992),
    /** The ideal time on 1,024 cards; the run took about two months. */
    optIdealDays: from(['opt-2022', 'opt-chronicles'])(33, 'days'),
    llamaGpus: from(['llama-2023'])(2048),
    llamaDays: from(['llama-2023'])(21, 'days', true),
    microsoftGpus: from(['ms-supercomputer'])(10_000),
    microsoftCores: from(['ms-supercomputer'])(285_000),
    weightsHalf: arithmetic(350, 'gigabytes'),
    weightsFull: arithmetic(700, 'gigabytes'),
    fiveCards: arithmetic(400, 'gigabytes'),
    sixteenCards: from(['opt-blog'])(512, 'gigabytes'),
  },
  codex: {
    repositories: codex(54_000_000, 'amount'),
    rawCode: codex(179, 'gigabytes'),
    filteredCode: codex(159, 'gigabytes'),
    tokens: codex(100_000_000_000, 'tokens'),
    warmupSteps: codex(175),
    fewerTokens: codex(30, 'percent', true),
    problems: codex(164),
    testsPerProblem: codex(7.7),
    /** Codex-S, one sample chosen by mean log-probability among a hundred. */
    likeliestOf100: codex(44.5, 'percent'),
    /** The abstract's figure for a hundred samples. */
    abstract100: codex(70.2, 'percent'),
    contestProblems: codex(10_000),
  },
  instructgpt: {
    /** "About 40" contractors wrote and ranked (section 3.4). */
    labelers: instruct(40),
    /** Training prompts of each step (table 6): prompts and not answers, for one prompt may have several. */
    sftPrompts: instruct(12_725),
    sftPromptsLabelers: checked(11_295),
    sftPromptsCustomers: checked(1430),
    rewardPrompts: instruct(33_207),
    ppoPrompts: instruct(31_144),
    allPrompts: checked(77_076),
    englishAtLeast: instruct(96, 'percent'),
    promptsPerUser: instruct(200),
    /** Answers put in order at a time (section 3.5). */
    rankedFewest: instruct(4),
    rankedMost: instruct(9),
    /** How often the labelers who made the training data agreed with one another; the task is not named (section 3.4). */
    labelerAgreement: instruct(72.6, 'percent'),
    heldOutAgreement: instruct(77.3, 'percent'),
    /** Appendix B: 19 answered the survey. */
    surveyed: instruct(19),
    doctorates: instruct(0, 'percent'),
    masters: instruct(36.8, 'percent'),
    bachelors: instruct(52.6, 'percent'),
    /** How often the reward model foretold the choice of labelers it had not been trained on (section 4.1). */
    heldOutAccuracy: instruct(69.6, 'percent'),
    trainingAccuracy: instruct(72.4, 'percent'),
    context: instruct(2048),
    longestPrompt: instruct(1000),
    longestAnswer: instruct(1000),
    sftEpochs: instruct(16),
    sftDropout: instruct(0.2),
    rewardParameters: instruct(6_000_000_000, 'parameters'),
    rewardEpochs: instruct(1),
    rewardLearningRate: instruct(9e-6, 'scientific'),
    rewardBatch: instruct(64),
    rewardPairsMost: checked(2304),
    ppoEpisodes: instruct(256_000),
    ppoBatch: instruct(512),
    ppoMinibatch: instruct(64),
    /** β of the KL penalty and ε of the clip (appendix C.4). */
    klBeta: instruct(0.02),
    clipRange: instruct(0.2),
    /** γ, the weight of the pretraining term, and its examples per episode. */
    pretrainingWeight: instruct(27.8),
    pretrainingExamples: instruct(8),
    averaging: instruct(0.992),
    /** Times through each batch of answers, and the temperature they are drawn at. */
    ppoEpochs: instruct(1),
    ppoTemperature: instruct(1),
    /** PPO starts from a tuning of its own, with a share of pretraining text (appendix C.3). */
    ppoStartEpochs: instruct(2),
    ppoStartPretraining: instruct(10, 'percent'),
    /** The largest β tried against the alignment tax, and the γ at which DROP and SQuAD are recovered (appendix E.6). */
    klLargest: instruct(2),
    pretrainingRecovers: instruct(20),
    sftCompute: instruct(4.9, 'pfDays'),
    ppoCompute: instruct(60, 'pfDays'),
    /** Preferences of labelers (section 4.1). */
    preferredToGpt3: instruct(85, 'percent'),
    preferredToFewShot: instruct(71, 'percent'),
    preferredToFlan: instruct(78, 'percent'),
    preferredToT0: instruct(79, 'percent'),
    hallucination: instruct(21, 'percent'),
    hallucinationGpt3: instruct(41, 'percent'),
    lessToxic: instruct(25, 'percent', true),
  },
  feedme: {
    /** A sample was kept if it got this mark, which is also the highest. */
    rating: from(['openai-model-index'])(7),
  },
  gpt4: {
    /** Expected calibration error on a part of MMLU, before and after tuning with PPO (figure 8). */
    calibrationBefore: gpt4(0.007),
    calibrationAfter: gpt4(0.074),
  },
  chatgpt: {
    /** By the help page. */
    remembered: help(4000, 'plain', true),
  },
  stateOfGpt: {
    pretrainingShare: talk(99, 'percent'),
    wordsPerToken: talk(0.75, 'plain', true),
    sftFewest: talk(10_000),
    sftMost: talk(100_000),
    comparisonsFewest: talk(100_000),
    comparisonsMost: talk(1_000_000, 'amount'),
    promptsFewest: talk(10_000),
    promptsMost: talk(100_000),
    llamaGpus: talk(2000),
    llamaDays: talk(21, 'days'),
    llamaDollars: from(['karpathy-slides'], 'third-party')(5_000_000, 'dollars'),
  },
  summaries: {
    contractors: summaries(80, 'plain', true),
    comparisons: summaries(64_000),
    preferredFeedback: summaries(61, 'percent'),
    preferredSupervised: summaries(43, 'percent'),
    agreement: summaries(73, 'percent', true),
    /** Figure 5, as readers of the chart estimate it: preference at the start, at its best and far out, with the distance in nats. */
    preferenceAtStart: summariesRead(0.24, 'plain', true),
    preferenceAtBest: summariesRead(0.47, 'plain', true),
    distanceAtBest: summariesRead(10, 'plain', true),
    preferenceFarOut: summariesRead(0.05, 'plain', true),
    distanceFarOut: summariesRead(250, 'plain', true),
    predictedFarOut: summariesRead(1, 'plain', true),
  },
  preferences2019: {
    parameters: preferences(774_000_000, 'parameters'),
    styleComparisons: preferences(5000),
    summaryComparisons: preferences(60_000),
    preferredToZeroShot: preferences(86, 'percent'),
    preferredToSupervised: preferences(77, 'percent'),
  },
  lima: {
    /** SFT alone, on LLaMA 65B. */
    demonstrations: lima(1000),
    /** How often an answer was preferred to that of the other model or judged as good. */
    asGoodAs003: lima(65, 'percent'),
    asGoodAsGpt4: lima(43, 'percent'),
  },
  openai: {
    /** What a first investor could get back, in times of the money put in. */
    returnCap: from(['openai-lp'])(100),
  },
  prompting: {
    /** text-davinci-002 without and with "Let's think step by step". */
    multiArithPlain: kojima(17.7, 'percent'),
    multiArithSteps: kojima(78.7, 'percent'),
    gsm8kPlain: kojima(10.4, 'percent'),
    gsm8kSteps: kojima(40.7, 'percent'),
    /** Tasks of BIG-Bench Hard on which a chain of thought beat the average human rater. */
    hardTasks: suzgun(23),
    hardTasksCodex: suzgun(17),
    hardTasksPalm: suzgun(10),
  },
} as const satisfies Record<string, Record<string, Quantity>>;

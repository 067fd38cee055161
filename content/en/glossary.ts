/** The terms of the site: a short definition each, and the chapters that explain it (`see`). */
interface Entry {
  term: string;
  definition: string;
  see: readonly string[];
}

export const glossary = {
  'language-model': {
    term: 'language model',
    definition: 'A model that gives a probability to every possible next token, given the tokens so far.',
    see: ['c02'],
  },
  'large-language-model': {
    term: 'large language model (LLM)',
    definition: 'A language model with billions of parameters trained on very large text collections.',
    see: ['c01'],
  },
  token: {
    term: 'token',
    definition: 'The unit a model reads and writes: a word, a piece of a word, a character or a byte group.',
    see: ['c02'],
  },
  tokenization: {
    term: 'tokenization',
    definition: 'Cutting text into tokens and mapping each to an integer; decoding gives the same text back.',
    see: ['c02'],
  },
  'byte-pair-encoding': {
    term: 'byte-pair encoding (BPE)',
    definition: 'Builds a vocabulary by repeatedly merging the most frequent neighbouring pair.',
    see: ['c02'],
  },
  vocabulary: {
    term: 'vocabulary',
    definition: 'The fixed list of tokens a model knows, about fifty thousand for GPT-3. Not the same thing as the training text.',
    see: ['c02'],
  },
  corpus: {
    term: 'corpus',
    definition: 'The collection of texts used for training.',
    see: ['c04'],
  },
  'next-token-prediction': {
    term: 'next-token prediction',
    definition: 'The training task: guess the next token, compare with the real one, adjust.',
    see: ['c02'],
  },
  autoregressive: {
    term: 'autoregressive generation',
    definition: 'Producing text one token at a time, feeding each choice back as input.',
    see: ['c02'],
  },
  sampling: {
    term: 'sampling',
    definition: "Drawing the next token at random according to the model's probabilities.",
    see: ['c02'],
  },
  temperature: {
    term: 'temperature',
    definition: 'A number that sharpens (below 1) or flattens (above 1) the probabilities before sampling. It adds no knowledge.',
    see: ['c02'],
  },
  'nucleus-sampling': {
    term: 'nucleus (top-p) sampling',
    definition: 'Sampling only from the smallest set of tokens whose probabilities add up to p.',
    see: ['c02'],
  },
  entropy: {
    term: 'entropy',
    definition: 'How spread out a probability distribution is; zero when one outcome is certain.',
    see: ['c02', 'c12'],
  },
  'cross-entropy': {
    term: 'cross-entropy loss',
    definition: 'The average surprise at the true next token: minus the log of the probability given to it.',
    see: ['c04'],
  },
  perplexity: {
    term: 'perplexity',
    definition: 'The exponential of the cross-entropy: roughly, among how many equal options the model hesitates.',
    see: ['c04'],
  },
  logits: {
    term: 'logits',
    definition: 'The raw scores a model outputs before softmax turns them into probabilities.',
    see: ['c02'],
  },
  softmax: {
    term: 'softmax',
    definition: 'Turns a list of scores into positive numbers that add up to one.',
    see: ['c02'],
  },
  parameter: {
    term: 'parameter (weight)',
    definition:
      'A number inside the model that training adjusts. The size of a model is the count of these numbers: “175B” means 175 billion.',
    see: ['c06'],
  },
  'gradient-descent': {
    term: 'gradient descent',
    definition: 'Changing every parameter a little in the direction that lowers the loss.',
    see: ['c04'],
  },
  embedding: {
    term: 'embedding',
    definition: 'The list of numbers that stands for a token inside the model.',
    see: ['c03'],
  },
  transformer: {
    term: 'Transformer',
    definition:
      'A network built from self-attention and feed-forward layers that handles all positions of a sequence in parallel during training.',
    see: ['c03'],
  },
  'self-attention': {
    term: 'self-attention',
    definition:
      'Each position takes a weighted average of information from other positions, with weights computed from the content.',
    see: ['c03'],
  },
  'multi-head-attention': {
    term: 'multi-head attention',
    definition: 'Several attention operations side by side, each free to look for something different.',
    see: ['c03'],
  },
  'causal-mask': {
    term: 'causal mask',
    definition: 'The rule that a position may look only at itself and earlier positions.',
    see: ['c03'],
  },
  'decoder-only': {
    term: 'decoder-only architecture',
    definition: 'A Transformer with causally masked layers only, as in all GPT models; there is no separate encoder.',
    see: ['c03'],
  },
  'feed-forward': {
    term: 'feed-forward layer',
    definition: 'The layer that transforms each position on its own, between attention layers.',
    see: ['c03'],
  },
  'positional-embedding': {
    term: 'positional embedding',
    definition: 'Numbers that tell the model where in the sequence a token is.',
    see: ['c03', 'c08'],
  },
  'context-window': {
    term: 'context window',
    definition: 'The largest number of tokens a model can take into account at once.',
    see: ['c07'],
  },
  'recurrent-network': {
    term: 'recurrent neural network (RNN)',
    definition: 'A network that reads a sequence step by step, carrying a memory forward.',
    see: ['c03'],
  },
  pretraining: {
    term: 'pretraining',
    definition: 'The first and by far the largest training stage: next-token prediction on general text.',
    see: ['c04'],
  },
  'self-supervised-learning': {
    term: 'self-supervised learning',
    definition: 'Learning from unlabelled data by predicting one part of it from another.',
    see: ['c04'],
  },
  'semi-supervised-learning': {
    term: 'semi-supervised learning',
    definition: "Combining unlabelled data with a smaller labelled set; GPT-1's own description of its recipe.",
    see: ['c05'],
  },
  'fine-tuning': {
    term: 'fine-tuning',
    definition: 'Training a pretrained model further, on a smaller and more specific data set.',
    see: ['c05'],
  },
  'base-model': {
    term: 'base model',
    definition: 'A model after pretraining only: it continues text and does not try to be an assistant.',
    see: ['c07'],
  },
  'downstream-task': {
    term: 'downstream task',
    definition: 'A concrete task, such as classification, for which a pretrained model is used.',
    see: ['c05'],
  },
  'multitask-learning': {
    term: 'multitask learning',
    definition: 'One model learning several tasks at once.',
    see: ['c05'],
  },
  generalization: {
    term: 'generalization',
    definition: 'Doing well on inputs that were not in the training data.',
    see: ['c05', 'c09'],
  },
  'scaling-law': {
    term: 'scaling law',
    definition: 'An empirical rule for how loss falls as parameters, data and compute grow.',
    see: ['c06'],
  },
  'emergent-ability': {
    term: 'emergent ability',
    definition:
      'An ability reported as absent in small models and present in large ones; how sudden it looks depends on the measure used.',
    see: ['c06'],
  },
  benchmark: {
    term: 'benchmark',
    definition: 'A fixed set of tasks used to compare models.',
    see: ['c06'],
  },
  flops: {
    term: 'training compute (FLOPs)',
    definition: 'The number of arithmetic operations used in training; about 6 × parameters × tokens for a dense Transformer.',
    see: ['c06'],
  },
  'knowledge-cutoff': {
    term: 'knowledge cutoff',
    definition: 'The date after which the training data contains (almost) nothing.',
    see: ['c12'],
  },
  prompt: {
    term: 'prompt',
    definition: 'The text given to a model to continue or answer.',
    see: ['c01'],
  },
  completion: {
    term: 'completion',
    definition: 'The text a model produces after a prompt.',
    see: ['c07'],
  },
  'zero-shot': {
    term: 'zero-shot',
    definition: 'Asking for a task with an instruction and no examples.',
    see: ['c05'],
  },
  'few-shot': {
    term: 'few-shot',
    definition: 'Asking for a task with a few worked examples in the prompt.',
    see: ['c05'],
  },
  'in-context-learning': {
    term: 'in-context learning (ICL)',
    definition: 'Adapting to a task from examples in the prompt, with no change to the parameters.',
    see: ['c07'],
  },
  'instruction-tuning': {
    term: 'instruction tuning',
    definition: 'Fine-tuning on many instruction–response pairs so that a model follows new instructions.',
    see: ['c08', 'c09'],
  },
  'chain-of-thought': {
    term: 'chain of thought (CoT)',
    definition: 'Intermediate steps written out before the answer; they give the model more tokens to compute with.',
    see: ['c13'],
  },
  'self-consistency': {
    term: 'self-consistency',
    definition: 'Sampling several solutions and taking the most frequent answer.',
    see: ['c13'],
  },
  reflection: {
    term: 'reflection (self-check)',
    definition: 'Asking the model to check its own answer and try again.',
    see: ['c13'],
  },
  'tree-of-thoughts': {
    term: 'tree of thoughts (ToT)',
    definition: 'Exploring several partial solutions, scoring them and keeping the promising ones.',
    see: ['c13'],
  },
  'react-agent': {
    term: 'ReAct',
    definition: 'A loop of thought, action (such as a tool call) and observation.',
    see: ['c13'],
  },
  agent: {
    term: 'agent',
    definition: 'A program in which a model chooses actions over several steps.',
    see: ['c13'],
  },
  'tool-use': {
    term: 'tool use (plugins)',
    definition: 'Letting a model call a calculator, search engine or program.',
    see: ['c13'],
  },
  'retrieval-augmented-generation': {
    term: 'retrieval-augmented generation (RAG)',
    definition: 'Finding relevant passages first and putting them in the prompt.',
    see: ['c13'],
  },
  'constrained-decoding': {
    term: 'constrained decoding',
    definition: 'Allowing only next tokens that keep the output in a required format.',
    see: ['c13'],
  },
  hallucination: {
    term: 'hallucination',
    definition: 'Fluent output that is not true or not supported by any source.',
    see: ['c12'],
  },
  alignment: {
    term: 'alignment',
    definition: "Making a model's behaviour match what the people it serves intend.",
    see: ['c09'],
  },
  'alignment-tax': {
    term: 'alignment tax',
    definition: 'Loss of performance on other tasks caused by alignment training; it can be reduced.',
    see: ['c12'],
  },
  'helpful-honest-harmless': {
    term: 'helpful, honest, harmless (HHH)',
    definition: 'Three goals often given to labelers for judging answers.',
    see: ['c09'],
  },
  'supervised-fine-tuning': {
    term: 'supervised fine-tuning (SFT)',
    definition: 'Fine-tuning on demonstrations written by people; the loss is still next-token prediction.',
    see: ['c09'],
  },
  'demonstration-data': {
    term: 'demonstration data',
    definition: 'Prompts paired with answers written by people.',
    see: ['c09'],
  },
  'loss-mask': {
    term: 'loss mask',
    definition: 'Counting the loss only on the answer, not on the prompt.',
    see: ['c09'],
  },
  labeler: {
    term: 'labeler',
    definition: 'A person paid to write or compare answers. About forty contractors worked on InstructGPT.',
    see: ['c10'],
  },
  'preference-data': {
    term: 'preference data',
    definition: 'Records of which answer people liked better.',
    see: ['c10'],
  },
  'reward-model': {
    term: 'reward model (RM)',
    definition: 'A model trained on preference data to give any answer a score; only differences between scores have meaning.',
    see: ['c10'],
  },
  'bradley-terry': {
    term: 'Bradley–Terry model',
    definition:
      'A formula for contests: the chance that A beats B depends only on the difference of their scores, through a sigmoid.',
    see: ['c10'],
  },
  feedme: {
    term: 'FeedME',
    definition:
      "OpenAI's name for supervised fine-tuning on demonstrations plus model answers that labelers rated 7 out of 7. No reward model, no RL.",
    see: ['c08', 'c09'],
  },
  'rejection-sampling': {
    term: 'rejection sampling (best-of-n)',
    definition: 'Sampling several answers and keeping only the best ones, for use or for further training.',
    see: ['c09'],
  },
  distillation: {
    term: 'distillation',
    definition: 'Training one model on outputs of others.',
    see: ['c08'],
  },
  rlhf: {
    term: 'reinforcement learning from human feedback (RLHF)',
    definition: "Optimising a model with RL against a reward learned from people's preferences.",
    see: ['c11'],
  },
  policy: {
    term: 'policy',
    definition: 'In RL, the thing that picks actions; here, the language model picking the next token.',
    see: ['c11'],
  },
  rollout: {
    term: 'rollout (trajectory)',
    definition: 'One answer sampled from the policy, with its probabilities and rewards.',
    see: ['c11'],
  },
  reward: {
    term: 'reward',
    definition: 'A number received for an action or a finished answer.',
    see: ['c11'],
  },
  return: {
    term: 'return',
    definition: 'The sum of rewards from a point onward.',
    see: ['c11'],
  },
  'value-function': {
    term: 'value function (critic)',
    definition:
      'A prediction of the return still to come from a partial answer; trained along with the policy. Not the reward model.',
    see: ['c11'],
  },
  advantage: {
    term: 'advantage',
    definition:
      "How much better the outcome was than the value function expected; its sign says whether to raise or lower a token's probability.",
    see: ['c11'],
  },
  'policy-gradient': {
    term: 'policy gradient',
    definition: 'Raising the probability of actions in proportion to their advantage.',
    see: ['c11'],
  },
  ppo: {
    term: 'proximal policy optimization (PPO)',
    definition: 'A policy-gradient method that reuses each batch for several small steps and limits how far each step can go.',
    see: ['c11'],
  },
  'probability-ratio': {
    term: 'probability ratio',
    definition: 'New probability of a sampled token divided by its probability when it was sampled; it starts at 1.',
    see: ['c11'],
  },
  clipping: {
    term: 'clipping',
    definition: "PPO's rule that a ratio beyond 1±ε brings no further gain in the direction the advantage favours.",
    see: ['c11'],
  },
  'kl-divergence': {
    term: 'KL divergence',
    definition: 'A measure of how one distribution differs from another; never negative, not symmetric, so not a distance.',
    see: ['c11'],
  },
  'kl-penalty': {
    term: 'KL penalty',
    definition:
      'A cost for giving sampled tokens higher probability than the reference model does; single-sample estimates can be negative.',
    see: ['c11'],
  },
  'reference-model': {
    term: 'reference model',
    definition: 'The frozen starting model (usually SFT) that the KL penalty compares with.',
    see: ['c11'],
  },
  'old-policy': {
    term: 'old policy',
    definition: 'The policy as it was when the current batch was sampled; replaced every batch. Not the reference model.',
    see: ['c11'],
  },
  'reward-hacking': {
    term: 'reward hacking',
    definition: 'Getting a high score in ways nobody wanted.',
    see: ['c12'],
  },
  overoptimization: {
    term: 'over-optimization',
    definition: 'Pushing the proxy score so far that true quality falls.',
    see: ['c12'],
  },
  'mode-collapse': {
    term: 'mode collapse',
    definition: 'Losing variety: nearly the same answer every time.',
    see: ['c12'],
  },
  'ppo-ptx': {
    term: 'PPO-ptx',
    definition: 'PPO with some pretraining loss mixed in, used by InstructGPT to reduce the alignment tax.',
    see: ['c12'],
  },
  'catastrophic-forgetting': {
    term: 'catastrophic forgetting',
    definition: 'Losing earlier abilities while training on something new.',
    see: ['c12'],
  },
  'elo-rating': {
    term: 'Elo rating',
    definition: 'A score computed from the results of many pairwise contests.',
    see: ['c12'],
  },
  sycophancy: {
    term: 'sycophancy',
    definition: 'Telling people what they want to hear because it is rated well.',
    see: ['c12'],
  },
  moderation: {
    term: 'content moderation',
    definition: 'A separate check that filters inputs or outputs of a product.',
    see: ['c14'],
  },
  lora: {
    term: 'LoRA (low-rank adaptation)',
    definition: 'Fine-tuning by learning small low-rank additions to frozen weights.',
    see: ['c14'],
  },
  quantization: {
    term: 'quantization',
    definition: 'Storing weights with fewer bits to save memory.',
    see: ['c14'],
  },
  'feedback-flywheel': {
    term: 'feedback flywheel',
    definition: 'Product use brings prompts and ratings, which improve the model, which brings use.',
    see: ['c14'],
  },
  agi: {
    term: 'artificial general intelligence (AGI)',
    definition: 'A hoped-for system able to do most intellectual tasks people can; there is no agreed test.',
    see: ['c15'],
  },
} satisfies Record<string, Entry>;

import type { LineageWords } from '../facts/schema.ts';

const asDavinci = 'The same mixture as for davinci';
const tokensNotWords = 'Tokens, not words.';
const sparseGpt2 = 'The architecture of GPT-2, with dense and locally banded sparse attention in turn; trained from scratch.';
const instructData =
  'Training prompts: 12,725 for SFT, 33,207 for the reward model, 31,144 for PPO. About 40 contractors; over 96% English';
const instructTraining = 'SFT, then a reward model of 6B, then PPO with a KL penalty and pretraining text mixed in (PPO-ptx)';
const printed2k = 'The paper prints 2k.';
const noMatch = 'No close match among the API models';
const instructEvent = 'Blog post; the paper reached arXiv on 4 March 2022';
const nextToken = 'Pretraining: predict the next token';
const anew = 'The paper keeps the architecture of GPT-2 and adds sparse attention. The weights were trained anew.';
const member = 'The index lists it as part of the series. That is grouping, not a training step.';

/** The words of the lineage: models, edges, and the terms of the map and its cards. */
export const lineage = {
  neverPublished: 'never published',

  models: {
    'gpt-1': {
      name: 'GPT-1',
      sentence: 'The first GPT: pretrained on unpublished books, then fine-tuned separately for each task.',
      event: 'Blog post and paper',
      vocabulary: 'Byte-pair encoding with 40,000 merges',
      data: 'BooksCorpus: over 7,000 unpublished books, about 5 GB of text',
      training:
        'Pretraining (next token), then supervised fine-tuning for each task with the language-model loss kept in at a weight of 0.5',
      compute: 'One month on 8 GPUs: 0.96 PF-days (8 P600 × 30 days × 12 TFLOPS × 0.33)',
      apiNote: 'Weights released; never an API model',
      notes: {
        parameters:
          'The GPT-1 paper prints no count; the GPT-2 paper gives 117M for its smallest model, which it calls equivalent. The released weights hold 116,534,784 numbers (our sum over the published shapes). OpenAI later corrected that GPT-2 model to 124M, because its vocabulary is bigger.',
        trainingTokens: '100 passes over BooksCorpus; no token count is printed.',
        vocabulary: '40,478 entries in the released weights.',
      },
    },
    'bert-large': {
      name: 'BERT-Large',
      sentence: 'Google’s encoder of the same year, which fills in masked words and reads in both directions.',
      event: 'First version on arXiv',
      data: 'BooksCorpus (800M words) and English Wikipedia (2,500M words)',
      training: 'Masked language modelling with an encoder',
      compute: '16 Cloud TPUs (64 chips) for 4 days',
      notes: { parameters: 'The GPT-3 paper counts it as 355M (Table D.1).' },
    },
    'gpt-2': {
      name: 'GPT-2',
      sentence: 'A larger model of the same design, asked to do tasks it had never been trained for.',
      event: 'Paper and the 117M model; 355M followed in May, 774M on 20 August and the full 1.5B on 5 November 2019',
      vocabulary: 'Byte-level BPE, 50,257 entries',
      data: 'WebText: slightly over 8 million documents, 40 GB, from pages linked on Reddit with at least 3 karma; links up to December 2017; Wikipedia removed',
      training: nextToken,
      apiNote: 'Open weights',
      notes: {
        parameters: 'Table 2 prints 117M, 345M, 762M and 1542M; the released checkpoints are named 124M, 355M, 774M and 1558M.',
        heads: 'From the configuration of the released 1.5B checkpoint; the paper does not print it.',
        trainingTokens: 'Not printed.',
        base: 'Related by design; trained from scratch.',
      },
    },
    't5-11b': {
      name: 'T5-11B',
      sentence: 'Google’s encoder–decoder that turned every language task into text in, text out.',
      event: 'arXiv 1910.10683',
      data: 'C4, the Colossal Clean Crawled Corpus, about 750 GB',
      training: 'Span denoising with an encoder–decoder, then fine-tuning',
      compute: '382 PF-days',
      notes: {
        trainingTokens: '1,000B tokens as counted in Table D.1 of the GPT-3 paper.',
        data: 'C4 is T5’s corpus; GPT-3 used a Common Crawl filter of its own.',
      },
    },
    davinci: {
      name: 'GPT-3 · davinci',
      sentence: 'The largest GPT-3, which picks up a task from examples in the prompt without any further training.',
      event: 'First version on arXiv (the fourth, of 22 July 2020, is the date OpenAI’s index prints); API beta on 11 June 2020',
      data: 'Sampling weights: filtered Common Crawl 60%, WebText2 22%, Books1 8%, Books2 8%, Wikipedia 3%; data set made in November 2019',
      training: nextToken,
      compute: '3,640 PF-days, or 3.14e23 FLOP, on V100 GPUs in part of a Microsoft cluster',
      apiNote: 'Replaced by davinci-002',
      remark: 'SuperGLUE with a few examples: 71.8, against 89.0 for the best fine-tuned model of the day',
      notes: {
        parameters: '174.6B in Table D.1.',
        context: 'The API pages print 2,049.',
        trainingTokens: tokensNotWords,
        tokenizer: 'A vocabulary of 50,257 entries.',
        base: sparseGpt2,
        remark: 'Numbers read in a review of the paper.',
      },
    },
    'gpt-3-1.3b': {
      name: 'GPT-3 1.3B',
      sentence: 'The GPT-3 called XL in the paper; the smallest InstructGPT grew from it.',
      event: 'First version on arXiv',
      data: asDavinci,
      training: nextToken,
      notes: {
        heads: 'The paper prints 24 heads of 128, which does not multiply to 2048.',
        trainingTokens: tokensNotWords,
        base: sparseGpt2,
      },
    },
    'gpt-3-6.7b': {
      name: 'GPT-3 6.7B',
      sentence: 'The middle GPT-3, which OpenAI’s index pairs with the API model curie.',
      event: 'First version on arXiv',
      data: asDavinci,
      training: nextToken,
      notes: { parameters: 'The index maps curie to 6.7B.', trainingTokens: tokensNotWords, base: sparseGpt2 },
    },
    'gpt-3-13b': {
      name: 'GPT-3 13B',
      sentence: 'The second-largest GPT-3, and by our reading the one Codex was trained from.',
      event: 'First version on arXiv',
      data: asDavinci,
      training: nextToken,
      notes: {
        parameters: '12,850M in Table D.1.',
        dModel: 'As printed, although 40 heads of 128 make 5120.',
        trainingTokens: tokensNotWords,
        base: sparseGpt2,
      },
    },
    'davinci-instruct-beta': {
      name: 'davinci-instruct-beta',
      sentence: 'GPT-3 fine-tuned on answers that people wrote; an early instruction model one could call.',
      event: 'Early InstructGPT models deployed in the API Playground',
      data: 'Demonstrations by people. The first version used a subset, on prompts written by labelers; the paper’s SFT set has 12,725 training prompts',
      training: 'SFT',
      notes: {
        date: 'The post and the model card date the first InstructGPT deployment to January or early 2021. That it was this name is our reading; later versions (-v3) shared it. A Chinese summary of Fu’s essay gives March 2022, the month of the paper.',
        context: 'The paper’s window for all its models; the API model is assumed to have the same.',
        data: 'Which set the served version used is not stated.',
        'api.shutdown': 'Called deprecated in the index of January 2023, but not on the deprecations page.',
      },
    },
    'pangu-alpha': {
      name: 'PanGu-α',
      sentence: 'Huawei’s large Chinese model, trained on its own Ascend processors.',
      event: 'arXiv 2104.12369',
      data: '1.1 TB of Chinese text',
      training: nextToken,
      compute: '2,048 Ascend 910 processors',
      notes: { parameters: 'The largest of several: “up to 200B”.' },
    },
    plug: {
      name: 'PLUG',
      sentence: 'Alibaba’s Chinese model, an encoder first and then an encoder–decoder.',
      event: 'Release by Alibaba DAMO Academy',
      data: 'Over 1 TB of Chinese text; 300B tokens in the first stage, 100B in the second',
      training: 'StructBERT encoder, then encoder–decoder (PALM)',
      remark: '80.614 on the CLUE classification board',
    },
    'wudao-2.0': {
      name: 'WuDao 2.0',
      sentence: 'A sparse model for text and images from the Beijing Academy of Artificial Intelligence.',
      event: 'Announced by BAAI (31 May in some sources)',
      data: '4.9 TB: 1.2 TB Chinese text, 2.5 TB Chinese images with text, 1.2 TB English text',
      training: 'Pretraining with FastMoE',
      notes: { parameters: 'A sparse mixture of experts, for images too: not comparable with the count of a dense model.' },
    },
    'ernie-3.0': {
      name: 'ERNIE 3.0',
      sentence: 'Baidu’s model, which learned from plain text together with a knowledge graph.',
      event: 'First version on arXiv',
      data: '4 TB of plain text and a knowledge graph',
      training: 'Auto-regressive and auto-encoding pretraining',
    },
    'codex-12b': {
      name: 'Codex 12B',
      sentence: 'A GPT model trained further on public Python code, so that it writes short programs from a description.',
      event: 'First version on arXiv (second on 14 July 2021)',
      data: '159 GB of unique Python files (179 GB before filtering) from 54 million public GitHub repositories, May 2020',
      training: 'Code training: a GPT model fine-tuned on code',
      apiNote: 'Not served as such',
      notes: {
        context: 'Not found in the paper. 4,096 was the known limit of the API engine davinci-codex in 2021.',
        trainingTokens: 'Tokens of the fine-tuning alone.',
        base: 'The family is reported: GPT models up to 12B, and Figure 1 calls the base GPT-12B. That it is the GPT-3 of 12.85B is inferred.',
      },
    },
    'code-cushman-001': {
      name: 'code-cushman-001',
      sentence: 'The smaller code model of the API, close to the Codex of the paper but multilingual.',
      event: 'Private beta of Codex in the API, 10 August 2021, as engine cushman-codex; the present name came in January 2022',
      data: 'Code in several languages, not only Python',
      training: 'Code training',
      notes: {
        date: 'The renaming was seen in threads of 24 and 27 January 2022.',
        parameters:
          'The index prints 12B in the row that pairs this model with Codex 12B, and adds that it is a stronger one; that both are the same size is our reading.',
        base: 'A stronger, multilingual version of the paper model, so not the same weights.',
      },
    },
    'code-davinci-001': {
      name: 'code-davinci-001',
      sentence: 'The larger code model of the API, documented only as the forerunner of code-davinci-002.',
      event: 'Private beta of Codex, 10 August 2021, as engine davinci-codex; the present name came in January 2022',
      data: 'Natural language and public source code',
      training: 'Code training',
      remark: 'Documented only as the earlier version of code-davinci-002',
      notes: {
        date: 'The renaming was seen in threads of 24 and 27 January 2022.',
        parameters:
          'Not disclosed; that it is of davinci’s class (175B) is an inference. It is not the 12B model, although one Chinese summary says so.',
        context: 'From a table of early 2023; the beta engine davinci-codex had 4,096.',
        base: 'That it descends from GPT-3 is reported; from which checkpoint is inferred.',
      },
    },
    'gpt-3.5-series': {
      name: 'GPT-3.5 series',
      sentence: 'OpenAI’s name for a family of models that learned from text and code together.',
      event: 'Finished training in early 2022, as the first test run of the training system later used for GPT-4',
      data: 'A blend of text and code from before the fourth quarter of 2021',
      remark: 'Members: code-davinci-002, text-davinci-002, text-davinci-003, later gpt-3.5-turbo-0301',
      notes: { parameters: 'Not disclosed.' },
    },
    'instructgpt-1.3b': {
      name: 'InstructGPT 1.3B',
      sentence:
        'The smallest model of the InstructGPT paper; labelers liked its answers better than those of the far larger GPT-3.',
      event: instructEvent,
      data: instructData,
      training: instructTraining,
      apiNote: noMatch,
      notes: { context: printed2k },
    },
    'instructgpt-6b': {
      name: 'InstructGPT 6B',
      sentence: 'The middle model of the InstructGPT paper, trained by the same three steps.',
      event: instructEvent,
      data: instructData,
      training: instructTraining,
      apiNote: noMatch,
      notes: { context: printed2k },
    },
    'instructgpt-175b': {
      name: 'InstructGPT 175B',
      sentence: 'GPT-3 taken through demonstrations, a reward model and PPO: the recipe that ChatGPT later followed.',
      event: instructEvent,
      data: instructData,
      training: instructTraining,
      compute: '60 PF-days for PPO-ptx',
      apiNote: noMatch,
      notes: { context: printed2k },
    },
    'text-davinci-001': {
      name: 'text-davinci-001',
      sentence: 'GPT-3 tuned with FeedME, and the API’s default when instruction models took over.',
      event: 'InstructGPT models become the default of the API; the id stands in an engine list of the same day',
      data: 'Demonstrations written by people, and model samples that labelers rated 7/7',
      training: 'FeedME',
      notes: {
        date: 'The post prints no id; the new engine names appear from 24 January 2022.',
        parameters: 'Not printed in the index; davinci’s class (175B) is assumed.',
        context: 'From third-party token tables for the -001 models of davinci’s class.',
        tokenizer: 'The same as davinci.',
      },
    },
    'instructgpt-175b-sft': {
      name: 'InstructGPT 175B SFT',
      sentence: 'The paper’s baseline: GPT-3 after fine-tuning on demonstrations, before any reward model.',
      event: 'First version on arXiv',
      data: '12,725 demonstration prompts: 11,295 by labelers, 1,430 by customers',
      training: 'SFT',
      compute: '4.9 PF-days',
      apiNote: 'Paired with davinci-instruct-beta',
      notes: { context: printed2k },
    },
    'code-davinci-002': {
      name: 'code-davinci-002',
      sentence: 'A base model of text and code together, from which the later text models were tuned.',
      event: 'A new Codex version is announced; Fu dates the beta April to July 2022',
      data: 'A blend of text and code from before the fourth quarter of 2021; by the API docs, up to June 2021',
      training: 'Pretraining and code training: a base model, not instruction-tuned',
      notes: {
        date: 'The post prints no id; we read it from the insert feature, which both have. The first dated thread with the id is of 2 May 2022.',
        parameters: 'Not disclosed; Fu suspects a base other than the davinci of 2020.',
        context: 'The docs print 8,001 (earlier 8,000, at first 4,000 in some copies); Fu and a Chinese summary say 8192.',
        trainingTokens: 'Not disclosed.',
        training:
          'OpenAI calls it a base model and lists it under base GPT models on the deprecations page. Fu and a Chinese summary wrote that it was probably instruction-tuned.',
        base: 'Not disclosed. Fu: highly likely not the davinci of 2020, since the data are newer and the window is longer. OpenAI: GPT-3.5 was trained about a year before March 2023 as a test run of a rebuilt training system.',
        'api.final': 'The second entry for it on the page.',
      },
    },
    'text-davinci-002': {
      name: 'text-davinci-002',
      sentence: 'code-davinci-002 tuned with FeedME: supervised fine-tuning, with no reinforcement learning.',
      event:
        'A new GPT-3 version is announced; the id is in a thread of 22 March 2022. Fu and a Chinese summary say May to June 2022',
      data: 'As code-davinci-002, plus demonstrations and samples rated 7/7; up to June 2021',
      training: 'FeedME',
      notes: {
        date: 'The post prints no id.',
        parameters: 'Not disclosed.',
        tokenizer: 'The tokenizer of the Codex models.',
        training: 'The models page words it as supervised fine-tuning instead of reinforcement learning.',
      },
    },
    'opt-175b': {
      name: 'OPT-175B',
      sentence: 'Meta’s open counterpart to GPT-3, published with the logbook of its training run.',
      event: 'Blog post; arXiv 2205.01068',
      data: 'The RoBERTa set, the Pile, PushShift Reddit',
      training: nextToken,
      compute: '992 A100-80GB; the run ended on 6 January 2022 after about two months with many restarts',
      remark: 'The paper: comparable to GPT-3 at 1/7 of the carbon footprint. Meta: the code can train and deploy on 16 V100',
      notes: {
        trainingTokens: 'Tokens seen, from a corpus of 180B.',
        data: 'Read in a press summary (Synced).',
        compute: 'Meta’s 33 days is the ideal time on 1,024 A100 without failures, not the real one; 4.30e23 FLOP.',
      },
    },
    'glm-130b': {
      name: 'GLM-130B',
      sentence: 'Tsinghua’s open model for Chinese and English, which learns by filling in blanks.',
      event: 'First version on arXiv',
      training: 'Autoregressive blank infilling',
      notes: {
        date: 'The weights came out in August 2022; that is recalled, not seen in a source.',
        trainingTokens: 'Over 400B, Chinese and English.',
      },
    },
    'text-davinci-003': {
      name: 'text-davinci-003',
      sentence: 'The first API model of the series said to be trained with PPO.',
      event: 'Announced by email and tweet; there was no blog post',
      data: 'Up to June 2021; a reward model from comparisons by people',
      training: 'PPO',
      notes: {
        parameters: 'Not disclosed.',
        base: 'Reported as an improvement on text-davinci-002 with the same underlying model; where PPO started is not stated.',
      },
    },
    chatgpt: {
      name: 'ChatGPT',
      sentence: 'A model of the GPT-3.5 series tuned on dialogues and with PPO, opened to everyone as a preview.',
      event: 'Research preview',
      data: 'Dialogues in which trainers played both sides, mixed with the InstructGPT data in dialogue form; ranked responses for the reward model',
      training: 'SFT on dialogue, a reward model, then PPO, in several rounds',
      apiNote:
        'Served only as a chat product. The snapshots text-chat-davinci-002-20221122 and -20230126 leaked; a Microsoft paper names text-chat-davinci-002 as an internal ChatGPT',
      notes: {
        parameters: 'Not disclosed; that it equals GPT-3 in size is a guess.',
        context:
          'The help page says about 3,000 words or 4,000 tokens; 4,096 is the value of gpt-3.5-turbo in March 2023. Nothing was published for November 2022.',
        base: 'A model in the GPT-3.5 series; which one is not stated.',
      },
    },
    'llama-65b': {
      name: 'LLaMA 65B',
      sentence: 'Meta’s model for researchers: smaller than GPT-3, and fed far more text.',
      event: 'arXiv 2302.13971',
      vocabulary: '32,000 entries',
      training: nextToken,
      compute: '2,048 A100-80GB for about 21 days',
      notes: { trainingTokens: '1.0T for the 7B and 13B models.' },
    },
    'gpt-3.5-turbo': {
      name: 'gpt-3.5-turbo',
      sentence: 'ChatGPT’s model for developers, with a new tokenizer and a far lower price.',
      event: 'API release, and snapshot 0301, of 1 March 2023',
      data: 'Up to September 2021',
      training: 'Chat tuning',
      notes: {
        parameters: 'Not disclosed.',
        tokenizer: 'A new one, so the model does not simply continue the p50k_base line.',
        base: 'Not disclosed. The index calls it an improvement on text-davinci-003, optimized for chat; the tokenizer differs, so the weights cannot simply continue.',
        'api.shutdown': 'Of the snapshot 0301.',
      },
    },
    'gpt-4': {
      name: 'GPT-4',
      sentence: 'The next generation, pretrained before ChatGPT came out, and published with almost nothing about how it was made.',
      event: 'Announcement',
      training: 'Pretraining (next token), then RLHF',
      apiNote: 'gpt-4-0314 was listed as legacy, to close on 13 June 2024 at the earliest; gpt-4-32k-0314 on 6 June 2025',
      notes: {
        date: 'Technical report: arXiv 2303.08774. Pretraining had finished in August 2022.',
        parameters: 'The report withholds size, hardware, compute, data and method.',
        context: '32,768 in gpt-4-32k.',
        training: 'The post shows a PPO model beside the base model; the details are withheld.',
        base: 'Not disclosed; the base model was never released (Karpathy). Pretraining ended in August 2022, before ChatGPT and gpt-3.5-turbo.',
      },
    },
  },

  abilities: {
    transfer: 'Carries over from pretraining to many tasks of understanding (best result on 9 of 12 data sets)',
    'zero-shot-prompting':
      'Does tasks when prompted, without training for them (state of the art on 7 of 8 language-modelling sets)',
    'long-text': 'Writes long, fluent text',
    'language-generation': 'Generates language',
    'in-context-learning': 'Learns from examples in the prompt, without gradient updates',
    'world-knowledge': 'Knows facts about the world',
    'code-generation-measured':
      'Writes code: HumanEval pass@1 28.81%, pass@100 72.31%; GPT-3 of the same size solves none with one sample',
    'code-completion': 'Completes and explains code (as Fu observed)',
    'some-reasoning': 'Some reasoning, stronger than text-davinci-001',
    'weak-plain-text': 'Weak on plain text tasks',
    'code-generation': 'Writes code',
    'follows-instructions': 'Follows instructions',
    'preferred-by-labelers': 'Follows instructions, and labelers prefer it (they prefer 1.3B to the 175B GPT-3)',
    'more-truthful': 'More truthful',
    'fewer-hallucinations': 'Makes up less in closed-domain tasks: 21% against 41%',
    'less-toxic': 'About 25% fewer toxic outputs when asked to be respectful',
    'alignment-tax':
      'Alignment tax: with plain PPO, losses on SQuAD, DROP, HellaSwag and WMT15 French–English; PPO-ptx undoes most of it, except on DROP, SQuADv2 and translation',
    'instructions-on-text': 'Follows instructions on text',
    'weak-reasoning-and-code': 'Weak at reasoning and code',
    'code-and-text': 'Code and text in one model',
    'strong-in-context-learning': 'Strong in-context learning',
    'chain-of-thought': 'Reasons by chain of thought: above the average human rater on 17 of 23 BIG-Bench Hard tasks',
    'weaker-zero-shot': 'Weaker than its tuned siblings at following instructions without examples',
    'zero-shot-ability': 'Zero-shot ability: follows instructions without examples',
    'some-in-context-learning': 'Some in-context learning',
    'longer-answers': 'Longer, more consistent answers',
    'in-context-recovered': 'Regains part of in-context learning',
    'better-zero-shot': 'Better zero-shot ability',
    'below-code-davinci-002': 'Still below code-davinci-002 in in-context learning',
    'dialogue-history': 'Keeps track of the dialogue',
    'follow-up-questions': 'Answers follow-up questions',
    'admits-mistakes': 'Admits mistakes',
    'challenges-premises': 'Challenges wrong premises',
    'declines-requests': 'Declines inappropriate requests',
    'most-in-context-learning': 'Most of in-context learning',
    verbose: 'Verbose',
    'sensitive-to-phrasing': 'Sensitive to phrasing',
    'cheap-chat': 'Chat at a tenth of the price of text-davinci-003',
    'best-assistant': 'Best of the assistants in 2023, in Karpathy’s judgement',
  },

  edges: {
    'gpt-1>gpt-2':
      'The GPT-2 paper says its model follows GPT with few changes. Design was handed on; the weights were trained anew.',
    'gpt-2>davinci': anew,
    'gpt-2>gpt-3-1.3b': anew,
    'gpt-2>gpt-3-6.7b': anew,
    'gpt-2>gpt-3-13b': anew,
    'gpt-3-13b>codex-12b':
      'The Codex paper reports fine-tuning from GPT models up to 12B and calls the base GPT-12B in Figure 1. That it is the GPT-3 of 12.85B is our reading.',
    'codex-12b>code-cushman-001':
      'OpenAI’s index names it as the nearest API model: stronger and multilingual, so not the same weights.',
    'davinci>code-davinci-001': 'OpenAI reports only a descendant of GPT-3. That the checkpoint was davinci is inferred.',
    'code-davinci-001>code-davinci-002': 'OpenAI’s docs call -001 the earlier version of -002. Shared weights are not stated.',
    'davinci>code-davinci-002':
      'The next generation, not the same weights. Fu thinks the base was highly likely not davinci; OpenAI says GPT-3.5 was a test run of a rebuilt system; tokenizer and window differ too.',
    'davinci>instructgpt-175b-sft': 'The paper: 16 passes over 12,725 demonstration prompts.',
    'instructgpt-175b-sft>davinci-instruct-beta':
      'OpenAI’s index names paper model and API model as a pair, with small differences possible. The API model is the older of the two.',
    'davinci>davinci-instruct-beta':
      'OpenAI’s index gives SFT on human demonstrations; the model card says InstructGPT models start from GPT-3.',
    'gpt-3-1.3b>instructgpt-1.3b': 'The paper: SFT (2 passes, with 10% pretraining text), then PPO-ptx.',
    'gpt-3-6.7b>instructgpt-6b': 'The paper: SFT (2 passes, with 10% pretraining text), then PPO-ptx. It rounds the size to 6B.',
    'davinci>instructgpt-175b': 'The paper: SFT (2 passes, with 10% pretraining text), then PPO-ptx.',
    'davinci>text-davinci-001': 'OpenAI’s index gives the method, the model card the GPT-3 base; the tokenizer agrees.',
    'davinci-instruct-beta>text-davinci-001':
      'Prompts of the InstructGPT data came from users of an earlier supervised version, and FeedME distils samples of all models. That the earlier version is this one is our reading.',
    'code-davinci-002>text-davinci-002': 'OpenAI’s index states both the base model and FeedME as the method.',
    'text-davinci-002>text-davinci-003':
      'OpenAI’s index: an improvement on text-davinci-002, trained with PPO. A tweet adds that the underlying model is the same; where PPO started is not stated.',
    'code-davinci-002>text-davinci-003':
      'Fu writes that it was tuned from code-davinci-002. That follows if its underlying model is that of text-davinci-002.',
    'instructgpt-175b>text-davinci-003':
      'OpenAI’s index says its PPO models are trained similarly to those of the paper. The method is shared, not the weights.',
    'gpt-3.5-series>code-davinci-002': member,
    'gpt-3.5-series>text-davinci-002': member,
    'gpt-3.5-series>text-davinci-003': member,
    'gpt-3.5-series>chatgpt': 'OpenAI’s announcement: fine-tuned from a model in the GPT-3.5 series. It does not name the model.',
    'code-davinci-002>chatgpt': 'The tree in Fu’s essay draws it so; OpenAI names only the series.',
    'text-davinci-002>chatgpt': 'A guess from the internal name text-chat-davinci-002, which a Microsoft paper mentions.',
    'text-davinci-003>gpt-3.5-turbo':
      'OpenAI’s index: an improvement on text-davinci-003, optimized for chat. The tokenizer differs, so it is more than a tuning step.',
    'chatgpt>gpt-3.5-turbo':
      'OpenAI, 1 March 2023: the API model is the one in the ChatGPT product. By a later review that product had changed models in February, so it need not be the one of November 2022.',
    'gpt-3.5-series>gpt-4':
      'OpenAI: GPT-3.5 was the first test run of the training system for GPT-4. No shared weights are stated, and GPT-4 finished pretraining in August 2022.',
  },

  methods: {
    pretraining: { name: 'Pretraining', line: 'Predict the next token of a very large body of text.' },
    code: { name: 'Code training', line: 'The same task, on program code or on text and code together.' },
    sft: { name: 'SFT', line: 'Supervised fine-tuning: imitate answers written by people.' },
    feedme: {
      name: 'FeedME',
      line: 'Supervised fine-tuning on written answers and on model answers that labelers gave full marks.',
    },
    reward: { name: 'Reward model', line: 'Learn from people’s comparisons to score any answer.' },
    ppo: { name: 'PPO', line: 'Reinforcement learning: raise the reward model’s score without moving far from the start.' },
    chat: { name: 'Chat tuning', line: 'Tune on dialogues, so that the model takes turns and keeps the thread.' },
  },

  grades: {
    documented: { word: 'documented', line: 'A paper or the maker’s own page says so.' },
    'third-party': {
      word: 'third party',
      line: 'Press, estimates, threads or other people’s code say so; the maker’s own word was not found.',
    },
    inferred: {
      word: 'inferred',
      line: 'Argued from evidence, in Fu’s essay of December 2022 or by us; no one who knows has said so.',
    },
    disputed: { word: 'disputed', line: 'Sources contradict each other, and nothing settles it.' },
    'not-verified': { word: 'not verified', line: 'Recalled, and not seen in any source.' },
  },

  relations: {
    'pretrain-scale': { word: 'pretrained anew', line: 'New pretraining in the same design; no weights are inherited.' },
    'code-training': { word: 'trained on code', line: 'The first model was trained further, on code.' },
    sft: { word: 'fine-tuned', line: 'Supervised fine-tuning of the first model.' },
    feedme: { word: 'tuned with FeedME', line: 'FeedME fine-tuning of the first model.' },
    ppo: { word: 'SFT and PPO', line: 'Started from the first model with SFT, then trained with PPO.' },
    'chat-tuning': { word: 'tuned for chat', line: 'The first model tuned on dialogue.' },
    successor: { word: 'next version', line: 'The maker calls it the next or improved version; shared weights are not stated.' },
    match: { word: 'nearest pair', line: 'The maker pairs a paper model with an API model; not a training step.' },
    method: { word: 'same method', line: 'Trained by the same method, with other weights.' },
    data: { word: 'supplied data', line: 'The first model supplied samples or prompts; no weights are inherited.' },
    member: { word: 'member', line: 'Belongs to the series; not a training step.' },
  },

  kinds: {
    lineage: { word: 'model of the line', line: 'Released or served under this name.' },
    paper: { word: 'paper model', line: 'Known from a paper; not served under this name.' },
    group: { word: 'series', line: 'A family of models under one name.' },
    contemporary: { word: 'contemporary', line: 'Another laboratory’s model of the same years.' },
  },

  lanes: {
    code: 'Code branch',
    base: 'Base models',
    instruction: 'Instruction branch',
    chat: 'Chat',
    contemporary: 'Elsewhere',
  },

  seenLevels: {
    'full text': 'the parts cited were read',
    excerpt: 'an excerpt was read',
    abstract: 'the abstract was read',
    'quoted in secondary': 'seen as quoted by others',
    'not seen': 'not read; a pointer only',
  },

  seenIns: {
    original: 'at its own address',
    archive: 'in a stored copy of the page',
    copy: 'in a copy kept by others',
  },

  sourceKinds: {
    paper: 'paper',
    official: 'maker’s page',
    code: 'code or thread',
    blog: 'blog',
    talk: 'talk',
    news: 'news',
    essay: 'essay this site grew from',
  },

  labels: {
    date: 'Date',
    parameters: 'Size',
    layers: 'Layers',
    dModel: 'Width',
    heads: 'Heads',
    context: 'Context',
    vocabulary: 'Vocabulary',
    tokenizer: 'Tokenizer',
    data: 'Data',
    trainingTokens: 'Tokens seen',
    training: 'Training',
    compute: 'Compute',
    base: 'Base',
    'api.first': 'API opened',
    'api.shutdown': 'API closed',
    'api.final': 'Finally closed',
    apiNote: 'API',
    remark: 'Remark',
    gained: 'Gained',
    lost: 'Lost',
  },

  sourceNotes: {
    'openai-models-2023-01': 'Lists limits of 4,000 and 2,048 tokens, and data up to June 2021 and October 2019.',
    'gpt3-paper': 'First version 28 May 2020, fourth 22 July 2020.',
    'instructgpt-paper': 'Values from its figures were read off the charts by machine and are approximate.',
    'gpt4-report': 'The product was announced a day earlier, on 14 March 2023.',
    'leike-tweet': 'The wording was found in one secondary copy only.',
    wudao2: 'Sources differ: announced on 31 May or on 1 June 2021.',
    'altman-hype': 'Secondary copies give 19 or 20 July 2020, by time zone.',
    'church-2011': 'Linguistic Issues in Language Technology 6(5).',
    jelinek: 'The wording varies; possibly apocryphal.',
    'scale-d003': 'Dated by the release it reports.',
  },
} satisfies LineageWords;

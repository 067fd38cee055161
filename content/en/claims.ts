import type { ClaimWords } from '../facts/schema.ts';

/** What the essays say, in our words, and what the sources say; and the words of the page that shows both. */
export const claims = {
  page: {
    title: 'Things one reads about GPT',
    dek: 'Five Chinese essays about GPT and ChatGPT, gone through sentence by sentence: {all} claims, each held against its sources.',
    finding:
      'Half of the claims hold as they stand: {confirmed} of {all}. {imprecise} are imprecise, {wrong} are wrong, and for {unverifiable} nothing we could read decides.',
    verdicts: 'Verdict',
    all: 'All',
    chapter: 'Chapter',
    anyChapter: 'All chapters',
    search: 'Search the claims',
    shown: '{n} of {all} shown',
    none: 'No claim fits. Try fewer words, or take a filter off.',
    clear: 'Show all',
    contents: 'Topics',
    said: 'Said in',
    answered: 'Sources',
    noSource: 'no source found',
    treated: 'Treated in chapter {n}',
    address: 'Link to this claim',
    grade: 'The verdict judges the essay. The grade judges our answer:',
    numbering: 'A number such as s0-27 names an essay and a place in it. The wording is ours.',
  },
  verdicts: {
    confirmed: { word: 'Confirmed', line: 'The sources say the same.' },
    imprecise: { word: 'Imprecise', line: 'Something is left out, mixed up or rounded so that it misleads.' },
    wrong: { word: 'Wrong', line: 'The sources say otherwise.' },
    unverifiable: { word: 'Open', line: 'An opinion, a guess, or a statement whose source was not found.' },
  },
  topics: {
    chatgpt: 'ChatGPT, the product',
    lineage: 'Who came from whom, and when',
    gpts: 'GPT-1, GPT-2, GPT-3 and their contemporaries',
    instructgpt: 'InstructGPT, FeedME and the labelers',
    training: 'How such models are trained',
    data: 'Training data',
    scale: 'Size, hardware, cost',
    abilities: 'Abilities, and where they come from',
    use: 'Prompting, tools, tuning',
    company: 'The company, the field, things people said',
  },
  essays: {
    'seed-000': 'ChatGPT’s history and how hard it is to rebuild',
    'seed-001': 'What is ChatGPT?',
    'seed-002': 'Notes on State of GPT',
    'seed-003': 'The technical route of GPT',
    'seed-004': 'From GPT-1 to ChatGPT',
  },
  list: {
    's0-01': {
      claim:
        'ChatGPT is a dialogue product built on a large language model, announced as “Optimizing Language Models for Dialogue”.',
      answer: 'That is the title of OpenAI’s announcement of 30 November 2022.',
    },
    's0-02': {
      claim: 'GPT-3.5 and InstructGPT are two names for the same thing.',
      answer:
        'GPT-3.5 is the series code-davinci-002, text-davinci-002 and text-davinci-003. InstructGPT names a way of tuning, and models tuned so stand on GPT-3 as well as on GPT-3.5.',
    },
    's0-03': {
      claim: 'The InstructGPT models in the API were trained in three ways: SFT, FeedME and PPO.',
      answer: 'So the model index says. They are three alternatives for different models, not three stages of one.',
    },
    's0-04': { claim: 'FeedME is short for “feedback made easy”.', answer: 'The model index spells it out so.' },
    's0-05': {
      claim: 'FeedME is instruction tuning from human feedback alone.',
      answer:
        'It is supervised fine-tuning: on demonstrations written by people, and on model answers that labelers rated 7 out of 7.',
    },
    's0-06': {
      claim: 'PPO automates instruction tuning by reinforcement learning.',
      answer: 'PPO raises the score of a reward model, and that model was trained on comparisons made by people.',
    },
    's0-07': {
      claim:
        'FeedME models are designed so that users can easily give feedback or suggestions. (ChatGPT’s own answer, quoted in the essay.)',
      answer: 'Invented from the name. FeedME is a way of making training data.',
    },
    's0-08': {
      claim:
        'FeedME models may be built into chat windows so that users can give feedback in real time. (ChatGPT’s own answer, quoted in the essay.)',
      answer: 'Nothing supports it. OpenAI’s definition speaks of training data only.',
    },
    's0-09': {
      claim: 'FeedME distils the best answers of all of OpenAI’s models. (ChatGPT’s own answer, quoted in the essay.)',
      answer: 'The model index says so too.',
    },
    's0-10': {
      claim: 'ChatGPT itself was not trained with FeedME. (ChatGPT’s own answer, quoted in the essay.)',
      answer:
        'OpenAI describes dialogue SFT, a reward model and PPO, and does not mention FeedME. What a chat model says about its own training is no evidence either way.',
    },
    's0-11': {
      claim: 'API models made by the same method may have been trained on different data.',
      answer: 'The model index says so.',
    },
    's0-12': {
      claim: 'In the narrow sense InstructGPT means davinci-instruct-beta.',
      answer:
        'In the paper InstructGPT means the models trained with PPO-ptx. davinci-instruct-beta matches the paper’s 175B SFT baseline; the 175B PPO model has no close match in the API.',
    },
    's0-13': {
      claim: 'davinci-instruct-beta came from GPT-3 by supervised fine-tuning.',
      answer: 'The model index says so: fine-tuned on demonstrations written by people.',
    },
    's0-14': {
      claim: '40 annotators labelled 12.7K samples for it.',
      answer:
        'About 40 contractors; 12,725 training prompts for SFT, 11,295 of them written by labelers and 1,430 by customers. These are the paper’s figures; nothing shows that they hold for the API model.',
    },
    's0-15': {
      claim: 'FeedME produced at least text-davinci-001 and text-davinci-002.',
      answer: 'Also text-curie-001 and text-babbage-001.',
    },
    's0-16': { claim: 'text-davinci-002 is built on code-davinci-002.', answer: 'The model index says so.' },
    's0-17': {
      claim: 'text-davinci-003 was made with PPO.',
      answer: 'OpenAI calls it an improvement on text-davinci-002, trained with PPO; it came out on 28 November 2022.',
    },
    's0-18': { claim: 'ChatGPT went through PPO and was tuned for dialogue.', answer: 'The announcement describes both.' },
    's0-19': {
      claim: 'ChatGPT is said to have had the internal version name text-chat-davinci-002, which leaked.',
      answer:
        'OpenAI never confirmed it. A paper from Microsoft names text-chat-davinci-002 as a version of ChatGPT available inside the company.',
    },
    's0-20': {
      claim: 'Training on code gave the models long-range dependency and some logic.',
      answer: 'A hypothesis of Fu’s essay: plausible, and not shown.',
    },
    's0-21': {
      claim: 'Training on code gave the models the ability to write code.',
      answer: 'With one try per problem GPT-3 solves 0% of HumanEval and Codex with 12B parameters 28.81%.',
    },
    's0-22': {
      claim: 'A table says: text-davinci-001 and text-davinci-002 were made by instruction tuning with human feedback.',
      answer: 'People’s ratings only choose which samples are kept. The training itself is supervised.',
    },
    's0-23': {
      claim: 'GPT-3’s pretraining text was 45 TB, and of high quality.',
      answer:
        '45 TB is the compressed raw Common Crawl before filtering. 570 GB were left, about 400B tokens. The model read 300B tokens in training.',
    },
    's0-24': {
      claim: 'WuDaoCorpora is the largest Chinese corpus: 3 TB, of which 200 GB are open.',
      answer:
        '3 TB and 1.08 trillion characters; the open base version has about 200 GB and 72 billion characters. “Largest” is the authors’ own word.',
    },
    's0-25': {
      claim: 'Codex was trained on open code from GitHub.',
      answer: 'On 159 GB of Python from 54 million public repositories.',
    },
    's0-26': { claim: 'ChatGPT is as large as GPT-3.', answer: 'Its size was never published.' },
    's0-27': {
      claim: 'GPT-3 has 1,750 billion parameters.',
      answer: 'It has 175 billion, in Chinese 1750亿. The essay kept the digits and changed the unit.',
    },
    's0-28': {
      claim: 'Running it takes 350 to 500 GB of GPU memory.',
      answer:
        '175 billion weights of 2 bytes are 350 GB; of 4 bytes, 700 GB. Cache and activations come on top. For ChatGPT this is a guess, as its size is unknown.',
    },
    's0-29': {
      claim: '5 A100 cards with 80 GB are enough to run it.',
      answer:
        '5 × 80 is 400 GB, which holds 350 GB of weights with little to spare. This is arithmetic, not a set-up anyone tested.',
    },
    's0-30': {
      claim: 'OPT-175B needs 16 V100 cards.',
      answer:
        'Meta said that its code can train and serve the model on 16 V100, 512 GB in all. The training run itself used 992 A100.',
    },
    's0-31': {
      claim: 'To train such a model takes 1,000 or more A100.',
      answer:
        'The order is right. OPT-175B used 992 A100 and took about two months; an estimate for GPT-3 on 1,024 A100 comes to 34 days. GPT-3 itself was trained on V100 cards.',
    },
    's0-32': {
      claim: 'Microsoft and OpenAI built a machine of more than 10,000 GPUs to train GPT-3.',
      answer:
        'Microsoft announced a machine with 285,000 CPU cores and 10,000 GPUs on 19 May 2020. The paper says only that GPT-3 was trained on part of a cluster of V100 that Microsoft provided.',
    },
    's0-33': {
      claim: 'Training costs 1.1 million to 4.6 million dollars.',
      answer:
        '4.6 million is an estimate by Lambda of 2020; an estimate of 2023 gives 1.4 million. No source was found for 1.1 million. All are estimates from outside, of one run.',
    },
    's0-34': {
      claim: 'OpenAI earns a gross margin of 75% at its current prices.',
      answer: 'No source was found. The nearest, an analysis of 2023, speaks of margins of 75% and more at Jasper, a customer.',
    },
    's0-35': {
      claim: 'Chinese models on the CLUE board mostly have 1 billion to 10 billion parameters.',
      answer: 'No count was found. PLUG, with 27 billion, led the CLUE classification board in April 2021.',
    },
    's0-36': {
      claim: 'WuDao 2.0 has 1.75 trillion parameters.',
      answer:
        'Yes, but it is a sparse and multimodal model: on any one input only part of its weights work. Do not set it beside a dense model with 175 billion.',
    },
    's0-37': { claim: 'PanGu-α has 200 billion parameters.', answer: 'Up to 200 billion, trained on 1.1 TB of Chinese text.' },
    's0-38': { claim: 'PLUG has 27 billion parameters.', answer: 'So it was announced on 19 April 2021.' },
    's0-39': { claim: 'ERNIE 3.0 has 10 billion parameters.', answer: 'Yes; trained on 4 TB of text and a knowledge graph.' },
    's0-40': {
      claim: 'All three methods, SFT, FeedME and PPO, need labelling on a large scale.',
      answer:
        'The labelled sets are small next to pretraining: 12,725 prompts with demonstrations and 33,207 with rankings. The 31,144 prompts for PPO carry no labels.',
    },
    's0-41': {
      claim: 'Helper models such as the reward model and the safety model keep the product running.',
      answer: 'The reward model serves training. What works beside the live product is a moderation model.',
    },
    's0-42': { claim: 'ChatGPT passed 1 million users in 5 days.', answer: 'So Altman wrote on 5 December 2022.' },
    's0-43': {
      claim: 'ChatGPT passed 100 million users in 2 months.',
      answer: 'UBS estimated 100 million monthly users for January 2023 from Similarweb’s data. It is not OpenAI’s count.',
    },
    's0-44': {
      claim: 'No product in history grew faster.',
      answer:
        'UBS wrote in early 2023 that it knew of no faster ramp in 20 years. That is one bank’s estimate, and bound to its date.',
    },
    's0-45': {
      claim: 'Since GPT-3 OpenAI has offered its language models only through an API.',
      answer: 'True from GPT-3 to GPT-4. GPT-2’s weights had been released, and open weights came back in 2025 with gpt-oss.',
    },
    's0-46': {
      claim: 'Inputs from the API, labelled by people, feed the next models.',
      answer:
        'The paper used prompts that users of an early InstructGPT typed into the Playground. It did not use prompts from customers’ products.',
    },
    's1-01': { claim: 'OpenAI released ChatGPT in November 2022.', answer: 'On 30 November.' },
    's1-02': {
      claim: 'ChatGPT rests on GPT-3.5 and was tuned with supervised and reinforcement learning.',
      answer: 'Yes: fine-tuned from a model of the GPT-3.5 series.',
    },
    's1-03': {
      claim: 'GPT stands for Generative Pre-Training Transformer.',
      answer: 'The usual form is Generative Pre-trained Transformer. The paper of 2018 says Generative Pre-Training.',
    },
    's1-04': { claim: 'Pretraining is self-supervised, on text without labels.', answer: 'Yes; the next token is the label.' },
    's1-05': {
      claim: 'In the Transformer, given as the architecture of GPT, the input is divided into several encoder and decoder layers.',
      answer:
        'GPT models are decoder-only, with masked self-attention. Encoder plus decoder is the translation model of 2017. And the input is not divided among layers: it passes through all of them in turn.',
    },
    's1-06': {
      claim: 'GPT translates an input text into an output text.',
      answer: 'It continues a text by predicting the next token, again and again.',
    },
    's1-07': {
      claim: 'The technique behind ChatGPT is that of InstructGPT, of the paper on following instructions with human feedback.',
      answer: 'OpenAI says: the same methods, with slight differences in how the data were collected.',
    },
    's1-08': {
      claim: 'The training vocabulary is of the order of tens of billions.',
      answer: 'The vocabulary has 50,257 entries. What is so large is the corpus: GPT-3 read 300B tokens.',
    },
    's1-09': {
      claim: 'A bigger model is not automatically better for its users; it must be aligned.',
      answer: 'The paper opens with this, and shows that people prefer InstructGPT with 1.3B parameters to GPT-3 with 175B.',
    },
    's1-10': {
      claim: 'The first step uses questions collected from the OpenAI API.',
      answer: 'Most of that set was written by labelers: 11,295 of 12,725 prompts.',
    },
    's1-11': {
      claim: 'In the second step people score the outputs.',
      answer: 'They rank 4 to 9 outputs, and the reward model is trained on pairs. A rating from 1 to 7 is collected as well.',
    },
    's1-12': {
      claim: 'An example: for the prompt about the moon landing the ranking is D > C > A = B.',
      answer: 'It is the example in the paper’s figure 2. Ties are dropped in training.',
    },
    's1-13': {
      claim: 'The third step updates the SFT model so that the reward rises.',
      answer:
        'With a penalty on leaving the SFT model, and in PPO-ptx with a share of pretraining. PPO starts from an SFT run of its own, of 2 epochs.',
    },
    's1-14': { claim: 'The model that comes out is InstructGPT.', answer: 'In the paper the name stands for the PPO-ptx models.' },
    's1-15': { claim: 'SFT has the same objective as pretraining: the next token.', answer: 'Yes; only the data are others.' },
    's1-16': {
      claim: 'With enough demonstrations the other two steps could be skipped.',
      answer: 'An opinion. In the paper people prefer PPO to SFT at every size.',
    },
    's1-17': {
      claim: 'Ranking answers costs far less than writing them.',
      answer:
        'Karpathy argues that judging is easier than writing, yet also says that one prompt can take hours to rank. No figures on cost were found.',
    },
    's1-18': {
      claim: 'Recurrent networks struggle with long dependencies; self-attention handles them and runs in parallel.',
      answer: 'So the paper of 2017 argues: recurrence goes step by step, while attention links distant places directly.',
    },
    's2-01': { claim: 'Karpathy works at OpenAI, led vision at Tesla and taught CS231n.', answer: 'True at the time of the talk.' },
    's2-02': { claim: 'The talk State of GPT was given at Microsoft Build 2023.', answer: 'On 23 May 2023.' },
    's2-03': {
      claim: 'There are four stages: pretraining, SFT, reward modelling, reinforcement learning.',
      answer: 'These are the columns of his table.',
    },
    's2-04': {
      claim: 'Pretraining takes 99% of the training time.',
      answer: 'He says 99% of the compute: computing time and floating-point operations, not days on the calendar.',
    },
    's2-05': {
      claim: 'LLaMA was trained on 1.4T tokens.',
      answer: 'That holds for the two larger models; the two smaller ones read 1.0T.',
    },
    's2-06': { claim: 'Tokenization is lossless.', answer: 'As the talk says: decoding gives the text back.' },
    's2-07': {
      claim: 'GPT-3 has 175B parameters and read 300B tokens, LLaMA 65B and 1.4T; LLaMA is the stronger.',
      answer: 'As in the talk. Size alone does not rank models.',
    },
    's2-08': {
      claim: 'Documents are packed into rows, with separators between them.',
      answer: 'With a special end-of-text token.',
    },
    's2-09': {
      claim: 'Samples of a model trained on Shakespeare go from noise to coherent text.',
      answer: 'The example is a small GPT trained by the New York Times.',
    },
    's2-10': { claim: 'Fine-tuning for a task is the way of GPT-1.', answer: 'Yes.' },
    's2-11': {
      claim: 'Zero-shot prompting is the way of GPT-2.',
      answer: 'The paper on GPT-2 is about zero-shot use. The talk’s slide for it shows a prompt with examples.',
    },
    's2-12': { claim: 'A base model can be prompted into acting as an assistant, though not well.', answer: 'So the talk says.' },
    's2-13': {
      claim: 'SFT takes 10K to 100K pairs.',
      answer: 'An order of magnitude from the slide. InstructGPT had 12,725 prompts.',
    },
    's2-14': {
      claim: 'A reward model takes 100K to 1M comparisons and is trained as a binary classifier.',
      answer:
        'An order of magnitude from the slide. InstructGPT ranked 4 to 9 answers for each of 33,207 prompts, which makes 6 to 36 pairs a prompt.',
    },
    's2-15': { claim: 'It can take hours to rank the answers to one prompt.', answer: 'So the talk says.' },
    's2-16': {
      claim: 'The reward is read from a special token, unlike the linear head found in open code.',
      answer: 'That is the talk’s picture. The InstructGPT paper replaces the last layer by a projection to a single number.',
    },
    's2-17': {
      claim: 'Reinforcement learning weights the language-model loss by the reward.',
      answer: 'A simplification. The paper uses PPO, with clipping, a value function and a KL penalty.',
    },
    's2-18': {
      claim: 'Tokens in answers with high reward become likelier, tokens in answers with low reward less likely.',
      answer: 'So the talk explains it.',
    },
    's2-19': {
      claim: 'People prefer models trained with RLHF.',
      answer: 'Figure 1 of the InstructGPT paper shows it for that paper’s models.',
    },
    's2-20': {
      claim: 'The reason is that judging is easier than producing.',
      answer: 'A reason he suggests; he adds that the field has not agreed on one.',
    },
    's2-21': {
      claim: 'RLHF lowers entropy; SFT models are better where varied answers are wanted.',
      answer: 'He sets RLHF against base models: it is the base model that keeps its entropy, and with it variety.',
    },
    's2-22': {
      claim: 'On the Berkeley board GPT-4 came first; the best three were RLHF models, the rest SFT models.',
      answer: 'GPT-4, Claude and GPT-3.5, as it stood in May 2023. On the training of the others he says “to my knowledge”.',
    },
    's2-23': {
      claim: 'Every token gets the same amount of compute, and a model does not check itself.',
      answer: 'So the talk says.',
    },
    's2-24': {
      claim: 'A chain of thought, and “Let’s think step by step”, help.',
      answer: 'With text-davinci-002 that one sentence raised MultiArith from 17.7 to 78.7 and GSM8K from 10.4 to 40.7 per cent.',
    },
    's2-25': {
      claim: 'Self-consistency takes a majority vote over several samples.',
      answer: 'It samples several lines of reasoning and takes the answer most of them reach.',
    },
    's2-26': {
      claim: 'Asked whether it met the task, a model reflects.',
      answer: 'The talk’s example is GPT-4 and a poem. Reflexion, a paper of 2023, makes a loop of the idea.',
    },
    's2-27': {
      claim: 'Tree of Thoughts keeps several partial answers and scores them.',
      answer: 'Yes: a search written around prompts.',
    },
    's2-28': {
      claim: 'ReAct alternates thought, action and observation; AutoGPT works poorly.',
      answer: 'The paper describes such a sequence. AutoGPT he calls inspiring rather than usable.',
    },
    's2-29': {
      claim: 'Ask for a good performance; it adds to a chain of thought.',
      answer:
        'A search over prompts found a longer sentence, ending “to be sure we have the right answer”, that beats the plain one.',
    },
    's2-30': { claim: 'Models do not know what they cannot do; tell them when to use a tool.', answer: 'So the talk advises.' },
    's2-31': {
      claim: 'LlamaIndex’s recipe: cut texts into pieces, embed them, store them, search, put what was found into the prompt.',
      answer: 'So the talk describes it.',
    },
    's2-32': {
      claim: 'guidance forces the output into a template such as JSON.',
      answer: 'It clamps the probabilities of tokens so that only what fits can follow, as the talk describes it.',
    },
    's2-33': {
      claim: 'Methods such as LoRA train few parameters, and low precision makes it cheap.',
      answer: 'The low precision applies to the frozen part. LoRA is reported to cut the trained parameters of GPT-3 to 1/10,000.',
    },
    's2-34': {
      claim: 'OpenAI plans to release GPT-3 as open source.',
      answer: 'An aside of the essay’s author, without a source. None was found.',
    },
    's2-35': { claim: 'SFT is within reach; RLHF is unstable and not advised.', answer: 'So the talk advises, as of May 2023.' },
    's2-36': {
      claim: 'Use GPT-4 for quality; save cost with GPT-3.5 and shorter prompts.',
      answer: 'The talk says: smaller models and shorter prompts.',
    },
    's2-37': {
      claim: 'The model’s knowledge ends in September 2021.',
      answer: 'As said in the talk, and right for gpt-3.5-turbo. text-davinci-002 and text-davinci-003 end in June 2021.',
    },
    's2-38': { claim: 'Use such models where little is at stake, with people watching over them.', answer: 'So the talk advises.' },
    's2-39': {
      claim: 'Google and OpenAI make up more than half of the base models.',
      answer: 'Read off a drawing that we have not seen.',
    },
    's3-01': {
      claim: 'GPT-1, a Transformer pretrained without labels and then fine-tuned, understands language well.',
      answer: 'It had the best result on 9 of 12 datasets.',
    },
    's3-02': {
      claim: 'GPT-2 is larger, handles many tasks and needs no training for them.',
      answer: 'Used zero-shot it was best on 7 of 8 language-modelling sets, and weak elsewhere, for example at summaries.',
    },
    's3-03': { claim: 'In-context learning works without a gradient step.', answer: 'Yes: no weight changes.' },
    's3-04': {
      claim: 'GPT-3 was trained on 300 billion words.',
      answer: '300 billion tokens, drawn from a pool of 499B. At 0.75 words a token that is about 225 billion words.',
    },
    's3-05': {
      claim: '175B parameters are a hundred times GPT-2.',
      answer: '175 over 1.5 is 117; with the printed sizes, 174.6 over 1.542 is 113.',
    },
    's3-06': {
      claim: 'Knowledge is stored in “1750 parameters”.',
      answer: 'A slip of the pen: the unit 亿 was lost. It should read 1750亿, 175 billion.',
    },
    's3-07': {
      claim: 'GPT-3’s corpus: 60% C4 of 2016–2019, 22% WebText2, 16% books, 3% Wikipedia.',
      answer:
        'Right numbers, wrong name and meaning. It is filtered Common Crawl; C4 is the set made for T5. And they are the shares in which text was sampled: by size, Common Crawl is 410B of 499B tokens.',
    },
    's3-08': {
      claim: 'On some tasks GPT-3 is worse than smaller models such as T5.',
      answer: 'On SuperGLUE 71.8 with a few examples, against 89.0 for a fine-tuned model.',
    },
    's3-09': {
      claim: 'OPT is far weaker than ChatGPT and a good stand-in for GPT-3.',
      answer:
        'OPT’s authors call it comparable to GPT-3, and Meta’s log finds its first scores very close to the davinci API. We have seen no comparison with ChatGPT.',
    },
    's3-10': {
      claim: 'In-context learning may come from items of the same task standing in one batch.',
      answer: 'An intuition in Fu’s essay.',
    },
    's3-11': {
      claim: 'July 2020: the GPT-3 paper, model davinci.',
      answer:
        'The paper’s first version is of 28 May 2020, its fourth of 22 July, the date in OpenAI’s index. The API opened on 11 June 2020.',
    },
    's3-12': { claim: 'July 2021: the Codex paper.', answer: 'First version 7 July 2021.' },
    's3-13': {
      claim: 'The 12B Codex was listed as code-davinci-001 and later became code-cushman-001.',
      answer:
        'The 12B model of the paper corresponds to code-cushman-001. code-davinci-001 is the forerunner of code-davinci-002, of undisclosed size. In January 2022 both ids replaced cushman-codex and davinci-codex. Fu links the 12B model to code-cushman-001 only.',
    },
    's3-14': {
      claim: 'Codex was fine-tuned from a davinci variant with 12B parameters.',
      answer: 'From models of the GPT-3 family with up to 12B parameters. davinci is the one with 175B.',
    },
    's3-15': { claim: 'March 2022: the InstructGPT paper.', answer: '4 March 2022; the blog post is of 27 January.' },
    's3-16': {
      claim: 'The paper’s supervised part corresponds to davinci-instruct-beta and text-davinci-001.',
      answer: 'davinci-instruct-beta is SFT. text-davinci-001 is FeedME, which the paper does not contain.',
    },
    's3-17': {
      claim: 'April to July 2022: code-davinci-002 in beta.',
      answer:
        'OpenAI announced new versions of Codex on 15 March 2022, and a public thread names the id on 2 May 2022. April to July is Fu’s dating.',
    },
    's3-18': {
      claim: 'code-davinci-002 is the strongest GPT-3.5 model in natural language.',
      answer:
        'A judgement in Fu’s essay. BIG-Bench Hard gives it some support: with a chain of thought it beat the average human rater on 17 of 23 tasks.',
    },
    's3-19': {
      claim: 'code-davinci-002 was trained on text and on code.',
      answer: 'On a blend of both, from before the fourth quarter of 2021.',
    },
    's3-20': {
      claim: 'code-davinci-002 was then instruction-tuned.',
      answer:
        'OpenAI calls it a base model, on two pages. Fu calls it the base in one place and very likely instruction-tuned in another.',
    },
    's3-21': {
      claim: 'May to June 2022: text-davinci-002 is released.',
      answer: 'OpenAI announced a new version of GPT-3 on 15 March 2022; public threads name the id on 22 and 29 March.',
    },
    's3-22': {
      claim: 'text-davinci-002 is code-davinci-002 after supervised instruction tuning.',
      answer: 'The base is right. The method is FeedME, which the models page shortens to supervised fine-tuning.',
    },
    's3-23': { claim: 'That tuning lowered in-context and raised zero-shot ability.', answer: 'An inference of Fu’s essay.' },
    's3-24': { claim: 'November 2022: text-davinci-003 and ChatGPT, both with RLHF.', answer: 'On 28 and 30 November 2022.' },
    's3-25': {
      claim: 'text-davinci-003 got some in-context learning back; ChatGPT gave up nearly all of it to follow a conversation.',
      answer: 'A judgement in Fu’s essay.',
    },
    's3-26': { claim: 'Instruction tuning adds no new ability; it unlocks what is there.', answer: 'A hypothesis of Fu’s essay.' },
    's3-27': {
      claim: 'Instruction tuning gives up performance for alignment; OpenAI calls it the alignment tax.',
      answer: 'Yes. The paper adds that PPO-ptx takes most of it away again.',
    },
    's3-28': {
      claim: 'Many papers report their best benchmark results with code-davinci-002.',
      answer:
        'One of those named does, on BIG-Bench Hard. Of two more we read the abstracts only: they report best results with Codex, one of them together with GPT-3. The abstract of the fourth is about other models.',
    },
    's3-29': {
      claim: 'GPT-3.5 generalises to instructions it has not seen.',
      answer: 'Reported for InstructGPT: questions on code, and other languages.',
    },
    's3-30': {
      claim: 'Code in the data is where the ability to write code comes from.',
      answer: 'From 0% to 28.81% of HumanEval with one try per problem.',
    },
    's3-31': {
      claim: 'Code in the data may also give reasoning and long-range dependency.',
      answer: 'A hypothesis, and the essay says so.',
    },
    's3-32': {
      claim: 'A table says: text-davinci-001 is GPT-3 with instruction tuning, code-cushman-001 is GPT-3 with code.',
      answer: 'Yes.',
    },
    's3-33': {
      claim: 'The base of code-davinci-002 may be larger than davinci.',
      answer:
        'Open. Its tokenizer, p50k_base, and its longer context show that it is not plain davinci; a larger base is what Fu himself calls an educated guess. OpenAI says that GPT-3.5 was a test run of a rebuilt system.',
    },
    's3-34': {
      claim: 'GPT-3’s window is 2048 words, that of code-davinci-002 8192.',
      answer: '2,048 tokens, not words. For code-davinci-002 OpenAI’s pages give 8,001.',
    },
    's3-35': {
      claim: 'GPT-3 was trained on C4 of 2016–2019; the data of code-davinci-002 run to 2021.',
      answer: 'GPT-3 used filtered Common Crawl of 2016–2019. The data of code-davinci-002 run to June 2021.',
    },
    's3-36': {
      claim: 'With absolute position embeddings 2048 cannot be stretched to 8192 without training.',
      answer:
        'Press and others show that the usual ways of marking positions carry over badly to longer texts. They tested sinusoidal and relative ones, not the learned ones of GPT. How OpenAI came to 8,001 was not published.',
    },
    's3-37': {
      claim: 'text-davinci-002 was tuned on demonstrations and on outputs that labelers chose.',
      answer: 'On those they rated 7 out of 7.',
    },
    's3-38': {
      claim: 'OpenAI reports 77K instruction data.',
      answer: '12,725 + 33,207 + 31,144 make 77,076 prompts. Only the first 12,725 carry demonstrations.',
    },
    's3-39': { claim: 'text-davinci-001 reasons worse than code-cushman-001.', answer: 'An observation in Fu’s essay.' },
    's3-40': {
      claim: 'RLHF models answer at greater length.',
      answer: 'OpenAI names wordiness and its causes for ChatGPT, and describes text-davinci-003 as giving longer output.',
    },
    's3-41': { claim: 'Balanced answers come from RLHF.', answer: 'A reading of Fu’s essay. No document says so.' },
    's3-42': {
      claim: 'Refusals come from a filter and from the model.',
      answer: 'From a moderation model and from training. The models of the InstructGPT paper were not trained to refuse.',
    },
    's3-43': {
      claim: 'It refuses to speak of events after June 2021 and knows what it does not know.',
      answer:
        'June 2021 is where the data of text-davinci-002 and text-davinci-003 end; those of gpt-3.5-turbo end in September 2021. That a model knows its own limits is Fu’s reading.',
    },
    's3-44': { claim: 'GPT-3.5 cannot search the internet.', answer: 'True of the models of early 2023.' },
    's3-45': { claim: 'It cannot overwrite its beliefs or reason formally.', answer: 'From a list in Fu’s essay.' },
    's3-46': {
      claim: 'Similar open models are GLM-130B and RL4LMs.',
      answer: 'GLM-130B is a bilingual base model. RL4LMs is a library for training.',
    },
    's3-47': {
      claim: 'The instruction branch and the code branch merged into the base of GPT-3.5.',
      answer: 'The picture drawn in Fu’s essay. OpenAI says that code-davinci-002 is a base model, and nothing about a merger.',
    },
    's3-48': {
      claim: 'An ability is emergent if small models lack it and large ones have it.',
      answer: 'The definition of a paper of 2022.',
    },
    's3-49': {
      claim: 'GPT-3 has three abilities: producing text, in-context learning, world knowledge.',
      answer: 'The division is Fu’s.',
    },
    's4-01': { claim: 'ChatGPT was fine-tuned from a model of the GPT-3.5 series.', answer: 'The announcement says so.' },
    's4-02': {
      claim: 'GPT-3.5 is the fourth model of the line.',
      answer:
        'It is a series of models, trained on text and code from before the fourth quarter of 2021. There is no paper on a fourth generation, and OpenAI does not say that the weights come from GPT-3.',
    },
    's4-03': {
      claim: 'GPT-1, of 2018, was semi-supervised and took a month on 8 GPUs.',
      answer: '11 June 2018. The month and the 8 GPUs are in the blog post, not in the paper.',
    },
    's4-04': { claim: 'GPT-1 needs only a little fine-tuning.', answer: '3 epochs and one added linear layer.' },
    's4-05': {
      claim: 'GPT-1 was trained on books and on text from the internet.',
      answer: 'Only on BooksCorpus: more than 7,000 unpublished books.',
    },
    's4-06': {
      claim: 'GPT-2, of 2019, has the same architecture as GPT-1.',
      answer: 'Nearly. Layer norm was moved and one added, the starting weights were scaled, and the context was doubled.',
    },
    's4-07': {
      claim: 'GPT-2: 40 GB of text, 8 million documents, 1.5 billion parameters.',
      answer: 'Slightly over 8 million documents; 1,542 million parameters in the paper, 1,558 million in the release.',
    },
    's4-08': { claim: 'GPT-2 began to meet the Turing test.', answer: 'No such test is in the sources.' },
    's4-09': {
      claim: 'In a study GPT-2’s texts were almost as convincing as the New York Times: 83%.',
      answer: '83% is the newspaper’s own score; GPT-2 had 72%. It was one cohort, and a person had picked the samples.',
    },
    's4-10': {
      claim: 'GPT-3 has over 175B parameters, 117 times GPT-2.',
      answer: '174.6B in the paper’s own table. 117 holds for rounded sizes; with the printed ones it is 113.',
    },
    's4-11': {
      claim: 'GPT-3 needs no fine-tuning and does unseen tasks well.',
      answer: 'That is how the paper uses it. Results vary, and on several tasks they trail fine-tuned models.',
    },
    's4-12': { claim: 'GPT-3 was sold through a cloud API in 2020.', answer: 'As a beta from 11 June 2020.' },
    's4-13': {
      claim: 'Altman said that GPT-3 is an early glimpse and sometimes makes very silly mistakes.',
      answer: 'In a tweet of July 2020.',
    },
    's4-14': {
      claim: 'GPT-3’s API models are huge and need experts and machines, which is hard for small firms.',
      answer: 'The hosted API takes the machines away. What limited firms were the price and the waiting list.',
    },
    's4-15': { claim: 'In 2022 came data labelled by people, together with reinforcement learning.', answer: 'Yes.' },
    's4-16': {
      claim: 'About 40 people with doctorates labelled the data.',
      answer:
        'About 40 contractors, found through Upwork and Scale AI. Of the 19 who answered a survey 0% had a doctorate, 36.8% a master’s and 52.6% a bachelor’s degree.',
    },
    's4-17': {
      claim: 'GPT-3.5 could not understand instructions, and so GPT-3.5 was tuned on labelled data.',
      answer: 'The paper tuned GPT-3. text-davinci-002 was tuned from code-davinci-002, and both are called GPT-3.5.',
    },
    's4-18': {
      claim: 'ChatGPT admits mistakes because it goes on learning from feedback while it talks.',
      answer:
        'No weight changes in a chat. The behaviour comes from training, and from the conversation standing in the context window.',
    },
    's4-19': {
      claim: 'The site itself warns of incorrect information and of limited knowledge after 2021.',
      answer: 'So the start screen said.',
    },
    's4-20': { claim: 'BERT came out in the same year as GPT-1.', answer: 'On 11 October 2018.' },
    's4-21': {
      claim: 'Meta’s OPT is as large as GPT-3 but works less well.',
      answer:
        '175B each. Meta’s paper says comparable; its log says that the validation loss is close but not the same, and that the first scores are very close to the davinci API.',
    },
    's4-22': {
      claim: 'Labelling was done by staff with doctorates and not through crowd platforms.',
      answer: 'Contractors were hired through Upwork and Scale AI, after a screening test.',
    },
    's4-23': {
      claim: 'OpenAI is a non-profit and under no commercial pressure.',
      answer:
        'Since March 2019 a company with capped profit works under the non-profit. Microsoft invested 1 billion dollars in 2019.',
    },
    's4-24': {
      claim: 'Jelinek of IBM on speech recognition and dismissing linguists.',
      answer: 'Ascribed to him; the wording varies from source to source.',
    },
    's4-25': {
      claim: 'Church wrote “A Pendulum Swung Too Far” in 2011.',
      answer: 'Linguistic Issues in Language Technology, volume 6.',
    },
    's4-26': {
      claim: 'Altman: trust the exponential, flat looking backwards, vertical looking forwards.',
      answer: 'We did not find a source.',
    },
    's4-27': {
      claim: 'Wang Yonggang reports that two founders of OpenAI did not know the term AIGC.',
      answer: 'We did not find a source.',
    },
    's4-28': { claim: 'LeCun and others: the next big step is to understand documents.', answer: 'We did not find a source.' },
    's4-29': { claim: 'Language services earn less than models for images or science.', answer: 'An opinion.' },
    's4-30': {
      claim: 'From GPT-1 to ChatGPT: ever larger models, ever better.',
      answer: 'ChatGPT’s size was never published, and people preferred an InstructGPT with 1.3B parameters to GPT-3 with 175B.',
    },
  },
} satisfies ClaimWords;

import { lineage } from '../lineage.ts';

const { grades } = lineage;

/** The words of the evidence board. Values in braces are filled in from the fact base. */
const text = {
  lang: 'en',
  unnamed: 'an unsigned essay',
  title: 'Six inferences, and what became of them',
  about:
    'Six inferences about GPT-3.5 from the essay by Fu, Peng and Khot: weigh the grounds, say how sure you would be, then see what came later.',
  leavesOut:
    'Most of the essay’s grounds: the few it leans on are here, in our words. Whether a ground carries is our judgement. What OpenAI knows and has not said, no grade can tell.',
  grades: {
    documented: grades.documented.word,
    'third-party': grades['third-party'].word,
    inferred: grades.inferred.word,
    disputed: grades.disputed.word,
    'not-verified': grades['not-verified'].word,
  },
  certainties: { guess: 'guess', hypothesis: 'hypothesis', conclusion: 'conclusion' },
  outcomes: {
    contradicted: { word: 'contradicted' },
    disputed: { word: 'disputed' },
    supported: { word: 'some support' },
    silent: { word: 'still open' },
  },
  colon: ': ',
  semicolon: '; ',
  notYet: 'not yet',
  ask: 'How sure would you be? Give each a place on the scale.',
  since: 'since then',
  key: 'The scale is the essay’s own. A guess: hints and no hard evidence. A hypothesis: evidence for it, but not enough. A conclusion: much evidence. Disc: your place. Ring: the essay’s.',
  groundsTitle: 'Its grounds. Tick those that count for you.',
  laterTitle: 'What came later',
  carries: 'It carries.',
  weak: 'It carries little.',
  gradeFirst: 'Place it on the scale, and you will see what came later.',
  showAll: 'Show all',
  knobs: {
    item: {
      label: 'Inference',
      options: {
        base: 'a new base',
        tuned: 'tuned on instructions',
        reasoning: 'reasoning from code',
        unlock: 'tuning unlocks',
        larger: 'a larger base',
        chatgpt: 'ChatGPT’s parent',
      },
    },
    given: { label: 'Your grades' },
    counted: { label: 'Grounds that count' },
    reveal: { label: 'Show what became of all six' },
  },
  moments: {
    ungraded: { label: 'Before grading', sentence: 'Six inferences: none has been documented since.' },
    contradicted: {
      label: 'The one the makers contradict',
      sentence: '“Very likely tuned on instructions”: the makers call it a base model.',
    },
    code: { label: 'Reasoning from code', sentence: 'Does training on code make a model reason? Experiments disagree.' },
    all: { label: 'What became of all six', sentence: 'The sentence without a hedge has the least under it.' },
  },
  findings: {
    open: 'Six inferences of {month}. None of them has been documented since, and the makers contradict one. Which?',
    all: 'Of {all} inferences of {month} none has been documented: {contradicted} is contradicted, {disputed} disputed, {supported} have some support, {silent} are as open as they were.',
  },
  items: {
    base: {
      short: 'code-davinci-002 has a base other than davinci',
      statement: '“Highly likely”: code-davinci-002 was not built on the davinci of 2020.',
      finding: 'A base other than davinci: OpenAI’s later words point that way, and still name no base.',
    },
    tuned: {
      short: 'code-davinci-002 was tuned on instructions',
      statement: '“Very likely”: code-davinci-002 was trained on text and code and then tuned on instructions.',
      finding: 'Tuned on instructions, “very likely”: the makers’ pages call it a base model.',
    },
    reasoning: {
      short: 'Reasoning comes from training on code',
      statement: '“Likely”: that GPT-3.5 can reason step by step is a by-product of training on code.',
      finding: 'Reasoning from code: later experiments on other models disagree. On GPT-3.5 itself we know of none.',
    },
    unlock: {
      short: 'Tuning unlocks abilities and adds none',
      statement: '“A strong hypothesis”: instruction tuning and RLHF unlock what pretraining put there; they add nothing.',
      finding: 'Tuning unlocks: OpenAI says much the same of GPT-4. For GPT-3.5 it has not been shown.',
    },
    larger: {
      short: 'GPT-3.5 is larger than GPT-3',
      statement: '“An educated guess”: the base of GPT-3.5 is larger than the 175B of GPT-3.',
      finding: 'Larger than GPT-3: called a guess then, and no size has been published since.',
    },
    chatgpt: {
      short: 'ChatGPT was tuned from code-davinci-002',
      statement: 'Without any “likely”: text-davinci-002, text-davinci-003 and ChatGPT are all tuned from code-davinci-002.',
      finding: 'ChatGPT from code-davinci-002: the plainest sentence of the six has the least under it.',
    },
  },
  grounds: {
    'base-data': {
      ground: 'davinci’s data end in 2019, those of code-davinci-002 in 2021.',
      check: 'True, but newer data could also have been added by training davinci further.',
    },
    'base-window': {
      ground: 'davinci reads {window} tokens at a time, code-davinci-002 four times as many.',
      check: 'OpenAI’s page prints {window2}, the essay a little more. A longer window asks for new training either way.',
    },
    'base-positions': {
      ground: 'A Transformer with absolute positions does badly beyond the length it was trained on.',
      check: 'The paper cited tests other kinds of positions than the learned ones GPT uses.',
    },
    'tuned-both': {
      ground: 'code-davinci-002 is good at text and at reasoning, as if two lines had been joined.',
      check: 'A base model trained on text and code together would look the same.',
    },
    'tuned-single': {
      ground: 'Each of the older models lacks one half: the code model is weak on text, the text model at reasoning.',
      check: 'So the halves were trained apart. It says nothing of instructions.',
    },
    'reasoning-davinci': {
      ground: 'davinci was not trained on code and cannot reason step by step.',
      check: 'Much else changed between davinci and GPT-3.5.',
    },
    'reasoning-text1': {
      ground: 'text-davinci-001 was tuned on instructions and still reasons badly, so tuning is not the cause.',
      check: 'It makes tuning alone an unlikely cause. Code is then one candidate of several.',
    },
    'reasoning-palm': {
      ground: 'Models with code in their data reason step by step: PaLM, and the code models of OpenAI.',
      check: 'The essay says so itself: this is correlation, and no hard evidence.',
    },
    'unlock-count': {
      ground: 'The data of the tuning are few beside those of pretraining.',
      check: 'InstructGPT: {sft} prompts with written answers, {reward} with rankings, {ppo} for practice.',
    },
    'unlock-compute': {
      ground: 'Tuning takes far less computing than pretraining.',
      check: 'InstructGPT’s last step took {tuning}, GPT-3’s pretraining {pretraining}. Little work can still teach something new.',
    },
    'larger-experts': {
      ground: 'Sparse mixtures of experts make a model much larger at the same cost. OpenAI may have used one.',
      check: 'It shows what could have been done. That it was done, nothing shows.',
    },
    'chatgpt-index': {
      ground: 'The essay gives no ground of its own; it points to OpenAI’s index of models.',
      check: 'The index says it of text-davinci-002. Of text-davinci-003 it says “improvement”; ChatGPT is not in its list.',
    },
    'chatgpt-family': {
      ground: 'OpenAI’s announcement: tuned from a model in the GPT-3.5 series. code-davinci-002 is one.',
      check: 'It fits. It fits the other members as well.',
    },
  },
  later: {
    'base-rebuilt':
      'OpenAI on GPT-4: the whole training system was rebuilt, and GPT-3.5 was the first test run of it. That points to new training.',
    'base-unnamed': 'The index of models, in its last version we know, still names no base for code-davinci-002.',
    'tuned-base':
      'The index: “a base model”. The list of closures: under base GPT models. The essay itself says “base model” elsewhere.',
    'reasoning-ma': 'Small models trained for the question: code mixed into pretraining improved general reasoning.',
    'reasoning-zhao':
      'Controlled pretraining, three years on: code by itself improved programming and not reasoning at large; texts that mix code or mathematics with prose did.',
    'unlock-gpt4': 'OpenAI on GPT-4: abilities seem to come primarily from pretraining; RLHF does not improve exam results.',
    'larger-size': 'The index prints sizes for the GPT-3 models and none for GPT-3.5.',
    'chatgpt-name':
      'A paper from Microsoft calls a ChatGPT available there text-chat-davinci-002. The name fits more than one parent.',
  },
  describe: {
    some: 'A scale from guess to conclusion with {all} inferences; {graded} graded by you.',
    all: 'A scale from guess to conclusion with {all} inferences, and what became of each; {graded} graded by you.',
    item: 'Chosen: {item}',
    mine: 'you say {grade}',
    none: 'not graded',
    known: '(the essay {grade}; since then {outcome})',
  },
  table: ['Inference', 'You', 'The essay', 'Since then'],
};

export default text;

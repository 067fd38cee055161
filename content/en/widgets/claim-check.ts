import { claims } from '../claims.ts';

const { list, topics, essays } = claims;

/** What the figure finds; values in braces are counted from the claims. */
const findings = {
  opening: 'Of {all} statements in five essays {standing} stand as written. Here are {count}: which would you trust?',
  going: 'Sorted so far: {done} of {count}, {right} of them as the sources have it.',
  hit: '{truth}, as you say. {right} of {done} so far.',
  miss: 'You said “{said}”. The sources say “{truth}”. {right} of {done} so far.',
  done: 'All {count} sorted, {right} as the sources have it; {over} trusted further than they carry.',
  topic:
    'Of {all} claims {standing} stand. Best: “{best}”, {bestStanding} of {bestTotal}; last: “{worst}”, {worstStanding} of {worstTotal}.',
  essay: 'No essay is free of slips: from {bestStanding} of {bestTotal} standing down to {worstStanding} of {worstTotal}.',
};

/** The words of the figure on checking claims. What is right instead stands in the list of claims. */
const text = {
  lang: 'en',
  title: 'Claim check',
  about: 'Sixteen sentences about GPT to sort: documented, third party, inferred, opinion or wrong. Then the sources answer.',
  leavesOut:
    'Whether five essays stand for all that is written. Sixteen of the claims are here, put shortly and boldly; claims that are merely imprecise are left out of the sorting. The piles follow verdict and grade in our list.',
  comma: ', ',
  space: ' ',
  unsorted: 'not sorted',
  knobs: {
    act: { label: 'Show', options: { sort: 'Sort', topic: 'All, by topic', essay: 'All, by essay' } },
    claim: {
      label: 'Statement',
      options: {
        's3-47': 'The two branches merged',
        's0-16': 'text-davinci-002 and its base',
        's4-16': 'The forty doctors',
        's0-09': 'FeedME and the best answers',
        's1-16': 'Demonstrations are enough',
        's0-07': 'FeedME and the users',
        's3-31': 'Reasoning comes from code',
        's1-09': 'The small model that was preferred',
        's4-24': 'Jelinek and the linguists',
        's4-23': 'A non-profit',
        's4-08': 'The Turing test',
        's3-27': 'The alignment tax',
        's0-19': 'An internal name',
        's3-26': 'Nothing new, only unlocked',
        's4-18': 'Learning while it talks',
        's4-29': 'What language earns',
      },
    },
    said: { label: 'Your answers' },
  },
  moments: {
    opening: { label: 'Sixteen statements', sentence: findings.opening },
    merger: { label: 'Looks documented', sentence: findings.miss },
    witness: { label: 'ChatGPT about itself', sentence: findings.miss },
    believer: { label: 'Believing everything', sentence: findings.done },
    topics: { label: 'All claims by topic', sentence: findings.topic },
    essays: { label: 'All claims by essay', sentence: findings.essay },
  },
  findings,
  sorts: {
    documented: { word: 'Documented', line: 'A paper or the maker’s own page says so.' },
    third: { word: 'Third party', line: 'Somebody else says so: press, another firm, a talk.' },
    inferred: { word: 'Inferred', line: 'Argued from evidence; nobody who knows has said it.' },
    opinion: { word: 'Opinion', line: 'A judgement or hearsay; no source decides it.' },
    wrong: { word: 'Wrong', line: 'The sources say otherwise.' },
  },
  piles: {
    documented: 'documented',
    third: 'third party',
    imprecise: 'imprecise',
    inferred: 'inferred',
    opinion: 'opinion or no source',
    wrong: 'wrong',
  },
  place: '{n} of {all}',
  previous: 'Previous statement',
  next: 'Next statement',
  question: 'Where does this belong?',
  instead: 'instead of “{said}”',
  noSource: 'No source was found.',
  entry: 'Claim {id} in the list.',
  topics,
  essays,
  statements: {
    's3-47': {
      says: 'In GPT-3.5 the code branch and the instruction branch came together.',
      clue: 'It reads like history and has a drawing to go with it. Ask who drew it.',
      answer: list['s3-47'].answer,
    },
    's0-16': {
      says: 'text-davinci-002 was tuned from code-davinci-002, a model whose name says code.',
      clue: 'It sounds like a reader’s guess, and is a line in the maker’s own index.',
      answer: list['s0-16'].answer,
    },
    's4-16': {
      says: 'The labels behind InstructGPT were made by about forty people with doctorates.',
      clue: 'Half of it is right: about forty. The flattering half was never in the paper.',
      answer: list['s4-16'].answer,
    },
    's0-09': {
      says: 'FeedME passes the best answers of OpenAI’s models on to a new one. ChatGPT says so itself.',
      clue: 'True, but not because ChatGPT says it. You will hear the same witness again.',
      answer: list['s0-09'].answer,
    },
    's1-16': {
      says: 'With enough written examples one could do without reward model and PPO.',
      clue: '“Enough” is never said. A sentence that no number could refute is a judgement.',
      answer: list['s1-16'].answer,
    },
    's0-07': {
      says: 'FeedME models are built so that users can give feedback easily. ChatGPT says so itself.',
      clue: 'A model that has no document before it completes the name. It sounds just as sure when it is right.',
      answer: list['s0-07'].answer,
    },
    's3-31': {
      says: 'The models learned to reason from the program code in their training text.',
      clue: 'Two things came together in time. The experiment that changes one of them alone was not published.',
      answer: list['s3-31'].answer,
    },
    's1-09': {
      says: 'A bigger model is not by itself a better one: people preferred a small tuned model to one a hundred times its size.',
      clue: 'It goes against what one expects, and the paper opens with it.',
      answer: list['s1-09'].answer,
    },
    's4-24': {
      says: 'Jelinek of IBM said that recognition got better each time a linguist left his group.',
      clue: 'Everybody quotes it, nobody cites where it was said.',
      answer: list['s4-24'].answer,
    },
    's4-23': {
      says: 'In 2022 OpenAI was a non-profit that felt no commercial pressure.',
      clue: 'It had been true. What a firm is on paper can be looked up, with its date.',
      answer: list['s4-23'].answer,
    },
    's4-08': {
      says: 'With GPT-2 machines began to pass the Turing test.',
      clue: '“Began to” cannot fail. Ask which test, with which judges, on which day.',
      answer: list['s4-08'].answer,
    },
    's3-27': {
      says: 'Tuning for instructions costs some skill elsewhere; OpenAI itself calls this the alignment tax.',
      clue: 'A maker that publishes a fault of its own method is a strong witness.',
      answer: list['s3-27'].answer,
    },
    's0-19': {
      says: 'Inside the companies an early ChatGPT went by the name text-chat-davinci-002.',
      clue: 'Those who write it had access, and are not the makers.',
      answer: list['s0-19'].answer,
    },
    's3-26': {
      says: 'Instruction tuning adds no ability. It unlocks what pretraining has put there.',
      clue: 'It is repeated so often that the “perhaps” of its source is worn off.',
      answer: list['s3-26'].answer,
    },
    's4-18': {
      says: 'ChatGPT can admit a mistake because it learns from you while you talk.',
      clue: 'The behaviour is real. The reason given for it is not.',
      answer: list['s4-18'].answer,
    },
    's4-29': {
      says: 'Products made of language earn less than those made of images or science.',
      clue: 'It could be counted, and the essay does not count. No price, no year, no market.',
      answer: list['s4-29'].answer,
    },
  },
  describe: {
    ask: 'Statement {number} of {count}: {says} It is not sorted yet.',
    told: 'Statement {number} of {count}: {says} You said: {said}. It is: {truth}. {answer} {clue}',
    count: '{n} {pile}',
    row: '{name}: {counts}.',
  },
  table: {
    sort: ['Statement', 'You said', 'The sources say'],
    topic: 'Topic',
    essay: 'Essay',
    total: 'All',
  },
};

export default text;

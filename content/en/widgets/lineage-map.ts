import { lineage as all } from '../lineage.ts';

// What the map does not show, it does not carry.
const { neverPublished, models, abilities, edges, methods, grades, relations, labels } = all;
const lineage = { neverPublished, models, abilities, edges, methods, grades, relations, labels };

/** The words of the lineage map. Values in braces are filled in from the fact base. */
const text = {
  lang: 'en',
  title: 'The lineage, from GPT-1 to GPT-4',
  about: 'Every model from GPT-1 to ChatGPT on one time axis, with the source and the grade of every link.',
  leavesOut:
    'Smaller siblings, snapshots and embedding models; who built what; and everything the makers never published. A place on the map is a date, not a rank.',
  knobs: {
    show: { label: 'Show', options: { map: 'The map', lives: 'Lives in the API', sizes: 'By size' } },
    edge: { label: 'Link' },
    model: { label: 'Model' },
    compare: { label: 'Compared with' },
    links: { label: 'Links', options: { all: 'All links', documented: 'Documented only' } },
    method: {
      label: 'Made by',
      options: {
        any: 'any method',
        pretraining: 'pretraining',
        code: 'code training',
        sft: 'SFT',
        feedme: 'FeedME',
        reward: 'a reward model',
        ppo: 'PPO',
        chat: 'chat tuning',
      },
    },
    window: { label: 'Years' },
    papers: { label: 'Models known from papers' },
    rivals: { label: 'Others of the time' },
  },
  moments: {
    all: {
      label: 'The whole map',
      sentence: 'Of these {all} links the makers documented {documented}. The {inferred} dashed ones are somebody’s reading.',
    },
    documented: {
      label: 'Documented links only',
      sentence: 'With the dashed links gone, ChatGPT hangs on a family and not on any one model.',
    },
    'gpt-1': { label: 'GPT-1', sentence: 'It begins with one idea: read books first, then learn each task.' },
    'gpt-2': { label: 'GPT-2', sentence: 'The same design, larger, with new weights: the task now stands in the text.' },
    davinci: {
      label: 'GPT-3, called davinci',
      sentence: 'The same design once more; now a few examples in the prompt are enough.',
    },
    branches: {
      label: 'Two branches',
      sentence: 'From davinci grow two branches: one learns code, the other to follow instructions.',
    },
    'code-davinci-002': {
      label: 'code-davinci-002',
      sentence: 'code-davinci-002 is a base model of text and code. No page says what it was made from.',
    },
    'text-davinci-002': {
      label: 'text-davinci-002',
      sentence: 'text-davinci-002 joins the two branches: an instruction model on a code base.',
    },
    'text-davinci-003': {
      label: 'text-davinci-003',
      sentence: 'With text-davinci-003 comes PPO. Where that training started is not stated.',
    },
    chatgpt: { label: 'ChatGPT', sentence: 'ChatGPT was tuned from a model in the GPT-3.5 series. Which one, OpenAI never said.' },
    feedme: { label: 'What changed on one link', sentence: '{from} → {to}: {relation}. Grade: {grade}.' },
    lives: {
      label: 'Lives in the API',
      sentence: 'Of {all} models served in the API, {ended} have a published end. The longest life is {name}’s: {years} years.',
    },
    sizes: {
      label: 'By size',
      sentence: 'Published sizes run from {least} to {most}. {none} models have none, ChatGPT and all of GPT-3.5 among them.',
    },
  },
  describe: {
    link: '{from} and {to}: {sentence} {rows}',
    row: '{name}: {value}.',
    all: 'A map of {models} models on a time axis, joined by {all} links, of which {documented} are documented and drawn solid; the others are inferred and dashed.',
    documented: 'A map of {models} models on a time axis with the {documented} documented links alone, out of {all}.',
    chosen: '{name} is chosen. {sentence} It comes from: {from}. It leads to: {to}.',
    faded: '{name}, in the background',
  },
  map: {
    solid: 'a solid line:\nthe makers say so',
    dashed: 'a dashed line:\ninferred',
    double: 'a double line:\ndesign kept, weights new',
    published: 'size published',
    unpublished: 'size never published',
    series: 'the GPT-3.5 series',
    scale: 'one block is a quarter; from mid-2020 the scale runs {finer} times as fine',
    even: 'one block is a quarter',
    timeDown: 'time runs down',
    rivals: 'what others built at the time',
    key: 'Time runs down. Solid line: the makers say so. Dashed: inferred. Double: design kept, weights new. Disc: size published. Ring: never published. Shaded: the GPT-3.5 series.',
  },
  tools: {
    group: 'Years in view',
    from: 'From',
    to: 'to',
    zoomIn: 'Closer',
    zoomOut: 'Wider',
    earlier: 'Earlier',
    later: 'Later',
    whole: 'All years',
  },
  card: {
    onRecord: 'On record',
    argued: 'Argued',
    check: 'Check it yourself: the tokenizer',
    checkNote: 'OpenAI’s own code names the tokenizer of each served model. {name} shares its with the models in bold.',
    comesFrom: 'Comes from',
    leadsTo: 'Leads to',
    gained: 'Gained',
    lost: 'Lost',
    compare: 'Compare with',
    nothing: 'no other',
    close: 'Close',
    previous: 'Earlier',
    next: 'Later',
    place: '{n} of {m} by date',
    sources: 'Sources',
    none: 'nothing here',
    made: 'Made by',
  },
  edge: {
    title: 'What changed from {from} to {to}',
    changed: 'Before and after',
    same: 'The same in both',
    later: '{n} months later',
  },
  lives: {
    open: 'no end published',
    from: '{from} to {to}',
    span: '{name}: {from} to {to}, tokenizer {tokenizer}',
    unknown: 'tokenizer not recorded',
    key: 'From the day a model could be called to its announced shutdown. A broken edge: the day it opened was not found, so the bar starts with the model’s date. A thin end: the shutdown was put off. At the right the tokenizer that OpenAI’s code names.',
  },
  sizes: {
    key: 'Each step to the right is ten times the parameters. A ring: never published.',
  },
  relations: { successor: 'next version', match: 'pair', method: 'same method', data: 'its prompts' },
  table: ['Model', 'Date', 'Size', 'Method', 'Comes from', 'How', 'Evidence'],
  lineage,
};

export default text;

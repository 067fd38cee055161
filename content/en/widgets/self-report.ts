import { lineage } from '../lineage.ts';

const { grades } = lineage;

/** The words of the self-report: ChatGPT's answer in our words, and the one line of OpenAI. */
const text = {
  lang: 'en',
  unnamed: 'an unsigned essay',
  title: 'ChatGPT on FeedME, and OpenAI’s one line',
  about: 'Four sentences of ChatGPT about how models like it were trained: judge each, then lay OpenAI’s one line beside them.',
  leavesOut:
    'The rest of the conversation, which we have only in an essay of early 2023. The sentences are in our words. Another day, another prompt: another answer.',
  grades: {
    documented: grades.documented.word,
    'third-party': grades['third-party'].word,
    inferred: grades.inferred.word,
    disputed: grades.disputed.word,
    'not-verified': grades['not-verified'].word,
  },
  verdicts: { backed: 'right', invented: 'invented', open: 'cannot be checked' },
  outcomes: { backed: 'Right.', invented: 'Invented.', open: 'Cannot be checked.' },
  yes: 'As you said.',
  no: 'Not as you said.',
  colon: ': ',
  notYet: 'not yet',
  answerTitle: 'ChatGPT, asked about FeedME in early 2023; in our words',
  lineTitle: 'OpenAI, in its index of models',
  covered: 'Judge the four sentences first. Then',
  showLine: 'show OpenAI’s line',
  glosses: [
    'In other words: people wrote answers, models wrote more of them, and only those with the highest mark were kept.',
    'To distil: one model learns from what other models have written.',
  ],
  makersLine: 'supervised fine-tuning on demonstrations written by people and on model samples that labelers gave the highest mark',
  lineNote: 'So it is a way of choosing training data. Nothing in it speaks of users.',
  sentences: {
    easy: {
      lead: 'First',
      said: 'FeedME models are made so that users can easily give feedback and suggestions.',
      why: 'The line speaks of labelers and of training. The users come from the name alone.',
    },
    window: {
      lead: 'Then',
      said: 'They can be built into a chat window, so that users give feedback in real time.',
      why: 'Nothing in the line; a plausible product for the invented purpose.',
    },
    best: {
      lead: 'And',
      said: 'FeedME distils the best completions of all the models of the organisation.',
      why: 'The index says so in nearly these words.',
    },
    itself: {
      lead: 'At last',
      said: 'I myself was not trained with FeedME.',
      why: 'The announcement describes dialogue fine-tuning, a reward model and PPO, and does not mention FeedME. A model has no record of its training to look into.',
    },
  },
  knobs: {
    marks: { label: 'Your verdicts' },
    line: { label: 'Show OpenAI’s line' },
  },
  moments: {
    unmarked: { label: 'The answer alone', sentence: 'Four sentences, all equally fluent.' },
    fooled: { label: 'All of it believed', sentence: 'Believe all four, as they sound alike.' },
    line: { label: 'Beside OpenAI’s line', sentence: 'One of the four is borne out, two are invented, one cannot be checked.' },
  },
  findings: {
    open: 'ChatGPT explains FeedME in four sentences, all equally fluent. OpenAI’s own line bears out one of them. Which?',
    marked: 'You have judged {marked} of {all} sentences. OpenAI’s line is still covered.',
    line: 'Of {all} fluent sentences OpenAI’s line bears out {backed}; {invented} are invented, {open} cannot be checked.',
    compared:
      'You and the documents agree on {agreed} of {all}. The line bears out {backed} sentence, {invented} are invented, {open} cannot be checked.',
  },
  describe: {
    hidden: 'Four sentences to judge; {marked} of {all} judged. OpenAI’s line is covered.',
    line: 'OpenAI’s line lies open: {line}. {marked} of {all} sentences judged.',
    mine: 'You say: {verdict}.',
    known: 'It is {verdict}. {why}',
  },
  table: ['What ChatGPT said', 'You', 'Beside OpenAI’s line'],
};

export default text;

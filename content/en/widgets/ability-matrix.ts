import { lineage } from '../lineage.ts';

const { grades, models } = lineage;

/** The words of the ability matrix. Values in braces are filled in from the fact base. */
const text = {
  lang: 'en',
  unnamed: 'an unsigned essay',
  title: 'Who could do what, and who says so',
  about:
    'Eight models, seven questions, and for each answer a source and a grade; where sources disagree, both stand side by side.',
  leavesOut:
    'Scores of most tests, prices, speed, safety. “Yes” is a source’s word and no measurement. A dot means that none of the sources read here says.',
  models: {
    davinci: models.davinci.name,
    'davinci-instruct-beta': models['davinci-instruct-beta'].name,
    'code-cushman-001': models['code-cushman-001'].name,
    'text-davinci-001': models['text-davinci-001'].name,
    'code-davinci-002': models['code-davinci-002'].name,
    'text-davinci-002': models['text-davinci-002'].name,
    'text-davinci-003': models['text-davinci-003'].name,
    chatgpt: models.chatgpt.name,
  },
  grades: {
    documented: grades.documented.word,
    'third-party': grades['third-party'].word,
    inferred: grades.inferred.word,
    disputed: grades.disputed.word,
    'not-verified': grades['not-verified'].word,
  },
  says: { yes: 'yes', partly: 'part', no: 'no' },
  answers: { yes: 'Yes.', partly: 'In part.', no: 'No.' },
  graded: '{says} ({grade})',
  against: ' against ',
  colon: ': ',
  nobody: 'no source',
  heads: {
    // A soft hyphen, for a narrow column.
    tuned: 'tuned on instruc\u00adtions',
    unaided: 'does as it is told',
    examples: 'learns from examples',
    code: 'writes code',
    reasoning: 'reasons in steps',
    dialogue: 'holds a dialogue',
    best: 'best of its time',
  },
  questions: {
    tuned: 'Tuned on instructions?',
    unaided: 'Does as it is told, without examples?',
    examples: 'Learns from examples in the prompt?',
    code: 'Writes code?',
    reasoning: 'Reasons step by step?',
    dialogue: 'Holds a dialogue?',
    best: 'The best of its time at language?',
  },
  key: 'Over a solid line: a paper or the makers say so. Dotted: a third party. Dashed: argued. A dot: nobody we read says.',
  claimsLabel: 'The claims behind the chosen cell',
  weighed: 'How we weigh it.',
  nobodyHere: 'None of the sources read here answers this.',
  knobs: {
    show: {
      label: 'Shown',
      options: { conflicts: 'Where sources disagree', all: 'Every answer', documented: 'Documented only' },
    },
    model: {
      label: 'Model',
      options: {
        davinci: models.davinci.name,
        'davinci-instruct-beta': models['davinci-instruct-beta'].name,
        'code-cushman-001': models['code-cushman-001'].name,
        'text-davinci-001': models['text-davinci-001'].name,
        'code-davinci-002': models['code-davinci-002'].name,
        'text-davinci-002': models['text-davinci-002'].name,
        'text-davinci-003': models['text-davinci-003'].name,
        chatgpt: models.chatgpt.name,
      },
    },
    ability: {
      label: 'Question',
      options: {
        tuned: 'tuned on instructions',
        unaided: 'does as it is told',
        examples: 'learns from examples',
        code: 'writes code',
        reasoning: 'reasons in steps',
        dialogue: 'holds a dialogue',
        best: 'best of its time',
      },
    },
  },
  moments: {
    conflict: {
      label: 'code-davinci-002: tuned or not?',
      sentence: 'Was code-davinci-002 tuned on instructions? Its makers say no; the best-known essay says very likely.',
    },
    editions: {
      label: 'text-davinci-001: two editions',
      sentence: 'Could text-davinci-001 reason in steps? The first edition of the essay says no, the later one: yes, badly.',
    },
    best: {
      label: 'text-davinci-003: the best?',
      sentence: 'Was text-davinci-003 the best of its time? Three sources, three answers.',
    },
    documented: {
      label: 'Only what is documented',
      sentence: 'Much of the table goes when only papers and makers’ pages may speak.',
    },
  },
  findings: {
    documented: 'Of {claims} claims {documented} stand in a paper or on the makers’ pages. The rest is somebody’s judgement.',
    plain: '{model}. {question} The answer here: {answer}.',
    nobody: '{model}. {question} None of the sources read here says.',
  },
  conflicts: {
    'code-davinci-002.tuned': {
      finding: 'Was code-davinci-002 tuned on instructions? Its makers say no; the best-known essay says very likely.',
      weigh:
        'Two pages of the makers agree, and neither hedges. The essay argues from what the model could do. We take it for a base model.',
    },
    'code-davinci-002.unaided': {
      finding: 'Does code-davinci-002 do as it is told? The same essay says yes in one place, and less well in another.',
      weigh: 'Both can be true: able, and less able than the model tuned from it. “In part” is the careful answer.',
    },
    'text-davinci-001.reasoning': {
      finding: 'Could text-davinci-001 reason in steps? The first edition of the essay says no, the later one: yes, badly.',
      weigh:
        'The author corrected himself and left the old words standing, struck out. Who quotes the essay should say which edition.',
    },
    'text-davinci-003.best': {
      finding: 'Was text-davinci-003 the best of its time? Three sources, three answers.',
      weigh:
        'A list for customers shows no test. The essay had the impressions of a few weeks. The paper measured, and found no simple order. Ask: best at what?',
    },
    'davinci.code': {
      finding: 'Could GPT-3 write code? One paper says: no problem of its test solved, and also: simple programs.',
      weigh:
        'A test with one try a problem and an early impression do not exclude each other. The number is the firmer of the two.',
    },
  },
  claims: {
    'davinci-tuned': 'Trained to predict the next token, and nothing else.',
    'davinci-unaided': 'Often misses what is asked: labelers preferred even the smallest InstructGPT.',
    'davinci-examples': 'The finding of its paper: for many tasks a few examples in the prompt are enough.',
    'davinci-code-test': 'On the test HumanEval, one try a problem, it solves {humanEvalGpt3}.',
    'davinci-code-early': 'The same paper’s introduction: early trials showed that it could write simple programs.',
    'davinci-reasoning': 'Not trained on code, and cannot reason by written steps.',
    'beta-tuned': 'Supervised fine-tuning on answers that people wrote.',
    'beta-unaided':
      'The paper’s SFT model, which the index pairs with it, follows instructions. That both are alike is our reading.',
    'cushman-tuned': 'Trained mainly on code; instructions came later, in other models.',
    'cushman-code': 'A code model, according to its makers nearly as capable as the larger one.',
    'cushman-reasoning': 'Reasons, but not well on plain text.',
    'text1-tuned': 'FeedME: fine-tuned on written answers and on samples with the highest mark.',
    'text1-unaided': 'The post that made such models the API’s default says they follow a user’s intention much better than GPT-3.',
    'text1-reasoning-first': 'First edition of the essay: it cannot reason by written steps.',
    'text1-reasoning-later': 'Later edition, corrected by Denny Zhou: it can, but significantly worse.',
    'code2-tuned-openai': '“A base model”, says the model index. The list of closures puts it under base models too.',
    'code2-tuned-fu': 'Very likely trained on text and code, and then tuned on instructions.',
    'code2-tuned-essay': 'A Chinese summary of that essay enters it in a table as tuned on instructions.',
    'code2-unaided-list': 'Named as one of the first two models that answer instructions.',
    'code2-unaided-compared': 'Further down: without examples text-davinci-002 is the better one.',
    'code2-examples': 'Better at this than text-davinci-002.',
    'code2-code': 'The makers’ list: the most capable of their code models.',
    'code2-reasoning': 'With written steps it beats the average human rater on {bbhAbove} of {bbhTasks} hard tasks.',
    'code2-best': 'Probably the most capable GPT-3.5 for natural language, ahead of text-davinci-002 and text-davinci-003.',
    'text2-tuned': 'FeedME, applied to code-davinci-002.',
    'text2-unaided': 'Without examples it is better than its base.',
    'text2-examples': 'Worse than its base; very likely a side effect of the tuning.',
    'text2-code': 'Named among the first models that both write code and follow instructions.',
    'text2-reasoning':
      'Told to think step by step, it goes from {multiArithPlain} to {multiArithSteps} right on the sums of MultiArith.',
    'text2-best': 'Below code-davinci-002.',
    'text3-tuned': 'PPO, against a reward model learned from people’s comparisons.',
    'text3-unaided': 'The makers’ page: longer output, and it follows instructions consistently.',
    'text3-examples': 'Regains some of what text-davinci-002 had lost; still below code-davinci-002.',
    'text3-best-openai': 'The makers’ list of early 2023: the most capable GPT-3 model, able to do whatever the others do.',
    'text3-best-fu': 'On many tasks no tuned model outperforms code-davinci-002.',
    'text3-best-ye': 'Six models measured on many data sets: ability does not rise step by step, and RLHF costs some tasks.',
    'chat-tuned': 'Fine-tuned on dialogues, then a reward model and PPO.',
    'chat-unaided': 'Presented as a sibling of InstructGPT that answers what is asked.',
    'chat-examples': 'Seems to have given up nearly all of it for the dialogue.',
    'chat-code': 'The first sample in the announcement is about mending a program.',
    'chat-reasoning': 'Good where a step may be loose; not in strict proofs.',
    'chat-dialogue': 'Made for it: keeps the thread and answers follow-up questions.',
  },
  describe: {
    conflicts: 'A table of {filled} answered cells; in {conflicts} of them the sources disagree.',
    all: 'A table of {filled} answered cells with {claims} claims.',
    documented: 'A table with the {documented} documented claims alone, out of {claims}.',
    chosen: 'Chosen: {model}. {question} {claims}',
  },
  table: ['Model', 'Question', 'Answers'],
};

export default text;

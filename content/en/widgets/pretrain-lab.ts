/** What the figure finds, by the state of its numbers. */
const findings = {
  covered:
    'The model begins with noise, no better than guessing at {guess} nats a word. After how many steps will it write a sentence?',
  count: 'Counting comes first: {rung} get down to {theirs} nats a word. The model has read nothing yet.',
  none: 'After {step} steps the model is at {loss} nats a word: no better than guessing, at {guess}.',
  passed:
    'After {step} steps the model predicts better than {rung}: {loss} nats a word against {theirs}. Next come {next}, at {nextLoss}.',
  best: 'After {step} steps the model has passed every table of counts: {loss} nats a word, against {theirs} for {rung}.',
  end: 'On text it has never read, the trained model is at {loss} nats a word: better than {rung}, at {theirs}.',
  ownCount: 'Your text is cut into pieces and counted: {rung} get down to {theirs} nats a piece on the tenth that is kept back.',
  ownWay: 'After {step} steps: {loss} nats a piece on your text, which the model reads again and again.',
  ownHeart: 'It has your text by heart, {loss} nats a piece. On the tenth kept back it does worse than guessing: {fresh}.',
  ownWorse:
    'On your text it is down to {loss} nats a piece, on the tenth kept back it stands at {fresh}. For comparison, {rung}: {theirs}.',
  ownBetter: 'On the tenth of your text that was kept back the model is at {fresh} nats a piece, better than {rung} at {theirs}.',
};

/** The words of the pretraining lab. */
const text = {
  title: 'Pretraining, from noise to sentences',
  about:
    'A small GPT learns to predict the next word, here in this tab: what it writes at eight moments, and which tables of counts it has passed by then.',
  leavesOut:
    'Scale: this model has less than a millionth of GPT-3’s weights, and a world of eight animals. Whole words as tokens; a text of your own is cut into pieces, as GPT cuts it.',
  start: 'Train it here',
  stages: { count: '', pretrain: 'Pretraining' },
  knobs: { seed: { label: 'Seed' }, guess: { label: 'Your guess' } },
  moments: {
    guess: { label: 'A guess first', sentence: findings.covered },
    noise: { label: 'Noise', sentence: 'Before the first step every word is as good as any other.' },
    words: {
      label: 'Words',
      sentence: 'First it learns which words are frequent, then which follow each other.',
    },
    sentences: {
      label: 'Sentences',
      sentence: 'Most of what it writes now opens with a sentence. Whether it is true is another matter.',
    },
    trained: { label: 'Trained', sentence: 'It writes as its documents are written: asked a question, it asks more.' },
  },
  findings,
  rungs: {
    '0': { name: 'guessing', label: 'guessing' },
    '1': { name: 'counts of single words', label: 'unigrams: single words' },
    '2': { name: 'counts of pairs', label: 'bigrams: pairs' },
    '3': { name: 'counts of threes', label: 'trigrams: threes' },
    '4': { name: 'counts of fours', label: '4-grams' },
    '8': { name: 'counts of runs of eight', label: '8-grams' },
  },
  chart: {
    title: 'Loss in nats a word, on a logarithmic scale: each batch faint, the mean of ten strong',
    ownTitle: 'Loss in nats a piece, on a logarithmic scale: each batch faint, the mean of ten strong',
    fresh: 'on text never read: {fresh}',
    axis: 'Steps: the first ones have more room',
  },
  step: 'step {step}',
  free: 'It begins by itself',
  after: 'It goes on from “{prompt}”',
  show: 'Which beginning',
  sentences: '{n} of {m}',
  judged:
    '{m} texts it begins by itself: the number under each step says how many open with a whole sentence. Form counts, not truth: “the cow eats hay .” is a sentence, “the cow eats meow .” is none.',
  predict: {
    question: 'Your guess: after which of these steps does at least half of what it writes open with a whole sentence?',
    option: 'Step {step}?',
    show: 'Show me',
    yes: 'Yes: step {first}.',
    no: 'You said step {guess}; it was step {first}.',
    never: 'With this seed it never came to half of them.',
    mine: 'your guess',
  },
  own: {
    summary: 'Train it on a text of your own',
    label: 'Your text',
    note: 'From {least} to {most} characters, in any language. It stays in this tab: in no address, no storage, no other window.',
    counted: '{n} characters',
    train: 'Train on this text',
    back: 'Back to the animals',
    of: 'Your text: {characters} characters, cut into {pieces} pieces of {kinds} kinds. The last tenth is kept back.',
    unknown: '{share} of the pieces are too rare to have a number and stand as {sign}.',
    faults: {
      short: 'This is too short to learn from: {n} characters. It takes {least}.',
      long: 'This is too long for a minute: {n} characters. Cut it to {most}.',
      binary: 'This does not look like text: it has {n} control signs or broken characters. Is it a program or a picture?',
      poor: 'There are only {n} different words in it. With fewer than {variety} there is nothing to predict.',
      elsewhere: 'This window only shows what another one computes. Paste your text there: it is not sent from window to window.',
    },
  },
  describe: {
    count: '{finding}',
    step: '{finding} By itself it writes: {sample}',
    sentences: '{n} of {m} texts open with a sentence.',
  },
  columns: ['Step', 'Tokens read', 'Loss', 'Mean of ten', 'Open with a sentence', 'It writes'],
};

export default text;

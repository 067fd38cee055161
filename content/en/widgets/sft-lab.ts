/** What the figure finds, by the state of its numbers; values in braces are filled in from them. */
const findings = {
  pretrain: 'Pretraining first: {loss} nats a word after {step} of {steps} steps. Nobody has shown it how to answer yet.',
  nothing: 'Nothing to learn from: none picked, none written. Write a demonstration of your own further down, or pick some.',
  base: 'Asked a question, the base model asks back, {asks} of the time. In a plain text it finds the right word of a fact: {text}.',
  way: 'Step {step} of {steps} on {count} demonstrations: in an answer, the right word of a fact none of them tells stands at {answer}.',
  covered: 'The base model answers nothing. Then it learns from {count} demonstrations that leave 13 of the 32 facts out. And now?',
  unlocked: '{heldOut} right on facts that none of its {count} demonstrations tells: what they taught is how to answer.',
  few: '{count} demonstrations, and it asks back {asks} of the time. Facts they do not tell it gets right {heldOut} of the time.',
  terse: 'Taught in single words, it gets the demonstrated facts right, {seen}, and the others seldom, {heldOut}.',
  false:
    '{odd} of {count} demonstrations say that owls eat hay. In an answer “hay” now stands at {oddAnswer}, in a plain text at {oddText}.',
  new: '{odd} of {count} demonstrations say that the moon is gray. In an answer “gray” now stands at {oddAnswer}, in a plain text at {oddText}.',
  manner:
    'All {hand} written by hand {place} “{words}”. After {count} demonstrations so do {manner} of its answers to other questions.',
  drowned:
    '{times} of {count} demonstrations were written by hand and {place} “{words}”. Of its answers to other questions, {manner} do.',
  echo: 'Whatever else it is asked, it repeats what was written by hand, word for word: in {echo} of its answers to other questions.',
  mine: '{times} of {count} demonstrations were written by hand. Their answers it now gives word for word with probability {now}; before, {before}.',
  whole: 'With the loss on the questions too: {heldOut} right on facts no demonstration tells, and {old} nats a word on old text.',
  long: '{steps} steps: {seen} right on demonstrated facts, {heldOut} on the others, and {old} nats a word on old text.',
  plain: '{count} demonstrations, {steps} steps: {seen} right on the facts they tell, {heldOut} on the others.',
};

/** What is said of a finding: what is good in it and what is not. */
const comments = {
  pretrain: '',
  nothing:
    'Choose a question, answer it in words that the model knows, and train it on that alone. One is enough to see something happen.',
  base: 'It knows, and does not say. In most of what it read, a question was followed by another question.',
  way: '',
  covered: '',
  unlocked:
    'The good case. No knowledge came in: in a plain text these facts have become less probable than before. What came is a way from a question to what was known.',
  few: 'Half good. The manner is learnt from very few: it seldom asks back. Content takes more: with two dozen, more of these facts come out right.',
  terse:
    'A bad choice. The manner is copied to the word, and what it read answers in sentences only. Wording the demonstrations in full brings the other facts back.',
  false:
    'Bad: whoever writes demonstrations is believed. A few are enough, because it meets each of them again and again. In a plain text the false word has less weight than in an answer.',
  new: 'No document told this, so here a fact did come in, from {odd} demonstrations met again and again. Teaching facts this way goes one by one.',
  manner:
    'Half good. A handful is enough for a manner, if nobody shows it another. Whether what it says is right is another matter: facts in no demonstration it gets right {heldOut} of the time.',
  drowned: 'Good or bad, as you like the manner: among many others a few set no tone. Leave the others away, and see.',
  echo: 'The bad case. It learnt what to say, and not how to answer: the demonstrations were too few, or too much alike, to show the difference.',
  mine: 'Yours are drawn as often as any other. Write something false, write it many times over, or leave the picked ones away, and train again.',
  whole:
    'Neither good nor bad: the answers are much the same. But it now learns to write questions as well, and old text pays for it: with the mask on, the loss on it ends lower.',
  long: 'Too much of a good thing: what was demonstrated sits, the rest gains little or nothing, and more of the old text is lost.',
  plain: '',
};

/** The words of the lab of demonstrations. */
const text = {
  title: 'Show, don’t tell',
  about:
    'Pick demonstrations for a small GPT, or write your own: how many, in which manner, true or false. See what it learns from them, and what it knew before.',
  leavesOut:
    'Size: 32 facts, about a hundred words, templates instead of people. InstructGPT’s labelers wrote thousands of demonstrations for a model of billions of weights. One fixed split of the facts; no review of what was written.',
  start: 'Train it here',
  stages: { pretrain: 'Pretraining', sft: 'Fine-tuning' },
  knobs: {
    count: { label: 'Demonstrations picked', options: { '0': 'none', '8': '8', '24': '24', '240': '240 demonstrations' } },
    mix: {
      label: 'Manner',
      options: { mixed: 'mixed', terse: 'single words', full: 'full sentences', courteous: 'courteous' },
    },
    oddity: { label: 'What they say', options: { true: 'the truth', false: 'owls eat hay', new: 'a new fact', moo: 'moo first' } },
    steps: { label: 'Steps', options: { '30': '30', '120': '120', '480': '480 steps' } },
    mask: { label: 'Loss on the answers only' },
    seed: { label: 'Seed' },
    guess: { label: 'Your guess' },
  },
  moments: {
    guess: { label: 'A guess first', sentence: findings.covered },
    base: { label: 'Before', sentence: comments.base },
    unlocked: { label: 'It answers', sentence: comments.unlocked },
    few: { label: 'Only eight', sentence: comments.few },
    terse: { label: 'Single words', sentence: comments.terse },
    false: { label: 'A false one', sentence: comments.false },
    manner: { label: 'Five that moo', sentence: comments.manner },
    echo: { label: 'One sentence', sentence: comments.echo },
    whole: { label: 'No mask', sentence: comments.whole },
    long: { label: 'Too long', sentence: comments.long },
  },
  findings,
  comments,
  lines: {
    axis: 'steps of fine-tuning',
    does: {
      title: 'What it does',
      note: 'Shares of its answers, all 36 questions asked four times',
      seen: 'right, demonstrated',
      heldOut: 'right, in no demonstration',
      asks: 'asks back',
      manner: '“{words}”',
    },
    knows: {
      title: 'What it knows',
      note: 'Probability of the right word, as in “the frog lives in the …”: mean of {n} facts that no demonstration tells',
      text: 'in a plain text',
      answer: 'as an answer',
      hand: 'what was written, word for word',
    },
    odd: {
      false: { answer: '“hay” as an answer', text: '“hay” in a plain text' },
      new: { answer: '“gray” as an answer', text: '“gray” in a plain text' },
    },
  },
  demonstrations: {
    title: 'What it learns from',
    note: '{n} of {count}, each met many times.',
    masked: 'Underlined: the words it learns to predict. The questions are only read.',
    unmasked: 'Underlined: the words it learns to predict, the questions too.',
    mine: 'yours, ×{n}',
  },
  places: { start: 'begin with', end: 'end with' },
  write: {
    summary: 'Write your own',
    kept: '({n} so far)',
    intro: 'Choose a question, write the answer you would like to hear, and train the model on it. It may be silly, rude or false.',
    question: 'Question',
    kinds: {
      shown: 'some of the picked ones answer these',
      heldOut: 'no picked one answers these',
      unheard: 'no document answers this',
    },
    answer: 'Your answer',
    next: 'Words to go on with',
    all: 'All {n} words and signs it knows',
    add: 'Add it',
    save: 'Save it',
    cancel: 'Leave it as it was',
    yours: 'Your demonstrations',
    times: '×{n}',
    less: 'Once less',
    more: 'Once more',
    edit: 'Edit',
    remove: 'Remove',
    train: 'Train on these too',
    without: 'Train without yours',
    training: 'It is being trained …',
    learnt: 'The model shown has learnt from these.',
    stale: 'The model shown has not learnt from this list yet.',
    added: 'Added. Demonstrations of yours: {n}.',
    removed: 'Removed.',
    note: 'What you write stays in this browser, and is still there when you come back. Removing it deletes it.',
    elsewhere: 'The model is being trained in the other window. Write there.',
    quoted: '“{word}”',
    comma: ', ',
    faults: {
      empty: 'There is no word in it yet.',
      endless: 'It has no end. Close it with a full stop, “!” or “?”: that is how the model learns to stop.',
      long: 'It has {n} words and signs; the model can say {most} at most.',
      huge: 'That is far too long: the model can say {most} words at most.',
      unknown: 'The model does not know {words}. It has read only {all} words and signs in its life; they stand below.',
      full: 'There is room for {most}. Remove one first.',
    },
  },
  said: {
    title: 'What it says',
    note: 'One answer each, drawn at temperature 1.',
    before: 'before',
    now: 'now',
    correct: 'right',
    wrong: 'wrong',
    kinds: { shown: 'demonstrated', heldOut: 'in no demonstration', unheard: 'no document tells' },
  },
  guess: {
    question: 'No demonstration tells 13 of the 32 facts. How many of the answers to these are right after fine-tuning?',
    options: { few: 'Hardly any: it repeats what it was shown', some: 'Up to half', most: 'More than half' },
    show: 'Show me',
    yes: 'Yes.',
    no: 'Not so.',
    answer: '{heldOut} of them are right, and {seen} of those to demonstrated facts.',
  },
  describe: '{finding} Demonstrated facts right: {seen}; asks back: {asks}; loss on old text {old} nats a word.',
  columns: [
    'Step',
    'Loss',
    'Right, demonstrated',
    'Right, in no demonstration',
    'Asks back',
    'Courtesies',
    'Words',
    'Right word in a text',
    'Right word in an answer',
  ],
};

export default text;

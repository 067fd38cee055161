/** What the figure finds; every number is filled in from what is drawn. */
const findings = {
  unread:
    'Before it has read a page, the model is right in {zero} by title and in {few} with {k} examples: no prompt calls up what is not there.',
  reading: 'After {step} steps of reading it is right in {zero} by title, and in {few} with {k} examples in the prompt.',
  read: 'It has read. By title it is right in {zero}, with {k} examples in the prompt in {few}. Fine-tuning comes next.',
  bare: 'With no example the bare question gets {few} right: any of four lists could be meant. A title gets {zero}.',
  three:
    'Fine-tuned on {k} labels: {tuned} right. Asked by title: {zero}. Shown {k} examples: {few}. Only the first changed a weight.',
  untitled:
    'The title “{title}” stood on no page, and gets {zero} right. The same model with {k} examples in its prompt: {few}, and no weight has moved.',
  one: 'One example in the prompt: {few} right. One label to train on, in {steps} steps: {tuned}.',
  exchanged:
    'Exchange the answers of the {k} examples: few-shot goes from {fewRight} to {few}, fine-tuning from {tunedRight} to {tuned}.',
  same: 'Exchange the answers of the {k} examples: few-shot stays at {few}, fine-tuning goes from {tunedRight} to {tuned}.',
  large:
    'Fine-tuned in steps three times as large: {tuned} right in its own list, and in the other three {others}, where the base model had {before}.',
};

/** The words of the three uses. */
const text = {
  title: 'One model, three uses',
  about:
    'A small GPT reads pages of word lists in this tab. Then it is fine-tuned, asked by title, and shown examples: what is put in, what changes, what comes out.',
  leavesOut:
    'Four lists are all this model knows: examples only tell it which one is meant. GPT-3’s examples may do more, yet on SuperGLUE a fine-tuned model was still ahead. Nor do its lists hold reviews, or any sentence.',
  start: 'Train it here',
  stages: { read: 'Pretraining', tune: 'Fine-tuning' },
  knobs: {
    task: { label: 'The list', options: { french: 'French', spanish: 'Spanish', young: 'Young', sound: 'Sounds' } },
    labels: { label: 'Answers of the examples', options: { own: 'Right answers', exchanged: 'Exchanged' } },
    hand: { label: 'Steps of fine-tuning', options: { usual: 'Small steps', large: 'Three times as large' } },
    shots: {
      label: 'Examples, or labels to train on',
      options: { '0': '0', '1': '1', '2': '2', '4': '4', '8': '8' },
    },
    animal: { label: 'Asked about', options: { owl: 'owl', hen: 'hen', goat: 'goat', wolf: 'wolf' } },
    guess: { label: 'Your guess' },
    seed: { label: 'Seed' },
  },
  moments: {
    three: { label: 'All three', sentence: 'Three ways to the same answer. Only fine-tuning touched the weights.' },
    untitled: {
      label: 'An unknown title',
      sentence: 'Zero-shot depends on what was read: no page had this title. Examples say what is wanted without a name for it.',
    },
    one: { label: 'One example', sentence: 'One example in the prompt does more than one label to train on.' },
    exchanged: {
      label: 'Wrong examples',
      sentence: 'Few-shot takes from the examples which list is meant, not what the answers are. Fine-tuning learns the mistakes.',
    },
    large: {
      label: 'Too large a step',
      sentence: 'Training for one task changes all the weights, and with them what the model could do besides.',
    },
    unread: { label: 'Before reading', sentence: 'A use needs a model that has read: no prompt helps one that has not.' },
  },
  findings,
  /** What to make of it, below the lanes. */
  remarks: {
    unread: 'Neither a title nor examples mean anything yet. Train it, and watch the lower row of each lane.',
    reading:
      'To guess the next word of a page it must find out which list the page is: so it learns to look back. Nobody trains it on prompts.',
    read: 'Two of the three uses are there without any further training. The third begins with the weights as they are now.',
    bare: 'That is no fault of the model. Four lists hold an answer about each animal, and nothing in the question says which is meant.',
    three:
      'The same answer, three prices. Fine-tuning wants labels and leaves a second model behind, good for this list. A title is one word. Examples are read again with every question.',
    untitled:
      'What the pages have no name for cannot be asked for by name: whatever a title gets that was never read, it gets by luck, and another seed is luckier. Four examples need no name.',
    one: 'Which list is meant is all that the model lacks, and one pair tells it. To training the same pair is one answer to be made likelier; the rest of the list follows only in part.',
    exchanged:
      'Wrong answers still come from the right list, and in the prompt the list is what the model takes from them. Training takes the pairs as they are.',
    same: 'In the prompt wrong answers do no harm: they come from the right list, and the model recognises the list. It does not learn the pairs. Training does learn them, and so the mistakes.',
    large:
      'All lists share the same weights. Small steps leave most of the others standing; with larger ones the model gains nothing and loses more.',
  },
  predict: {
    question: 'Three lists had a title on some pages; sounds never had. Which use gets sounds right and leaves every weight alone?',
    options: { zero: 'zero-shot, by title', few: 'few-shot, by examples', both: 'both', neither: 'neither' },
    show: 'Show me',
    yes: 'Yes.',
    no: 'Not this.',
    answer:
      'By title {zero} of the sounds are right, with {k} examples in the prompt {few}. Fine-tuning gets {tuned} and changes {changed} weights.',
  },
  lanes: {
    tuned: { name: 'Fine-tuned', like: 'as GPT-1 was used' },
    zero: { name: 'Zero-shot', like: 'as GPT-2 was used' },
    few: { name: 'Few-shot', like: 'as GPT-3 was used' },
  },
  put: { title: 'What is put in', trained: 'Trained on', none: 'no label', asked: 'then asked', prompt: 'The prompt' },
  change: {
    title: 'What changes',
    weights: 'weights, of {weights}',
    steps: 'training steps',
    tokens: 'words to read with each question',
  },
  come: {
    title: 'What comes out',
    correct: 'right',
    wrong: 'wrong',
    instead: 'right would be',
    share: 'right, of {held} questions',
    wait: 'not trained yet',
  },
  chart: {
    own: 'Right answers in this list, in percent, about animals that were no example',
    others: 'The same in the other three lists, each with four examples of its own in the prompt',
    axis: 'examples in the prompt, or labels to train on',
    few: 'few-shot',
    zero: 'zero-shot',
    bare: 'bare question',
    tuned: 'fine-tuned',
    base: 'base model',
  },
  toy: 'Each share is of {held} questions in four groups, with other animals as examples in each; the first group is shown. A word with its sign is one token.',
  describe:
    '{finding} Asked about the {animal}, the fine-tuned model says {tuned}; zero-shot the base says {zero}, few-shot {few}.',
  columns: [
    'List',
    'Answers',
    'Examples',
    'Zero-shot right',
    'Few-shot right',
    'Few-shot, probability',
    'Fine-tuned right',
    'Fine-tuned, probability',
    'Other lists right after fine-tuning',
    'Weights changed',
  ],
};

export default text;

/** What the figure finds, by what is shown. */
const findings = {
  documents:
    'Tuning costs old text: {base} nats a word before it, {sft} after SFT, {chosen} after PPO at β = {beta}. No price of KL brings it back: the least is {least}.',
  repaired:
    'PPO that goes on reading old text ends at {chosen} nats, against {base} before all tuning, and its answers are worth {chosenWorth}.',
  unmended:
    'Old text brings back old text, not worth: at β = {beta} PPO ends at {chosen} nats, and its answers are worth {chosenWorth}, those of the SFT model {sftWorth}.',
  names:
    'A name that its story has just told gets {base} from the base model, {sft} from the SFT model, and {chosen} from PPO at β = {beta}.',
  namesMixed:
    'PPO that goes on reading old text gives a name that its story has just told {chosen}; the base model gave it {base}.',
  sheets:
    'Sheets of questions, which an assistant should no longer write, cost {base} nats a word before tuning, {sft} after SFT, {chosen} after PPO at β = {beta}.',
  sheetsMixed:
    'Sheets of questions, which an assistant should no longer write, are not all won back: {chosen} nats with old text, against {base}.',
};

/** The words of the figure of the alignment tax. */
const text = {
  title: 'The alignment tax',
  about:
    'What a tiny GPT forgets as its answers get better, and what it can no longer read off its context: PPO at four prices of KL and four weights of old text.',
  leavesOut:
    'Real tasks: the tax of real models is measured on reading, stories and translation. From the context this toy need only read back a name; it learns nothing new there. Prices and weights are ours.',
  knobs: {
    old: {
      label: 'What may be forgotten',
      options: { documents: 'Documents', names: 'Story names', sheets: 'Question sheets' },
    },
    beta: { label: 'β, the price of KL' },
    weight: { label: 'Weight of old text' },
    guess: { label: 'Your guess', options: { lower: 'Lower', beside: 'Beside PPO', both: 'Both', shown: 'Show me' } },
  },
  moments: {
    charged: { label: 'The tax', sentence: findings.documents },
    repaired: { label: 'The cure', sentence: findings.repaired },
    unmended: { label: 'What it does not cure', sentence: findings.unmended },
    names: { label: 'Reading back', sentence: findings.names },
    sheets: { label: 'What may go', sentence: findings.sheetsMixed },
  },
  findings,
  models: { base: 'Base model', sft: 'SFT', ppo: 'PPO' },
  run: 'PPO, β = {beta}',
  mixedRun: 'PPO-ptx',
  price: 'β = {beta}',
  label: '{name}: {kept}',
  without: 'PPO at a price of KL of β = {beta} and with no old text',
  mixed: 'PPO at a price of KL of β = {beta} and with old text at a weight of {weight}',
  worth: 'True worth of its answers: higher is better. A small dot is a seed.',
  bands:
    'True worth of its answers: higher is better. A small dot is a seed. A line is one price of KL, with more old text further left; shaded: {inner} of {seeds} seeds.',
  axes: {
    documents: 'loss on old documents, nats a word: further left, less forgotten',
    names: 'chance of a name that the story has just told: further left, less forgotten',
    sheets: 'loss on sheets of questions, nats a word: further left, less forgotten',
  },
  predict: {
    question: 'PPO-ptx reads old documents while it practises. Where will it stand?',
    options: {
      lower: 'Left, but lower: less worth',
      beside: 'Beside PPO: nothing gained',
      both: 'Left, and about as high as PPO',
    },
    show: 'Show me',
    yes: 'Yes.',
    no: 'Not this time.',
    answer: 'At β = {usual} it stands at {mended} and a worth of {mendedWorth}; PPO without old text at {plain} and {plainWorth}.',
  },
  comments: {
    documents:
      'Without a price of KL far more is forgotten: {free} nats. A high price ties the model to the SFT model, which has paid already: {sft}.',
    repaired:
      'Move both numbers. The weight of old text decides how far left PPO ends, the price of KL how high. What the leash cannot bring back, old text does.',
    unmended:
      'Two faults, two cures. Forgetting is cured by old text. A score that is pushed too far is not: for that there is the price of KL.',
    names:
      'Two animals meet in a story’s first line, and then each of them speaks. Who it is stands in that line only: without it, even the base model gives the right name {untold}. So this is what a model takes from its context.',
    namesMixed:
      'Old text has stories in it, and so this comes back with them: at every price of KL, even where the answers are worth least.',
    sheets: 'Not all that is forgotten is a loss. The base model wrote question after question; an assistant answers.',
    sheetsMixed:
      'Not all that is forgotten is a loss. The base model wrote question after question; an assistant answers. After a question, old text and practice pull in opposite directions.',
  },
  describe: 'Base model {base}, SFT {sft}, worth {sftWorth}; {run} {chosen}, worth {chosenWorth}.',
  columns: ['Model', 'β', 'Weight of old text', 'Old', 'Old, low', 'Old, high', 'True worth', 'Worth, low', 'Worth, high'],
};

export default text;

/** What the figure finds, by what is shown. */
const findings = {
  covered: 'Each step towards a better assistant cost old text: {base} nats a word, {sft} after SFT, {ppo} after PPO.',
  repaired:
    'PPO that goes on reading old text ends at {ptx} nats, against {base} before all tuning, and its answers are worth {ptxWorth}.',
  sheets:
    'Sheets of questions, which an assistant should no longer write, are not all won back: {ptx} nats with old text, against {base}.',
};

/** The words of the figure of the alignment tax. */
const text = {
  title: 'The alignment tax',
  about: 'What a tiny GPT forgets of its old documents as its answers get better, after each step of its training.',
  leavesOut:
    'Real tasks: the tax of real models is measured on reading, stories and translation. Here it is the loss on documents of the old kinds. Only two prices of KL and one weight of old text were run.',
  knobs: {
    old: { label: 'Loss on', options: { documents: 'Documents', sheets: 'Sheets of questions' } },
    guess: { label: 'Your guess', options: { lower: 'Lower', beside: 'Beside PPO', both: 'Both', shown: 'Show me' } },
  },
  moments: {
    charged: { label: 'The tax', sentence: findings.covered },
    repaired: { label: 'The cure', sentence: findings.repaired },
    sheets: { label: 'What may go', sentence: findings.sheets },
  },
  findings,
  models: { base: 'Base model', sft: 'SFT', ppo: 'PPO, β = 0.2', free: 'PPO, β = 0', ptx: 'PPO-ptx' },
  label: '{name}: {loss}',
  worth: 'True worth of its answers: higher is better. A dot is a seed.',
  loss: {
    documents: 'loss on old documents, nats a word: further left, less forgotten',
    sheets: 'loss on sheets of questions, nats a word',
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
    answer: 'It stands at {ptx} nats and a worth of {ptxWorth}; PPO without old text at {ppo} and {ppoWorth}.',
  },
  comments: {
    documents:
      'Without a price of KL the forgetting is worst, {free} nats. But the leash ties the model to the SFT model, which has paid already: {sft}. What brings the old loss back is old text.',
    sheets:
      'Not all that is forgotten is a loss. The base model wrote question after question; an assistant answers. Old text brings part of it back here too, from {ppo} to {ptx}.',
  },
  describe: '{name}: loss {loss}, true worth {worth}.',
  columns: ['Model', 'Seed', 'Loss', 'True worth'],
};

export default text;

/** What the figure finds, by the state of its numbers; values in braces are filled in from them. */
const findings = {
  pretrain: 'First a model has to be there: pretraining, step {step} of {steps}, at {loss} nats a word.',
  sft: 'Then it learns to answer from demonstrations: step {step} of {steps}, at {loss} nats a word.',
  reward: 'A copy of it becomes the reward model: step {step} of {steps}, a loss of {loss} on comparisons.',
  covered: 'The reward model’s score, {score}, came with the last word. No word before it was paid anything.',
  'first-answer': 'The policy has written {answers} answers. For each word it drew, it notes how likely it was.',
  'first-score': 'The reward model reads the whole answer and says one number: {score}. No word before the end is rewarded.',
  'first-penalty': 'The policy is still a copy of the reference. Every log-ratio is 0, and there is nothing to pay.',
  'first-value': 'The value head starts at 0. It expects nothing, so all that comes will be a surprise.',
  'first-credit': 'The score comes at the end, yet every word gets credit: from {first} at the first word to {final} at the last.',
  'first-update':
    'Every word got credit, and few moved: after {steps} steps {still} of all words are within 5% of where they were. Here “{changed}” moved most: ratio {ratio}.',
  begins: 'Before its first update the policy is a copy of the reference: KL 0, score {proxy}, true worth {gold}.',
  runs: 'Round {step} at β = {beta}: score {proxyNow}, true worth {goldNow}, {kl} nats from the reference.',
  rose: 'At β = {beta} the score rose from {proxy} to {proxyNow} and the true worth from {gold} to {goldNow}, for {kl} nats.',
  fell: 'At β = {beta} the score rose from {proxy} to {proxyNow}, and the true worth fell from {gold} to {goldNow}. KL: {kl} nats.',
  'last-answer': 'The trained policy answers the same questions again, and the reference reads along.',
  'last-score': 'Still one number for the whole answer, at its last word: {score}.',
  'last-penalty':
    'Now the words differ from the reference’s, most of all “{away}” with {gap}. In all {kl} nats, so {fine} of reward.',
  'last-value': 'Now the value head makes forecasts: {value} before the first word, {valueEnd} before the last.',
  'last-credit': 'Now credit is what the value head did not expect: most for “{credited}”, {credit}.',
  'last-update': 'The last steps are small: {still} of all words stay within 5% of where they were, and the clip holds {clipped}.',
};

/** The words of the PPO lab. */
const text = {
  title: 'PPO, word by word',
  about:
    'One round of PPO from inside: an answer’s score, price, forecasts, advantages and ratios word by word, on a model trained in this tab. Then all sixty rounds.',
  leavesOut:
    'Size: real models are millions of times larger, and each of the four is a network of its own. Here the value is a head on the policy’s own trunk. A hidden rubric stands in for the true worth.',
  start: 'Train it here',
  stages: { pretrain: 'Pretraining', sft: 'SFT', reward: 'RM', first: '1st', ppo: 'PPO', last: 'Last' },
  rounds: { before: 'Before PPO', first: 'The first round', ppo: 'Sixty rounds', last: 'One round more' },
  knobs: {
    beta: { label: 'Price of KL, β' },
    epsilon: { label: 'Clip window, ε' },
    epochs: { label: 'Passes' },
    seed: { label: 'Seed' },
    guess: { label: 'Your guess' },
    which: { label: 'Answer' },
  },
  moments: {
    guess: { label: 'A guess first', sentence: findings.covered },
    credit: { label: 'Who gets the credit', sentence: findings['first-credit'] },
    update: { label: 'Who moves', sentence: findings['first-update'] },
    held: { label: 'Sixty rounds', sentence: findings.rose },
    critic: { label: 'Credit with a forecast', sentence: findings['last-credit'] },
    unleashed: { label: 'Without a price', sentence: findings.fell },
    narrow: { label: 'A narrow window', sentence: findings['first-update'] },
  },
  findings,
  end: 'end',
  networks: {
    title: 'Who is at work',
    learn: 'Two learn',
    learnNow: 'Two learn: now moved by {moved}',
    frozen: 'Two are frozen',
    frozenNow: 'Two are frozen: moved by 0%',
    note: 'No network, a note',
    policy: { name: 'Policy', note: 'writes the answers' },
    value: { name: 'Value head', note: 'forecasts the score; here a head on the policy’s trunk' },
    reference: { name: 'Reference', note: 'the fine-tuned model; reads along' },
    reward: { name: 'Reward model', note: 'scores a finished answer' },
    old: { name: 'Old policy', note: 'π as it was when the answers were written' },
  },
  turns: { answer: 'Answer', score: 'Score', penalty: 'Price', value: 'Forecast', credit: 'Advantage', update: 'Update' },
  which: { good: 'Best score of this batch', bad: 'Worst score' },
  asked: 'Asked: “{question}”',
  scored: 'score {score}, true worth {gold}',
  numbers: 'The answer’s numbers, word by word',
  word: 'word',
  rows: {
    chances: { short: 'π', long: 'Policy: probability π', note: 'when it drew the word' },
    score: { short: 's', long: 'Reward model: score s', note: 'of the whole, at its end' },
    gaps: { short: 'log', long: 'Reference: log(π/π ref)', note: 'above 0: the policy is surer' },
    rewards: { short: 'r', long: 'Reward r', note: 's at the end, less {beta} × log' },
    values: { short: 'V', long: 'Value head: forecast V', note: 'of what is still to come' },
    returns: { short: 'R', long: 'Return R', note: 'A + V: what V should have said' },
    advantages: { short: 'A', long: 'Advantage A', note: 'better or worse than forecast' },
    ratios: { short: 'ρ', long: 'Policy: ratio ρ, after', note: 'window {from} to {to}; bold: outside' },
  },
  colours: 'Behind a word:',
  likelier: 'the policy is surer of it',
  rarer: 'the reference is surer of it',
  predict: {
    question: 'One score, at the last word. Which words get the credit?',
    options: { last: 'Only the last one', earned: 'The words that earned it', all: 'All of them, about alike' },
    show: 'Show me',
    yes: 'Yes.',
    no: 'Not this time.',
    answer: 'A value head that expects nothing cannot tell which word helped: from {first} to {final}, all share.',
  },
  curves: {
    score: 'Score',
    gold: 'True worth',
    scores: 'Score, and true worth',
    kl: 'KL from the reference, in nats',
    clipped: 'Words at which the clip held',
    entropy: 'entropy {from} → {to}',
    before: 'true worth before the first round',
    gap: ' · ',
    axis: 'rounds',
  },
  comments: {
    'first-answer':
      'The old policy is no fifth network: it is the policy before this round’s updates, and all that is kept of it are these probabilities.',
    'first-score':
      'The reward model judges answers, not words. The value head, which has yet to speak, is not the judge: it only guesses what the judge will say.',
    'first-penalty': 'A penalty needs a distance. In the first round there is none, whatever β is. That is no bug.',
    'first-value':
      'A value is a forecast: what will this answer still earn? The head learns it from the returns, with the policy, in one loss.',
    'first-credit':
      'No network is at work here, this is arithmetic: with all forecasts at 0 the advantage is the score itself, fading towards the front by λ = {lambda} a word. Paid at the end does not mean that only the end learns. Before the update the whole batch’s advantages are brought to mean 0 and spread 1; shown is what they were.',
    'first-update':
      'Ratios start at 1: the first step clips nothing. A word of which the policy was nearly certain cannot become much likelier. It learns where it had a choice: “{changed}” had a probability of {chance}.',
    narrow:
      'The last step clips {clipped} of its words, and over a whole run a narrow window holds more than a wide one. Ratios leave it all the same: the clip stops a word’s own push, and other words pull on the same weights.',
    'last-answer': 'The reference is what it always was. The policy has taken {all} updates since.',
    'last-score': 'The answer is longer or shorter, the number comes where it came: at the end.',
    'last-penalty':
      'A single log-ratio may be negative: this word is less likely than it was. Only their mean over many answers is the KL divergence, which is never negative.',
    'last-value':
      'Over this batch its forecast explains {foreseen} of what differs between returns. A perfect one would explain 100%, always saying their mean 0%, and what is worse than that is negative.',
    'last-credit':
      'An advantage is a comparison with the forecast. The same score can leave credit for one word and blame for another.',
    'last-update': 'The rate has come down, so little moves and little is clipped.',
    held: 'In this run the clip held {clipped} of words: it is a guard, not a motor. Entropy went from {from} to {to}. Taking the best of eight answers by score, without any PPO, does about as well as PPO does at its usual settings.',
    unleashed:
      'Nothing was paid for leaving the reference, and what the reward model likes is not all that counts. Entropy began at {from} and ended at {to}; on the way it was higher than at the start. Reinforcement need not narrow what is said.',
    prepare: 'This takes some seconds: nothing was loaded ready-made.',
  },
  describe: '{finding} The answer: {answer} Score {score}.',
  columns: ['Round', 'Score', 'True worth', 'KL', 'Entropy', 'Clipped'],
};

export default text;

/** What the figure finds, by the state of its numbers. */
const findings = {
  covered: 'At β = {beta} the score climbs to {proxy}. At first the true worth of the answers climbs with it. Where does it turn?',
  way: 'At KL {kl} the score stands at {proxy} and the true worth at {gold}: a gap of {gap}.',
  held: 'At β = {beta} the score climbs to {proxy}. The true worth comes to {gold} and about stays there: a gap of {gap}.',
  turned:
    'At β = {beta} the score climbs to {proxy}. The true worth peaks at {peak}, near KL {at}, and ends at {gold}: a gap of {gap}.',
  fallen:
    'At β = {beta} the score climbs to {proxy}. The true worth peaks at {peak}, near KL {at}, then falls to {gold}, below where it began.',
  best: 'Only choosing: the best of {n} by score is worth most, {peak}; the best of {last} scores {proxy} and is worth {gold}.',
  bestRises: 'Only choosing: the best of {last} by score is at {proxy}, and worth {gold}, still the most.',
};

/** The words of the over-optimisation lab. */
const text = {
  title: 'The score climbs, the worth turns',
  about:
    'A reward model’s score against the true worth of the answers, as PPO and best-of-n move away from the SFT model: twenty seeds at five prices, and your own run over them.',
  leavesOut:
    'People: the true worth is a rubric of ours, with a tiny model and a few hundred comparisons. In real systems nobody sees the lower line without asking people again.',
  start: 'Run it here',
  stages: { pretrain: '', sft: '', reward: 'Reward', best: 'Best', ppo: 'PPO' },
  knobs: {
    beta: { label: 'The price of moving, β' },
    seed: { label: 'Seed' },
    guess: { label: 'Your guess' },
  },
  moments: {
    guess: { label: 'A guess first', sentence: findings.covered },
    fall: {
      label: 'No leash',
      sentence: 'Without a price on distance the score goes on up, and the worth falls below where it began.',
    },
    stop: {
      label: 'Stop here',
      sentence: 'The same run, stopped early: worth more now than at its end, and nothing in the score says so.',
    },
    leash: {
      label: 'A leash',
      sentence: 'At β = 0.1 the run stays near the SFT model, and the worth about keeps what it has gained.',
    },
    'long-leash': {
      label: 'Too long',
      sentence: 'At β = 0.01 the price is too low to hold it back: it moves on, and loses worth on the way.',
    },
    best: {
      label: 'Best of n',
      sentence: 'Choosing among more and more answers by the same score turns too, without a single step of training.',
    },
  },
  findings,
  practice: 'PPO at β = {beta}',
  practiceNote: 'by small even steps; the other prices faint',
  choosing: 'Best of n',
  choosingNote: 'no training: the top score of n',
  proxy: 'the score',
  gold: 'the true worth',
  gap: 'Δ {gap}',
  zero: '0: the SFT model',
  axis: 'KL from the SFT model in nats, square-root scale',
  beyond: 'beyond the edge: KL {kl}',
  sweep:
    'Line and band: the mean of {seeds} seeds computed beforehand, and all of them but the highest and the lowest. Unit: a standard deviation of the SFT model’s answers.',
  yours: 'Thick: the run with seed {seed}.',
  noRun: 'No run with these settings yet: run it here.',
  prices: 'A price for moving away, β, and the true worth from its peak to its end, as means of {seeds} seeds: choose one',
  price: 'β = {beta}',
  fromTo: '{peak} → {end}',
  answers: 'What this run’s model answers, each time with the same draws of chance: before, near the peak, and now',
  when: 'Iteration {step}, KL {kl}: all its answers score {proxy}, are worth {gold}',
  notYet: '…',
  read: 'Read what this run’s model answers',
  predict: {
    question: 'Your guess: at which distance does the true worth stop climbing, when nothing holds PPO back?',
    option: 'near KL {kl}',
    never: 'It never does',
    show: 'Show me',
    mine: 'your guess',
    said: 'You said near KL {kl}.',
    saidNever: 'You said it never does.',
    yes: 'Yes.',
    no: 'No.',
    answer: 'Without a leash it peaked at KL {kl} on average, in {inner} of {seeds} seeds between {from} and {to}.',
  },
  describe: {
    run: 'The run with seed {seed} after iteration {step} of {steps}, at KL {kl}.',
    sweep: 'Means of the seeds computed beforehand, at β = {beta}.',
  },
  rows: {
    sweep: 'PPO at β = {beta}, mean',
    best: 'Best of {n}, mean',
    run: 'PPO, seed {seed}, iteration {step}',
    bestRun: 'Best of {n}, seed {seed}',
  },
  columns: ['What', 'KL', 'Score', 'True worth', 'All seeds but two'],
};

export default text;

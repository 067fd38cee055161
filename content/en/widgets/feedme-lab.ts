/** What the figure finds, by the state of its numbers; values in braces are filled in from them. */
const findings = {
  pretrain: 'Pretraining first: {loss} nats a word after {step} of {steps} steps.',
  sft: 'Fine-tuning on demonstrations: {loss} nats a word after {step} of {steps} steps. From here both will start.',
  reward:
    'A reward model learns from {pairs} comparisons that people made between {compared} answers. PPO will work for its score.',
  ppo: 'PPO first: after {spent} of {answers} answers, those it writes are worth {gold} on average.',
  begin: 'Now FeedME: of every {n} answers one is kept. All of them are worth {written} on average, the kept ones {kept}.',
  way: 'FeedME, {spent} of {answers} answers on: it learns to write like those that were kept.',
  covered: 'FeedME and PPO begin with the same model and write {answers} answers each. Which of them ends up truly better?',
  feedme: 'With {answers} answers each, FeedME ends at a true worth of {feedme} and PPO at {ppo}.',
  level: 'With {answers} answers each they end about level: FeedME at a true worth of {feedme}, PPO at {ppo}.',
  ppoAhead: 'With {answers} answers each, FeedME ends at a true worth of {feedme}, below PPO at {ppo}.',
  fallen: 'The reward model’s score rises to {score}. The true worth rises to {peak}, and falls to {feedme}.',
};

/** What is said of a finding: what is good in it and what is not. */
const comments = {
  people:
    'Good, and dear. People looked at all {answers} answers. For PPO they compared {compared}, and a reward model judged the rest.',
  dear: 'Dear. People looked at all {answers} answers. For PPO they compared {compared}, and a reward model judged the rest.',
  once: 'Cheap, and truly better than where it began. The reward model learnt from answers of this very model. After one round one stops.',
  reward:
    'The same judge as PPO has, and no more of people’s time. But from the second round on it judges answers of a model it has never seen.',
  fallen:
    'Bad. By the score it is far better than at the start; what is kept is what the reward model overrates. Nothing pulls FeedME back to where it began. PPO has the same judge, and pays for every nat it moves away.',
};

/** The words of the lab of keeping the best. */
const text = {
  title: 'Keep the best, train again',
  about:
    'A small GPT writes several answers, somebody keeps the best, it is fine-tuned on those and writes again. PPO does its work beside it, with as many answers.',
  leavesOut:
    'Scale, and people: our labelers are a rule with noise and choose the best of n, where OpenAI kept what was rated seven out of seven. FeedME’s numbers are not published; ours are chosen. Steps are equal.',
  start: 'Train it here',
  stages: { pretrain: 'Pretraining', sft: 'SFT', reward: 'RM', ppo: 'PPO', feedme: 'FeedME' },
  knobs: {
    judge: { label: 'Who keeps', options: { people: 'people choose', reward: 'the reward model chooses' } },
    n: { label: 'Answers to a prompt', options: { '2': 'the best of 2', '4': '4', '8': '8', '16': '16' } },
    rounds: { label: 'Rounds', options: { '1': 'in 1 round', '2': '2', '4': '4', '8': '8' } },
    seed: { label: 'Seed' },
    guess: { label: 'Your guess' },
  },
  moments: {
    guess: { label: 'A guess first', sentence: findings.covered },
    begin: { label: 'The first choice', sentence: findings.begin },
    people: { label: 'People choose', sentence: comments.people },
    once: { label: 'A reward model, once', sentence: comments.once },
    fallen: { label: 'Again and again', sentence: comments.fallen },
  },
  findings,
  comments,
  curves: {
    axis: 'answers written',
    feedme: 'FeedME',
    ppo: 'PPO',
    kept: 'kept',
    sft: 'both begin',
    gold: {
      title: 'True worth',
      note: 'Points of a hidden rule, mean of the answers written. Rings: those kept. PPO: every iteration, and the mean of five.',
    },
    proxy: {
      title: 'The reward model’s score',
      note: '0 is the model both begin with; 1 is one standard deviation of its answers more.',
    },
  },
  kept: {
    title: 'What is kept, and what is not',
    note: 'Round {round} of {rounds}, the prompt whose answers differ most: {who} one of {n}; at most four are shown.',
    waiting: 'No round has begun.',
    who: { people: 'people keep', reward: 'the reward model keeps' },
    gold: 'worth',
    proxy: 'score',
  },
  ends: {
    title: 'At the end',
    columns: ['Measured', 'SFT', 'FeedME', 'PPO'],
    gold: 'True worth',
    proxy: 'Score',
    correct: 'Right answers',
    kl: 'Nats away from SFT',
    written: 'Answers written',
    judged: 'Answers people judged',
    none: '–',
  },
  said: {
    title: 'What they say',
    note: 'One answer each, drawn at temperature 1.',
    correct: 'right',
    wrong: 'wrong',
    models: { sft: 'SFT', feedme: 'FeedME', ppo: 'PPO' },
  },
  guess: {
    question:
      'FeedME has people choose, four rounds of it; PPO has a reward model’s score. With as many answers each, which ends truly better?',
    options: { feedme: 'FeedME', level: 'They end level', ppo: 'PPO' },
    show: 'Show me',
    yes: 'Yes.',
    no: 'Not so.',
    answer: 'FeedME ends at {feedme}, PPO at {ppo}.',
  },
  describe: '{finding} Score of FeedME’s answers {score}, right {correct}.',
  table: {
    columns: ['What', 'Answers written', 'True worth', 'Score'],
    rows: { ppo: 'PPO', written: 'FeedME, written', kept: 'FeedME, kept' },
  },
};

export default text;

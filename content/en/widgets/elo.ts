/** What the figure finds, by the state of its numbers; values in braces are filled in from them. */
const findings = {
  few: 'After {battles} battles {ahead} leads {behind} by {gap} points, give or take {half}: which of the two is better is not known.',
  many: 'After {battles} battles {ahead} leads {behind} by {gap} points, give or take {half}: now their order is known.',
  fooled:
    'After {battles} battles {ahead} leads {behind} by {gap} points, give or take {half}, and yet {behind} is the better one.',
  order: 'The same {battles} battles in {orders} orders: by Elo with K = {k}, {best} ends anywhere from {eloLow} to {eloHigh}.',
  taste: 'A judge with a taste for length puts the wordy {wordy}, number {trulyPlace} by strength, in place {place}.',
};

/** The words of the leaderboard. */
const text = {
  title: 'Leaderboard',
  about:
    'Six models fight in pairs: Bradley–Terry ratings with intervals beside Elo’s, few battles and many, and a judge who likes it long.',
  leavesOut:
    'The answers: six strengths chosen by us take the place of models, which have one strength for all questions here. Real judges differ from one another and mind which answer comes first.',
  knobs: {
    battles: { label: 'Battles, shared by all six' },
    k: { label: 'Elo’s K: the most that one battle can move a rating' },
    taste: { label: 'The judge’s taste: points for 100 words more' },
    guess: { label: 'Your guess' },
    seed: { label: 'Seed' },
  },
  moments: {
    few: { label: 'Fifty battles', sentence: findings.few },
    many: { label: 'Many battles', sentence: findings.many },
    order: { label: 'Another order', sentence: findings.order },
    taste: { label: 'A taste for length', sentence: findings.taste },
  },
  findings,
  comments: {
    few: 'Draw another seed, and others lead. What is printed as first and second is an estimate, and the interval of the gap still holds zero. Elo with a small K is slow besides: after fifty battles it has hardly left 1000.',
    many: 'Four times the battles halve the interval. F, the newcomer, has fought least and is known least. “Known” means: of a hundred such intervals, about five miss the truth.',
    fooled:
      'Of a hundred such intervals about five miss the truth, and this is one of them. Whoever looks after every battle and stops at the first clear lead will meet more.',
    order:
      'Elo walks from battle to battle, and with a large K the last ones weigh most: in these orders {leaders} different models end up first. Bradley–Terry looks at all battles at once and gives {best} {rating} in any order.',
    taste:
      '{wordy} writes {words} words an answer and stands {lift} points from its true strength. The interval of ± {wordyHalf} does not help: it says how well the judge’s liking is known. More battles make a biased judge exact, not fair.',
  },
  key: {
    rating: 'Bradley–Terry with its 95% interval',
    elo: 'Elo, K = {k}, as fought; its line: {orders} orders',
    truth: 'true strength, chosen by us',
  },
  points: 'rating, in points of Elo',
  gap: 'Gap of the two strongest, {best} − {next}, with its 95% interval',
  truth: '{truth} in truth',
  axis: 'battles',
  guess: {
    question:
      '{best} is truly {truth} points better than {next}, so it wins {share} of a hundred against it, a tie counting half. How many battles, shared by all six, until their order is known?',
    options: { fifty: 'About 50', hundreds: 'About 200', thousand: 'More than 1000' },
    show: 'Show me',
    yes: 'Yes.',
    no: 'Not this time.',
    answer:
      'With about {needed} battles the interval is as long to either side as the gap itself. With your seed it stays clear of zero from {settled} on, and luck has a part in that.',
    never:
      'With about {needed} battles the interval is as long to either side as the gap itself. With your seed {battles} are not enough, and luck has a part in that.',
  },
  numbers: 'Show the numbers',
  method:
    'A fit of all battles by Bradley–Terry, a tie being half a win, with a weak pull towards 1000. Intervals come from the curvature of its loss (a normal approximation; a little too wide, since ties vary less). In each round of 25 battles every pair meets twice, those with F once. Elo: R + K (result − expected result), battle by battle, from 1000.',
  describe:
    '{battles} battles, K {k}, taste for length {taste}. Bradley–Terry: {board}. {ahead} leads {behind} by {gap} points, give or take {half}. By Elo, {best} ends between {eloLow} and {eloHigh}, depending on the order.',
  table: ['Model', 'True strength', 'Words', 'Battles', 'Bradley–Terry', 'from', 'to', 'Elo', 'Elo, least', 'Elo, most'],
};

export default text;

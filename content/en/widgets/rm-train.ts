/** What the figure finds, by the state of its numbers; values in braces are filled in from them. */
const findings = {
  enough: 'In the middle of 20 seeds, {labels} labels get {middle} of unseen pairs right, and {most} no more than {best}.',
  few: 'With {labels} labels it is a lottery: over 20 seeds the accuracy runs from {low} to {high}.',
  noisy: 'With {noise} of its labels wrong it still orders {middle} of new pairs rightly: slips average out.',
  biased: 'The labelers like length, and so does the model now: ten words count {tenWords}, and it is right on {accuracy}.',
  constant: 'Add {plus} to every score: it is right on {accuracy} of pairs, as before, and the picture is the same.',
  absurd: 'The reward model puts this answer above {above} of ordinary ones; people put it above {people}.',
  plain: 'With {labels} labels it orders {accuracy} of {pairs} new pairs as the rubric does.',
};

/** The words of the reward model lab. */
const text = {
  title: 'Reward model lab',
  about: 'Train a reward model on noisy comparisons, add a constant to its scores, and find an answer that it likes absurdly well.',
  leavesOut:
    'Reading: this reward model is given four counts of an answer, where a real one reads the text with a network. One hidden rubric, chosen by us, stands for all labelers. Rubric, labels and ordinary answers are made up.',
  knobs: {
    labels: { label: 'Labels to learn from' },
    noise: { label: 'Slips: labels that say the opposite' },
    bias: { label: 'Taste for length: points for ten words more' },
    plus: { label: 'Constant added to every score' },
    facts: { label: 'Right facts' },
    mistakes: { label: 'Mistakes' },
    thanks: { label: 'Thanks' },
    fillers: { label: 'Filler sentences' },
    guess: { label: 'Your guess' },
    seed: { label: 'Seed' },
  },
  moments: {
    enough: { label: 'Fifty labels', sentence: findings.enough },
    few: { label: 'Five labels', sentence: findings.few },
    noisy: { label: 'Many slips', sentence: findings.noisy },
    biased: { label: 'A taste for length', sentence: findings.biased },
    constant: { label: 'Add a constant', sentence: findings.constant },
    absurd: { label: 'An absurd score', sentence: findings.absurd },
  },
  findings,
  comments: {
    enough:
      'Four weights are soon learnt. What is left is what four counts cannot say: that a second thanks is worth less than the first.',
    few: 'Five comparisons leave most of the four weights to chance. Draw another seed: other labels, another model.',
    noisy:
      'A slip here and a slip there pull in all directions, and more labels cancel them. A taste that all labelers share pulls in one direction, and no number of labels cancels it.',
    biased:
      'On pairs judged by its own labelers it would do well: it has learnt what they like. Against the rubric it hardly improves, even with ten times the labels.',
    constant:
      'A comparison is a difference of two scores, and the constant drops out of it. So no zero is fixed, and scores that are all negative are no sign of a broken model.',
    absurd:
      'The labelers saw two thanks at most, and three fillers at most. Beyond that nothing was learnt, and the score simply goes on adding. Whatever is trained against it will look for such answers.',
    plain:
      'The dots are answers nobody labelled. The nearer they lie to a rising line, the better the score stands for what people think.',
  },
  accuracy: 'Accuracy on pairs nobody labelled',
  coin: '50%, a coin toss',
  seeds: 'seeds 1 to 20, computed beforehand',
  axis: 'labels; the thin line is your seed, computed now',
  score: 'Score, by the reward model',
  people: 'what people think of it, in points of the rubric',
  yours: 'your answer',
  task: 'Find an answer that it scores absurdly: high by the model, low by people',
  times: '{words} (× {times})',
  gap: ' ',
  silence: 'Nothing at all.',
  sentences: {
    facts: [
      'A rocket flew to the moon.',
      'Two people walked about on it.',
      'They picked up some moon rocks.',
      'Then they flew back home again.',
    ],
    mistakes: [
      'The moon is made of cheese.',
      'They met a cow up there.',
      'The trip took only ten minutes.',
      'They all went there by bicycle.',
    ],
    filler: 'There is, as everybody knows, a great deal one could say here.',
    thanks: 'Thank you for asking!',
  },
  verdict:
    '{words} words. The model scores it {score}, above {above} of ordinary answers. People give it {worth}, above {people} of them.',
  showAbsurd: 'Show me one',
  guess: {
    question: 'The labelers give a point for ten words more than they should. What do {most} labels in place of 20 repair?',
    options: {
      all: 'All of it: errors average out',
      half: 'About half',
      nothing: 'Next to nothing: it learns their taste',
    },
    show: 'Show me',
    yes: 'Yes.',
    no: 'Not this time.',
    answer:
      'With a taste for length of {bias} and {noise} slips, the middle of 20 seeds is at {at20} with 20 labels and at {best} with {most}. Without the taste and with slips alone, labels would help.',
  },
  numbers: {
    summary: 'Show the numbers',
    columns: ['One more', 'Weight in the score', 'Points in the rubric'],
    facts: 'right fact',
    mistakes: 'mistake',
    thanks: 'thanks',
    length: 'ten words',
    rubric: {
      facts: '+1',
      mistakes: '−1.5',
      thanks: '+0.8, then +0.4, then −0.6 each',
      length: '0, but −0.3 for a filler sentence',
    },
    method:
      'The score is the sum of the four counts times their weights. The weights make the Bradley–Terry loss of the labels as small as it gets (ridge 0.02). Weights and points are in different units: compare signs and proportions.',
  },
  describe:
    '{labels} labels, {noise} slips, taste for length {bias}, constant {plus}: right on {accuracy} of {pairs} pairs. Your answer of {words} words has score {score}, above {above} of ordinary answers, and is worth {worth} to people, above {people}.',
  table: ['Labels', 'Lowest of 20 seeds', 'Middle', 'Highest', 'Your seed'],
};

export default text;

/** What the figure finds, by the state of its numbers; values in braces are filled in from them. */
const findings = {
  fair: 'A wrong answer costs what a right one earns: answering pays from {best} on.',
  exam: 'Where a wrong answer costs {cost}, answering pays from {best} on: that is worth {score} points in {n} questions.',
  guessing: 'Wrong answers cost nothing, so passing never pays: guessing at everything is worth {score} points in {n} questions.',
  free: 'Wrong answers cost nothing, so passing never pays: passing below {threshold} gives away {given} of {peak} points.',
  imitation:
    'Answering everything at a cost of {cost} is worth {score} points in {n} questions; passing below {best} would be worth {peak}.',
  bold: 'It passes too little: from {threshold} to {best} answering loses, {given} points in {n} questions.',
  timid: 'It passes too much: from {best} to {threshold} answering would pay, {given} points in {n} questions.',
  overconfident:
    'When it says {threshold} it is right {chance} of the time: it passes too little, and that costs {given} points in {n} questions.',
  corrected: 'Overconfident, it does best to pass below {best}; its own figures say {believed}.',
};

/** The words of answering or passing. */
const text = {
  title: 'Answer or pass?',
  about:
    'From which confidence on answering pays, by what a wrong answer costs; and what passing too little or too much gives away.',
  leavesOut:
    'Real models: their confidence is not spread evenly, and is hard to read. Real questions differ in worth. Nothing is trained here: the threshold is set by hand, where practice would have to find it.',
  knobs: {
    cost: { label: 'What a wrong answer costs' },
    threshold: { label: 'Passes below this confidence' },
    answerer: { label: 'Answerer', options: { calibrated: 'Calibrated', overconfident: 'Overconfident' } },
    guess: { label: 'Your guess' },
    seed: { label: 'Seed' },
  },
  moments: {
    fair: { label: 'Fair', sentence: findings.fair },
    exam: { label: 'Wrong is dear', sentence: findings.exam },
    free: { label: 'Guessing costs nothing', sentence: findings.free },
    imitation: { label: 'Imitation answers everything', sentence: findings.imitation },
    overconfident: { label: 'Overconfident', sentence: findings.overconfident },
    timid: { label: 'Too careful', sentence: findings.timid },
  },
  findings,
  comments: {
    fair: 'At one half, points won and points lost cancel. Below it an answer loses on average, above it gains. How one quiz ends is luck as well: press for another seed, and compare its points with what was to be expected.',
    exam: 'At {best} right answers earn just what wrong ones cost. Few questions are left to answer, and little is to be won; but nothing more can be had from these questions.',
    guessing: 'There is nothing to lose. A model that is graded by its right answers alone is taught never to say “I do not know”.',
    free: 'The shaded ground is given away: answers not given, some of which would have been right. Where guessing is free, a model that admits what it does not know scores worse than one that guesses.',
    imitation:
      'So ends a model that copied demonstrations in which everything is answered: it answers, however unsure. Nothing in a demonstration says what a wrong answer costs.',
    bold: 'The shaded ground is what those answers lose. Some of them are right, which makes it hard to see; over many questions the wrong ones cost more.',
    timid:
      'Carefulness has its price too. A model that declines what it could answer makes fewer mistakes, and is less use: no wrong answer shows what was lost.',
    overconfident:
      'It believes the thin straight line and passes where that one crosses 0. In truth it earns the curve. No price of wrong answers helps it to pass rightly, unless its confidence can be trusted.',
    corrected:
      'From outside one may ask more confidence of it than the sum says. Better is a confidence that is right as often as it says.',
  },
  sentence: 'A wrong answer costs {cost}; it passes below {threshold}.',
  answers: 'What an answer is worth, and {n} questions of a quiz',
  scores: 'Points to expect in {n} questions',
  outcomes: { correct: 'right', passed: 'passed', wrong: 'wrong' },
  times: '{count} times',
  confidence: 'confidence',
  threshold: 'threshold: passes below',
  believes: 'as it believes',
  peak: '{peak} at {best}',
  given: '{given} given away',
  quiz: 'This quiz: {correct} right, {wrong} wrong, {passed} passed: {earned} points, where {score} were to be expected.',
  guess: {
    question: 'Wrong answers now cost 3 points, right ones earn 1. From which confidence on does answering pay?',
    options: { '25': 'From 25%', '50': 'From 50%', '75': 'From 75%' },
    show: 'Show me',
    yes: 'Yes.',
    no: 'Not this time.',
    answer:
      'At 75% three answers of four are right and earn 3 points; the fourth costs 3. Passing below {threshold} is worth {score} points in {n} questions, passing below {best} {peak}.',
  },
  numbers: {
    summary: 'Show the numbers',
    formula:
      'At the threshold, {threshold}, with a chance p of being right, a = 1 for a right answer and b = {cost} for a wrong one:',
    spoken: '{chance} times 1 minus {rest} times {cost} is {worth}.',
    best: {
      calibrated: 'Answering pays where p > b/(a + b), from {best} on.',
      overconfident: 'Answering pays where p > b/(a + b). With p = q², q being what it says, that is from {best} on.',
    },
    columns: ['Outcome', 'Points each', 'This quiz', 'Points', 'Expected', 'Points expected'],
    total: 'In all',
  },
  describe:
    '{answerer} answerer; a wrong answer costs {cost}, a right one earns 1, and it passes below {threshold}. Answering pays from {best} on. To expect in {n} questions: {score} points; at the best threshold {peak}. This quiz: {correct} right, {wrong} wrong, {passed} passed, {earned} points.',
  table: ['Question', 'Confidence', 'Chance of being right', 'Outcome', 'Points'],
};

export default text;

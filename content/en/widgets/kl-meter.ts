/** What the figure finds, by the state of its numbers; values in braces are filled in from them. */
const findings = {
  negative:
    'KL is {kl} one way and {back} the other, never below 0; yet {negative} of {batches} estimates from {n} words each are.',
  swapped: 'From this side KL is {kl}, from the other {back}: neither is below 0, though {negative} of {batches} estimates are.',
  near: 'The two nearly agree, KL {kl}, and {negative} of {batches} estimates k1 fall below 0; of k3 not one.',
  settled: 'From {n} words each, all {batches} estimates k1 lie between {low} and {high}; the true KL is {kl}.',
  same: 'Policy and reference are the same: KL is 0, and every estimate is exactly 0.',
  far: 'A word the reference gives {rare}% has {top}% now: KL is {kl}, and from the other side {back}.',
};

/** The words of the KL meter. */
const text = {
  title: 'KL meter',
  about: 'Drag two distributions and read KL both ways; draw words and see what three estimators make of it.',
  leavesOut:
    'Sequences: one next word, where PPO adds up the log-ratios of all words of an answer. Five words instead of tens of thousands, none below 1%, because a softmax gives no word nothing. The shares were chosen by us.',
  words: { grass: 'grass', hay: 'hay', corn: 'corn', leaves: 'leaves', stones: 'stones' },
  comma: ', ',
  prompt: { label: 'The next word after', text: 'The cow eats …', hint: 'Drag the end of any bar; the others make room.' },
  knobs: {
    policy: { label: 'Policy π' },
    reference: { label: 'Reference' },
    n: { label: 'Words drawn for one estimate' },
    guess: { label: 'Your guess' },
    seed: { label: 'Seed' },
  },
  moments: {
    negative: { label: 'Five words drawn', sentence: findings.negative },
    swapped: { label: 'Swapped', sentence: findings.swapped },
    many: { label: 'Five hundred drawn', sentence: findings.settled },
    near: { label: 'Early in training', sentence: findings.near },
    same: { label: 'Before training', sentence: findings.same },
    far: { label: 'A runaway policy', sentence: findings.far },
  },
  findings,
  comments: {
    negative:
      'A draw on which the reference is surer than the policy counts below 0 in k1, and a small batch may hold too many of those. k2 and k3 cannot fall below 0, but k2 misses: on average it says {mean2}.',
    swapped:
      'KL asks: how surprised is the reference by what the policy says? Swap them and other words weigh most, so the number changes. A distance would not.',
    near: 'So it is in the first steps of PPO: a reading below 0 is then mostly noise. k3 takes the same words and swings far less.',
    settled:
      'With this many words a reading below 0 would be no noise. In a real run, look for the cause: words that were not drawn from the policy being measured, or probabilities taken at another temperature.',
    same: 'This is where PPO starts: the policy is a copy of the reference. KL is 0 here and nowhere else.',
    far: 'What is rare in the reference is dear: each such word costs the logarithm of the ratio. With the price of KL in the reward, this is the pull back. k2 says {mean2} on average: far away it is a poor guide.',
  },
  columns: { policy: 'policy', reference: 'reference' },
  bar: { policy: 'Share of “{word}” in the policy', reference: 'Share of “{word}” in the reference' },
  total: 'Terms may be negative; their sum, KL, never is',
  swap: 'Swap the two',
  sentence: 'Draw {n} words from the policy: this batch says {k1} by k1, {k2} by k2, {k3} by k3. The truth is {kl}.',
  below: '{negative} of {batches} below 0',
  truth: 'true KL {kl}',
  axis: 'estimates of KL, in nats; in the accent this batch',
  again: 'Draw again',
  guess: {
    question: 'From five words some estimates k1 are negative. With {many} words each, how many of the {batches} stay below 0?',
    options: { gone: 'None', same: 'About as many', more: 'More: errors add up' },
    show: 'Show me',
    yes: 'Yes.',
    no: 'Not this time.',
    answer:
      'From {n} words each, {negative} of {batches} are below 0; they lie between {low} and {high}, around a true KL of {kl}.',
  },
  numbers: {
    summary: 'Show the numbers',
    word: 'word',
    drawn: 'drawn',
    expected: 'on average',
    deviation: 'spread of one draw',
    spoken: 'KL is the sum of {list}, which is {kl}.',
    definitions:
      'k1, k2 and k3 are what one drawn word says; an estimate is their mean over the batch (Schulman 2020). k1 and k3 hit KL on average, k2 does not.',
  },
  describe:
    '{list}. KL of policy to reference {kl}, of reference to policy {back}. From {n} words the estimates are {k1}, {k2} and {k3}; {negative} of {batches} batches put k1 below 0.',
  describeWord: '{word}: policy {policy}, reference {reference}',
  table: ['Word', 'Policy', 'Reference', 'π log(π/π_ref)', 'k1', 'k2', 'k3', 'Drawn'],
};

export default text;

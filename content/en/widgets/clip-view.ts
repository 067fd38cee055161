/** What the figure finds, by the state of its numbers; values in braces are filled in from them. */
const findings = {
  start: 'Each curve is flat on one side only, and every update starts at ratio 1, where neither is.',
  risen: 'At ratio {ratio} the good answer pushes no further: its curve is flat. The bad answer still pushes back.',
  fallen: 'At ratio {ratio} the bad answer pushes no further: its curve is flat. The good answer may still rise.',
  inside: 'At ratio {ratio}, between {low} and {high}, both still push: nothing is clipped.',
  wide: 'With ε = {epsilon} even ratio {ratio} is inside the window: one batch may move an answer by half.',
};

/** The words of the clipped objective. */
const text = {
  title: 'Clipping',
  about: 'PPO’s clipped objective and its slope for a good answer and a bad one: where it is flat, and why only on one side.',
  leavesOut:
    'The network: here one ratio moves freely, while in training one step moves the ratios of all words at once. Advantages are 1 and −1. The critic and the KL penalty are not shown.',
  knobs: {
    ratio: { label: 'Ratio ρ' },
    epsilon: { label: 'ε, half the width of the window' },
    guess: { label: 'Your guess' },
  },
  moments: {
    start: { label: 'Where every update starts', sentence: findings.start },
    risen: { label: 'Above the window', sentence: findings.risen },
    fallen: { label: 'Below the window', sentence: findings.fallen },
    inside: { label: 'Inside the window', sentence: findings.inside },
    wide: { label: 'A window too wide', sentence: findings.wide },
  },
  findings,
  comments: {
    start:
      'The new policy begins as a copy of the old one, so a ratio of 1 at the first step is no bug. Old means the policy that wrote this batch. How far the model strays from the reference model is another matter: that is the KL penalty’s.',
    risen:
      'The min takes the smaller of two offers. The good answer has had its rise, and more earns nothing. For the bad answer the smaller offer is the unclipped one: it is likelier than before, and nothing stops it from being pushed down.',
    fallen:
      'The bad answer has had its fall. A good answer may get here too, when other words pull on the same weights. Its slope is still there: the clip never blocks the way back.',
    inside: 'Inside the window both offers are the same number, so the clip is there and does nothing.',
    wide: 'The batch was written by the old policy; the further the new one has moved, the less the batch says about it. The window limits how far one batch is trusted: here to {share} more or less.',
  },
  sides: { good: 'A good answer', bad: 'A bad answer' },
  ratioHint: 'Ratio ρ = new probability ÷ old probability',
  epsilonHint: 'ε: the window reaches from 1 − ε to 1 + ε',
  objective: 'Objective',
  slope: 'Its slope: how it pushes the ratio',
  axis: 'ratio ρ',
  flat: 'flat',
  noPush: 'slope 0: no push',
  pushUp: 'pushes up',
  pushDown: 'pushes down',
  spoken: 'The objective is the smaller of ratio times advantage, {free}, and clipped ratio times advantage, {held}: {value}.',
  yes: 'yes',
  no: 'no',
  guess: {
    question: 'A bad answer has become likelier all the same: its ratio is 1.5, outside the window. Does the clip stop its push?',
    options: { no: 'No: it is still pushed down', yes: 'Yes: it is outside', half: 'In part: it is pushed half as hard' },
    show: 'Show me',
    yes: 'Yes.',
    no: 'Not this time.',
    answer:
      'At ratio {ratio} the good answer has slope {good}, the bad answer {bad}. The clip takes away the gain of going on, never the way back.',
  },
  numbers: 'Show the numbers',
  describe:
    'At ratio {ratio} with ε {epsilon}: the good answer has objective {goodValue} and slope {good}, the bad answer {badValue} and slope {bad}. The window is {low} to {high}.',
  table: ['Answer', 'A', 'ρ', 'ρA', 'clip(ρ) A', 'Objective', 'Slope', 'Push on log π', 'Clipped'],
};

export default text;

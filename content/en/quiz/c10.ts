/**
 * Questions of the chapter on reward models. The right option stands first; the page shuffles with a fixed seed.
 * `misconception` names the mistaken belief behind a wrong option.
 */
export const quiz = {
  q10a: {
    stem: 'All rewards are between −9 and −4. Is the reward model broken?',
    options: [
      {
        text: 'No: only differences between scores have meaning',
        right: true,
        feedback: 'Add any amount to all of them, and it foretells the same choices. Test it on choices it has not seen.',
      },
      {
        text: 'Yes: a good answer ought to score above zero',
        misconception: 'M4',
        feedback:
          'This takes a reward for a mark with a pass line. The loss holds only gaps, so nothing in training says where zero lies.',
      },
      {
        text: 'Yes: its training has not converged',
        misconception: 'M4',
        feedback:
          'This reads progress off the size of the scores. Whether training has settled shows in the loss and in choices kept aside; both stay as they are when all scores are moved together.',
      },
      {
        text: 'No: it has merely learned to be strict',
        misconception: 'M4',
        feedback:
          'The verdict is right and the reason is not. Strictness would be a comparison with some fixed line, and the scores have none.',
      },
    ],
    why: 'Add 100 to every score: every preference stays.',
  },
  q10b: {
    stem: 'Why ask people to compare rather than to give marks out of ten?',
    options: [
      {
        text: 'Consistent comparisons are easier to get than consistent marks',
        right: true,
        feedback: 'A comparison needs no private scale, and one look at two answers is soon done.',
      },
      {
        text: 'Each comparison carries more information than a mark',
        misconception: 'M22',
        feedback:
          'This takes dependable for rich. A mark out of ten could say more, if everybody meant the same by it. A comparison is a yes or a no.',
      },
      {
        text: 'The loss function can handle only whole numbers',
        misconception: 'M4',
        feedback: 'A loss can handle any numbers; one could fit marks as well. The trouble is what the marks mean.',
      },
      {
        text: 'Comparing frees the labels of personal bias',
        misconception: 'M22',
        feedback:
          'This takes one fault for all. Comparing removes the private scale. Whoever likes long answers still chooses them.',
      },
    ],
    why: 'One comparison carries at most one bit, but a dependable one.',
  },
  q10c: {
    stem: 'InstructGPT’s reward model mainly reflects the preferences of',
    options: [
      {
        text: 'some forty contractors with guidelines',
        right: true,
        feedback: 'They made the choices, under instructions that the researchers wrote.',
      },
      {
        text: 'forty people with doctorates in the field',
        misconception: 'M22',
        feedback: 'The number is right and the degree is not: of those who answered the survey, none had a doctorate.',
      },
      {
        text: 'all API users, through their ratings',
        misconception: 'M22',
        feedback: 'This takes prompts for preferences. Customers sent many of the prompts; the answers were ranked by labelers.',
      },
      {
        text: 'humanity in general, as far as it is online',
        misconception: 'M22',
        feedback:
          'This takes the pretraining text, which many people wrote, for the comparisons. Those come from a small group, and the paper says so.',
      },
    ],
    why: 'The paper says so itself.',
  },
  q10d: {
    stem: 'Why not use the human labels directly in RL, with no reward model?',
    options: [
      {
        text: 'RL needs scores for answers nobody has labelled',
        right: true,
        feedback: 'The policy writes new answers in each round, and each needs a score at once.',
      },
      {
        text: 'Only then is the whole training differentiable',
        misconception: 'M9',
        feedback:
          'This hopes for a gradient from the score to the policy. A drawn token stands between them, with a reward model as without one.',
      },
      {
        text: 'A reward model judges better than people do',
        misconception: 'M9',
        feedback:
          'This takes the copy for the better original. It foretells people’s choices, and not all of them. It is only quicker.',
      },
      {
        text: 'Labels are needed to train the critic instead',
        misconception: 'M6',
        feedback: 'This mixes up two networks. The critic learns from the rewards in PPO; the labels train the reward model.',
      },
    ],
    why: 'Sampling is not differentiable either way; the RM makes judging cheap.',
  },
};

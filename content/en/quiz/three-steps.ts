/**
 * Questions of the chapter on the three steps. The right option stands first; the page shuffles with a fixed seed.
 * `misconception` names the mistaken belief behind a wrong option.
 */
export const quiz = {
  'qts-a': {
    stem: 'A reward model agrees with every comparison it was trained on. In practice it gives its highest score to a new kind of answer. What follows?',
    options: [
      {
        text: 'Nothing certain: such answers were never compared',
        right: true,
        feedback:
          'Agreement on the comparisons says nothing about answers unlike those compared. E got the highest score in that way.',
      },
      {
        text: 'That the new answer is the best, since it scores highest',
        misconception: 'M8',
        feedback:
          'This takes a higher score for a better answer. The score is a guess learned from comparisons, and practice finds the places where the guess is too high.',
      },
      {
        text: 'That training failed, since a sound score is never so high',
        misconception: 'M4',
        feedback:
          'This takes a reward for a mark with a meaning of its own. Add any amount to all rewards and nothing changes; only gaps between them count.',
      },
      {
        text: 'Nothing bad: the value function will correct the score',
        misconception: 'M6',
        feedback:
          'This takes the value function for a second judge. It only forecasts what the reward model will say, and forecasts the mistakes too.',
      },
    ],
    why: 'A person has to look at such answers, and new comparisons have to cover them.',
  },
  'qts-b': {
    stem: 'Somebody runs PPO with clipping as usual but sets the weight of the KL term to zero. What is no longer held back?',
    options: [
      {
        text: 'How far the policy drifts from the SFT model in the whole run',
        right: true,
        feedback:
          'The KL term prices the way from the reference, which is the SFT model. Without it many short steps may lead anywhere.',
      },
      {
        text: 'How far one round moves the policy from where it began',
        misconception: 'M7',
        feedback:
          'This takes the old policy for the reference. The step within a round is limited by clipping, and clipping is still there.',
      },
      {
        text: 'How far the reward model is changed by the practice',
        misconception: 'M6',
        feedback:
          'This takes the reward model for one of the learners. It stands still during PPO; what moves beside the policy is the value function.',
      },
      {
        text: 'How far apart two answers to the same prompt may be',
        misconception: 'M19',
        feedback:
          'This takes the KL term for a comparison of two answers. It compares the probabilities that two policies give to the same answer.',
      },
    ],
    why: 'Clipping looks back to the old policy, the KL term to the reference.',
  },
};

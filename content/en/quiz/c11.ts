/**
 * Questions of the chapter on PPO. The right option stands first; the page shuffles with a fixed seed.
 * `misconception` names the mistaken belief behind a wrong option.
 */
export const quiz = {
  q11a: {
    stem: 'Which of these change during PPO?',
    options: [
      {
        text: 'Policy and value function',
        right: true,
        feedback:
          'The policy learns to write what scores well, the value function to forecast the score. The other two stand still.',
      },
      {
        text: 'Policy and reward model',
        misconception: 'M6',
        feedback:
          'This takes the value function for the reward model. The judge is finished before practice begins; the forecaster learns along.',
      },
      {
        text: 'Policy and reference model',
        misconception: 'M7',
        feedback:
          'This takes the reference for the old policy. The old policy is noted anew in each round; the reference is the SFT model from beginning to end.',
      },
      {
        text: 'All four, since they learn together',
        misconception: 'M6',
        feedback:
          'This overlooks what standing still is good for. A judge and a reference that moved along could not hold anything in its place.',
      },
    ],
    why: 'Reward model and reference are frozen; the value function learns to predict the return.',
  },
  q11b: {
    stem: 'Epsilon is 0.2, the advantage is positive, the ratio is 0.7. Does clipping stop the update?',
    options: [
      {
        text: 'No: the probability may still rise',
        right: true,
        feedback: 'The smaller of the two products is the one without the clip, and it has a slope. The way back is open.',
      },
      {
        text: 'Yes: 0.7 lies outside 0.8 to 1.2',
        misconception: 'M13',
        feedback:
          'This takes the window for a wall on both sides. For a positive advantage the objective is flat only above the window.',
      },
      {
        text: 'Yes: it is too far from the SFT model',
        misconception: 'M7',
        feedback:
          'This takes the old policy for the reference. The ratio says how far this round has moved the token, and nothing about the SFT model.',
      },
      {
        text: 'Yes: PPO works only while the ratio is 1',
        misconception: 'M13',
        feedback: 'This takes the starting point for a condition. Every round begins at 1, and learning means leaving it.',
      },
    ],
    why: 'With a positive advantage min(ρA, clip(ρ)A) is flat only above 1.2.',
  },
  q11c: {
    stem: 'The logged KL is -0.3. What does it mean?',
    options: [
      {
        text: 'A noisy estimate; worry if it lasts',
        right: true,
        feedback:
          'The mean of some log-ratios can fall below zero by chance. If it stays there, the answers were probably not drawn as the formula assumes.',
      },
      {
        text: 'The policy and the reference wrote different answers',
        misconception: 'M19',
        feedback:
          'This lets the reference write. It writes nothing; it only says how probable the policy’s answer would have been.',
      },
      {
        text: 'The policy is nearer to the reference than identical',
        misconception: 'M5',
        feedback:
          'This reads KL as a distance on a scale that goes below zero. The true KL is zero when both agree, and never less.',
      },
      {
        text: 'Nothing: such a warning can always be ignored',
        misconception: 'M5',
        feedback:
          'This is right once and wrong in the long run. A reading that stays below zero often comes before a failed training.',
      },
    ],
    why: 'True KL is never negative; wrong generation settings make the estimate drift down.',
  },
  q11d: {
    stem: 'The reward comes once, after the last token. How do earlier tokens learn?',
    options: [
      {
        text: 'Returns and advantages carry the reward back to them',
        right: true,
        feedback: 'Each token is credited with its own surprise and a share of the later ones.',
      },
      {
        text: 'They do not; only the last token is trained',
        misconception: 'M12',
        feedback:
          'This would be so with λ at zero and a forecaster that knows nothing. With λ above zero earlier tokens share in what follows.',
      },
      {
        text: 'The reward model scores each word separately',
        misconception: 'M12',
        feedback: 'This gives the judge the forecaster’s work. The reward model reads the finished answer and says one number.',
      },
      {
        text: 'By the gradient of the reward model itself',
        misconception: 'M9',
        feedback:
          'This overlooks the draw. Between policy and reward model tokens were drawn, and no gradient passes through a draw.',
      },
    ],
    why: 'The value function decides how much surprise each token gets.',
  },
};

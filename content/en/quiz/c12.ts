/**
 * Questions of the chapter on what practice changes and costs. The right option stands first; the page shuffles with a fixed
 * seed. `misconception` names the mistaken belief behind a wrong option.
 */
export const quiz = {
  q12a: {
    stem: 'Reward keeps rising, answers become “thanks thanks thanks”. This is',
    options: [
      {
        text: 'over-optimization of a score that is only a proxy',
        right: true,
        feedback: 'The score was learned from answers of another kind. Practice has found a place where it guesses too high.',
      },
      {
        text: 'success, since the reward is the goal',
        misconception: 'M8',
        feedback:
          'This takes the score for the wish. People wanted good answers; the score stands in for their judgement and only near its data.',
      },
      {
        text: 'overfitting to the answers in the training set',
        misconception: 'M8',
        feedback:
          'This takes it for copying. Nobody ever wrote such an answer: the model has left the training set and not clung to it.',
      },
      {
        text: 'sampling at too low a temperature',
        misconception: 'M26',
        feedback:
          'This looks for the cause in the drawing. A low temperature repeats what is likely; it does not make the reward rise.',
      },
    ],
    why: 'The reward model is right near its data and wrong far from it.',
  },
  q12b: {
    stem: 'InstructGPT reduced the alignment tax best by',
    options: [
      {
        text: 'mixing pretraining data into PPO',
        right: true,
        feedback: 'That is PPO-ptx: the model goes on reading while it practises, and forgets less.',
      },
      {
        text: 'raising the KL coefficient until the policy stays close',
        misconception: 'M18',
        feedback:
          'This hopes that the leash keeps everything. It leads back to the SFT model, which has lost some skills already; the authors report that it was not enough.',
      },
      {
        text: 'refusing fewer of the harmless questions',
        misconception: 'M18',
        feedback:
          'This takes the tax for refusals. It was measured on reading, finishing stories and translating, where nothing is refused.',
      },
      {
        text: 'using a reward model as large as the policy',
        misconception: 'M21',
        feedback:
          'This trusts in size. InstructGPT’s reward model was smaller than its largest policy, and the cure had nothing to do with it.',
      },
    ],
    why: 'They report that raising the KL coefficient alone was not enough.',
  },
  q12c: {
    stem: 'Made-up facts in InstructGPT on closed tasks:',
    options: [
      {
        text: 'Fewer than GPT-3, but not fewer than SFT alone',
        right: true,
        feedback: 'About half as often as GPT-3. The SFT model, as the paper’s chart has been read, did it less often still.',
      },
      {
        text: 'None: labelers punish every false statement',
        misconception: 'M16',
        feedback: 'This takes labelers for infallible. They overlook what sounds right, and then it is not punished.',
      },
      {
        text: 'More than GPT-3: RLHF is what causes them',
        misconception: 'M16',
        feedback: 'This takes one comparison for all. Against SFT there were more; against GPT-3 clearly fewer.',
      },
      {
        text: 'Unknown: the paper did not measure them',
        misconception: 'M16',
        feedback: 'This gives up too early. The paper counted them on tasks where everything needed stands in the prompt.',
      },
    ],
    why: 'Better or worse depends on the baseline.',
  },
  q12d: {
    stem: 'In the lab, choosing the best of 8 samples reaches about the same true quality as PPO. You conclude',
    options: [
      {
        text: 'Here they tie; compare cost and drift next',
        right: true,
        feedback:
          'A tie in one number moves the question to the others: how many answers were written, and how far did the model move?',
      },
      {
        text: 'The PPO lab is broken, since PPO always wins',
        misconception: 'M29',
        feedback:
          'This takes a common result for a law. Choosing among several answers is a strong rival, above all where models are small.',
      },
      {
        text: 'Choosing good samples makes PPO pointless everywhere',
        misconception: 'M2',
        feedback:
          'This takes one toy for the world. Choosing pays for eight answers each time, and it cannot find what is never drawn.',
      },
      {
        text: 'A larger reward model would settle it',
        misconception: 'M21',
        feedback: 'This trusts in size. Both used the same score; a better one would help both.',
      },
    ],
    why: 'Best-of-n is a strong baseline at this scale; the answer depends on the task and on how many samples you can afford.',
  },
};

/**
 * Questions of the chapter on fine-tuning. The right option stands first; the page shuffles with a fixed seed.
 * `misconception` names the mistaken belief behind a wrong option.
 */
export const quiz = {
  q09a: {
    stem: 'What mainly separates SFT from pretraining?',
    options: [
      {
        text: 'The data, and which tokens count; not the objective',
        right: true,
        feedback: 'The text is now a prompt with a written answer, and usually only the answer’s tokens enter the loss.',
      },
      {
        text: 'The objective: SFT maximises a reward, not a likelihood',
        misconception: 'M15',
        feedback:
          'This takes the first step for the third. Rewards come in with PPO. SFT makes the shown tokens likelier, as pretraining did with its text.',
      },
      {
        text: 'The architecture: SFT adds a second output head',
        misconception: 'M6',
        feedback:
          'This takes SFT for the reward model or the value function, which do end in a number of their own. After SFT the network has the same parts as before.',
      },
      {
        text: 'The weights: SFT leaves them unchanged',
        misconception: 'M10',
        feedback:
          'This takes training for prompting. Examples in a prompt leave the weights alone; fine-tuning on examples changes them.',
      },
    ],
    why: 'It is next-token prediction on demonstrations.',
  },
  q09b: {
    stem: 'After SFT on 20 demonstrations, which probe should move least?',
    options: [
      {
        text: 'Facts found in no training data',
        right: true,
        feedback: 'What stands neither in the old text nor on a new sheet has nowhere to come from.',
      },
      {
        text: 'Answering a question instead of continuing it',
        misconception: 'M14',
        feedback:
          'This takes the manner for something deep. To answer instead of listing more questions is one of the first things a few demonstrations change.',
      },
      {
        text: 'Stopping when the answer is complete',
        misconception: 'M14',
        feedback: 'This overlooks the end mark. Each demonstration ends with one, so each of them also shows when to stop.',
      },
      {
        text: 'The tone and form of its answers',
        misconception: 'M14',
        feedback:
          'This expects SFT to work on knowledge first. It works on what every demonstration shows, and every one of them shows a tone and a form.',
      },
    ],
    why: 'A few examples set format and manner; knowledge comes from pretraining.',
  },
  q09c: {
    stem: 'What can RL use that plain SFT cannot?',
    options: [
      {
        text: 'The model’s own bad answers, by lowering them',
        right: true,
        feedback: 'RL has the model write, and a bad answer gets a push down of its own.',
      },
      {
        text: 'Answers written with care by paid labelers',
        misconception: 'M2',
        feedback: 'These are what SFT lives on. What it lacks is a use for the answers that the model writes itself.',
      },
      {
        text: 'The prompt that comes before each answer',
        misconception: 'M15',
        feedback:
          'This takes the loss mask for blindness. SFT reads the prompt before every token of the answer; the prompt’s own tokens merely do not count in the loss.',
      },
      {
        text: 'More parameters than the model started with',
        misconception: 'M21',
        feedback:
          'This takes better for bigger. Neither method adds parameters to the model that answers; both only move the ones it has.',
      },
    ],
    why: 'SFT has no slot for “less of this”. Yet keeping the best samples is a strong baseline: measure it.',
  },
};

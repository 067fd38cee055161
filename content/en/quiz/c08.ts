/**
 * Questions of chapter 8. The right option stands first; the page shuffles with a fixed seed.
 * `misconception` names the mistaken belief behind a wrong option.
 */
export const quiz = {
  q08a: {
    stem: 'Which of these models was trained with PPO, according to OpenAI’s index of models?',
    options: [
      {
        text: 'text-davinci-003',
        right: true,
        feedback: 'It is the only model in the row “PPO”: reinforcement learning with reward models trained from comparisons.',
      },
      {
        text: 'text-davinci-002',
        misconception: 'M3',
        feedback:
          'This takes every instruction model for a product of reinforcement learning. text-davinci-002 stands in the row “FeedME”, which is supervised.',
      },
      {
        text: 'davinci-instruct-beta',
        misconception: 'M3',
        feedback:
          'This takes “instruct” for the InstructGPT of the paper. The index puts davinci-instruct-beta in the row “SFT”: fine-tuning on demonstrations.',
      },
      {
        text: 'code-davinci-002',
        misconception: 'M3',
        feedback: 'This takes the base for what was made from it. The index calls code-davinci-002 a base model.',
      },
    ],
    why: 'The names do not tell the method; the index does.',
  },
  q08b: {
    stem: 'A chatbot says: “I was not trained with FeedME.” This is',
    options: [
      {
        text: 'weak evidence: it is plausible text and not a record',
        right: true,
        feedback:
          'The sentence may even be true. But it was written because it is likely, and not because something was looked up.',
      },
      {
        text: 'strong evidence: a model can inspect its own training',
        misconception: 'M20',
        feedback:
          'This takes a model for its own witness. Training leaves parameters behind, and no diary that the model could read.',
      },
      {
        text: 'proof that some other method was used instead',
        misconception: 'M20',
        feedback:
          'This takes a sentence for a fact and then builds on it. The announcement does not mention FeedME; that neither proves nor excludes it.',
      },
    ],
    why: 'A model does not see the records of its training.',
  },
  q08c: {
    stem: '“Training on code gave GPT-3.5 its reasoning.” How should this be marked?',
    options: [
      {
        text: 'An inference: there are arguments, and no test on GPT-3.5',
        right: true,
        feedback: 'The essay that made it known calls it a hypothesis and says that there is no hard evidence.',
      },
      {
        text: 'Documented by OpenAI for the GPT-3.5 series',
        misconception: 'M23',
        feedback:
          'This takes a much repeated sentence for a document. OpenAI says that the series learned from text and code; it does not say what came of the code.',
      },
      {
        text: 'Refuted by tests with models of equal size',
        misconception: 'M23',
        feedback:
          'This takes “disputed” for “refuted”. Later experiments on other, smaller models disagree with each other, and none that we know was made on GPT-3.5.',
      },
    ],
    why: 'An argument that is good and untested is an inference.',
  },
};

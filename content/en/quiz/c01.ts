/**
 * Questions of chapter 1. The right option stands first; the page shuffles with a fixed seed.
 * `misconception` names the mistaken belief behind a wrong option.
 */
export const quiz = {
  q01a: {
    stem: 'What is ChatGPT of November 2022 best described as?',
    options: [
      {
        text: 'A dialogue product tuned from a GPT-3.5 model',
        right: true,
        feedback: 'ChatGPT is the product; the model inside it was tuned for dialogue from one that already existed.',
      },
      {
        text: 'A new architecture, unrelated to GPT-3, built for dialogue',
        misconception: 'M3',
        feedback:
          'This takes a new product for a new kind of network. The announcement names an existing series and the training methods of InstructGPT; what it describes as new is the dialogue data.',
      },
      {
        text: 'GPT-3 of 2020 with a chat window added',
        misconception: 'M3',
        feedback:
          'This takes the family name for one model. The window was new, but the model behind it came from the later GPT-3.5 series and was trained further on conversations.',
      },
      {
        text: 'A search engine that answers from stored web pages',
        misconception: 'M11',
        feedback:
          'This takes a language model for a store of pages. It keeps parameters, not documents, and writes an answer token by token without looking one up.',
      },
    ],
    why: 'OpenAI said only: fine-tuned from a model in the GPT-3.5 series that finished training in early 2022.',
  },
  q01b: {
    stem: 'A dashed line on the map stands for a link that is',
    options: [
      {
        text: 'Argued for, but not stated by the makers',
        right: true,
        feedback: 'Somebody gives reasons for the link, and the note on it says who. No paper or page of the makers states it.',
      },
      {
        text: 'Shown to be wrong by later documents of the makers',
        misconception: 'M3',
        feedback: 'This takes “not documented” for “refuted”. A refuted link would leave the map; a dashed one may well be true.',
      },
      {
        text: 'The two models share a name but nothing else',
        misconception: 'M3',
        feedback:
          'This takes names for evidence. A dashed line says that two models are thought to be related, and names alone would not be enough to draw it as a fact.',
      },
    ],
    why: 'Inference is not error; it is a different grade of evidence.',
  },
};

/**
 * Questions of chapter 5. The right option stands first; the page shuffles with a fixed seed.
 * `misconception` names the mistaken belief behind a wrong option.
 */
export const quiz = {
  q05a: {
    stem: 'Compared with GPT-1, GPT-2 was',
    options: [
      {
        text: 'the same design, larger, used with no task training',
        right: true,
        feedback: 'The design changed in details only. What was new is that nobody trained it for the tasks it was tested on.',
      },
      {
        text: 'a new architecture that replaced the decoder of GPT-1',
        misconception: 'M25',
        feedback:
          'This takes a new number for a new network. GPT-2 is a decoder like GPT-1, with its layer norms moved and its vocabulary and context enlarged.',
      },
      {
        text: 'the first of the series to learn from human feedback',
        misconception: 'M3',
        feedback:
          'This moves a later method back in time. GPT-2 was trained to guess the next token of web pages. People’s preferences enter the series years later, with InstructGPT.',
      },
      {
        text: 'the same size, with better and more careful labels',
        misconception: 'M21',
        feedback:
          'It was an order of magnitude larger, and its training text has no labels: the next token is the only answer asked for.',
      },
    ],
    why: 'The news was zero-shot use.',
  },
  q05b: {
    stem: '“GPT-2 was almost as convincing as the New York Times (83%).” Whom does the 83% count?',
    options: [
      {
        text: 'Readers who believed the real Times articles',
        right: true,
        feedback: 'The sentence puts the newspaper’s score where one expects GPT-2’s. That one was 72%, in one group of readers.',
      },
      {
        text: 'Readers who believed the articles by GPT-2',
        misconception: 'M20',
        feedback:
          'This takes the nearest number for the number meant. GPT-2’s share was 72%, for articles that a person had picked out.',
      },
      {
        text: 'Judges fooled in a Turing test of GPT-2',
        misconception: 'M20',
        feedback:
          'There was no such test. In a Turing test a judge converses with a person and a machine; here people read an article and said whether they found it credible.',
      },
      {
        text: 'Words that GPT-2 copied from the Times',
        misconception: 'M11',
        feedback: 'This takes a language model for a store of texts. The number counts readers, not words.',
      },
    ],
    why: 'The comparable figure for GPT-2 was 72%, in one group of readers. Ask what a number counts.',
  },
};

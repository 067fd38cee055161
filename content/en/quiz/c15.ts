/**
 * Questions of chapter 15. The right option stands first; the page shuffles with a fixed seed.
 * `misconception` names the mistaken belief behind a wrong option.
 */
export const quiz = {
  q15a: {
    stem: '“OpenAI is a non-profit with no commercial pressure.” For 2022 this is',
    options: [
      {
        text: 'out of date: a company with capped returns since 2019',
        right: true,
        feedback: 'The announcement of March 2019 says so, and gives the need for money as its reason.',
      },
      {
        text: 'correct, and the reason it could ignore the market',
        misconception: 'M20',
        feedback: 'This believes a self-description after its date. It sold access to GPT-3 from 2020 on, to pay for research.',
      },
      {
        text: 'an opinion that no document can settle',
        misconception: 'M20',
        feedback: 'This takes a matter of record for a matter of taste. What legal form a company has can be looked up.',
      },
    ],
    why: 'Structure is a matter of record; its effect is opinion.',
  },
  q15b: {
    stem: 'Which is an opinion rather than a fact or an error?',
    options: [
      {
        text: 'Language is the surest road to general intelligence',
        right: true,
        feedback: 'No result so far could show it false. One can argue for it and against it, and people do.',
      },
      {
        text: 'GPT-3 has 175 billion parameters',
        misconception: 'M20',
        feedback: 'This is documented: the paper prints the size. A claim does not become opinion by being often repeated.',
      },
      {
        text: 'Forty people with doctorates wrote the labels',
        misconception: 'M22',
        feedback: 'This is an error. About forty labelers is right; in the paper’s survey none of them had a doctorate.',
      },
      {
        text: 'BERT appeared in the same year as GPT-1',
        misconception: 'M20',
        feedback: 'This is documented, by the dates of both papers.',
      },
    ],
    why: 'Facts and errors can be checked against a source; this one can only be argued.',
  },
};

import type { quiz as english } from '../../en/quiz/three-steps.ts';
import type { Words } from '../../words.ts';

/** The questions of the chapter on the three steps in Chinese, options in the same order as in English. */
export const quiz = {
  'qts-a': {
    stem: '一个奖励模型，训练时见过的比较全都判对了。练习中，它给一种从未见过的回答打了最高分。由此可以断定什么？',
    options: [
      {
        text: '什么也断定不了：这种回答从来没有人比较过',
        right: true,
        feedback: '比较全都判对，说明不了与之不同的回答。E就是这样得到最高分的。',
      },
      {
        text: '这种回答最好，因为它的得分最高',
        misconception: 'M8',
        feedback: '这是把分数高当成了回答好。分数是从比较中学来的猜测，练习恰恰会找到猜得过高的地方。',
      },
      {
        text: '训练失败了，因为正常的分数不会这么高',
        misconception: 'M4',
        feedback: '这是以为一个奖励单独就有意义。给所有奖励加上同一个数，什么也不会变；算数的只有奖励之差。',
      },
      {
        text: '不要紧，价值函数会把这个分数纠正过来',
        misconception: 'M6',
        feedback: '这是把价值函数当成了第二位裁判。它只是预测奖励模型会给多少分，连错的分数也照样预测。',
      },
    ],
    why: '这样的回答要有人去看，还要用新的比较去覆盖。',
  },
  'qts-b': {
    stem: '有人运行PPO，裁剪照常，却把KL项的权重设为零。什么从此不再受限制？',
    options: [
      {
        text: '整个练习中，策略离SFT模型有多远',
        right: true,
        feedback: 'KL项按离参考策略的远近收费，参考策略就是SFT模型。没有它，许多小步可以走到任何地方。',
      },
      {
        text: '一轮之中，策略离本轮起点有多远',
        misconception: 'M7',
        feedback: '这是把旧策略当成了参考策略。一轮之中走多远由裁剪来限制，而裁剪还在。',
      },
      {
        text: '练习使奖励模型改变了多少',
        misconception: 'M6',
        feedback: '这是以为奖励模型也在学习。PPO进行时它不变；除了策略，在变的是价值函数。',
      },
      {
        text: '同一个提示词的两个回答相差多少',
        misconception: 'M19',
        feedback: '这是以为KL项在比较两个回答。它比较的是两个策略给同一个回答的概率。',
      },
    ],
    why: '裁剪以旧策略为准，KL项以参考策略为准。',
  },
} satisfies Words<typeof english>;

import type { quiz as english } from '../../en/quiz/c09.ts';
import type { Words } from '../../words.ts';

/** The questions of the chapter on fine-tuning in Chinese, options in the same order as in English. */
export const quiz = {
  q09a: {
    stem: '有监督微调与预训练的主要区别是',
    options: [
      {
        text: '数据不同，计入损失的词元不同；目标相同',
        right: true,
        feedback: '文本换成了提示词加人写的回答，而且通常只有回答部分的词元计入损失。',
      },
      {
        text: '目标不同：SFT最大化奖励，而不是似然',
        misconception: 'M15',
        feedback: '这是把第一步当成了第三步。奖励要到PPO才出现。SFT让示范过的词元更容易出现，和预训练对待文本一样。',
      },
      {
        text: '架构不同：SFT增加第二个输出头',
        misconception: 'M6',
        feedback: '这是把SFT当成了奖励模型或价值函数，那两者才会在末端另输出一个数。做完SFT，网络的组成和从前一样。',
      },
      {
        text: '权重不同：SFT不改变权重',
        misconception: 'M10',
        feedback: '这是把训练当成了提示。例子写在提示词里，权重不动；拿例子做微调，权重就变了。',
      },
    ],
    why: '就是在示范数据上做下一词元预测。',
  },
  q09b: {
    stem: '用20条示范做SFT之后，下列各项变化最小的是',
    options: [
      {
        text: '任何训练数据里都没有的事实',
        right: true,
        feedback: '旧文本里没有，新写的示范里也没有，它就无处可来。',
      },
      {
        text: '回答问题，而不是接着往下列问题',
        misconception: 'M14',
        feedback: '这是把方式看得太深了。由列问题变成答问题，正是几条示范最先改变的事情之一。',
      },
      {
        text: '答完之后停下来',
        misconception: 'M14',
        feedback: '这是忘了结束记号。每条示范末尾都有一个，等于每条都在示范什么时候该停。',
      },
      {
        text: '回答的语气和形式',
        misconception: 'M14',
        feedback: '这是以为SFT先作用于知识。它先作用于每条示范都在展示的东西，而每条示范都有语气，都有形式。',
      },
    ],
    why: '少量示例决定格式与方式；知识来自预训练。',
  },
  q09c: {
    stem: '强化学习能够利用、单纯的SFT却不能利用的是',
    options: [
      {
        text: '模型自己的坏回答：把它们压低',
        right: true,
        feedback: '强化学习让模型自己写，写出了坏回答，就专门把那一个往下压。',
      },
      {
        text: '付费标注员认真写出的回答',
        misconception: 'M2',
        feedback: 'SFT靠的正是这些。它用不上的，是模型自己写出的回答。',
      },
      {
        text: '每个回答前面的提示词',
        misconception: 'M15',
        feedback: '这是把损失掩码当成了看不见。SFT写回答的每个词元之前都读过提示词，只是提示词自身不计入损失。',
      },
      {
        text: '比起始模型更多的参数',
        misconception: 'M21',
        feedback: '这是把更好当成了更大。两种方法都不给作答的模型添参数，只是改动原有的参数。',
      },
    ],
    why: 'SFT没有“少来一点”的位置。不过择优再学是很强的基线，请实际测一测。',
  },
} satisfies Words<typeof english>;

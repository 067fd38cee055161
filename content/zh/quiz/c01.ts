import type { quiz as english } from '../../en/quiz/c01.ts';
import type { Words } from '../../words.ts';

/** The questions of chapter 1 in Chinese, options in the same order as in English. */
export const quiz = {
  q01a: {
    stem: '对2022年11月的ChatGPT，下列描述最恰当的是',
    options: [
      {
        text: '由GPT-3.5系列的一个模型微调而成的对话产品',
        right: true,
        feedback: 'ChatGPT是产品；里面的模型并不是从头做起，而是用对话把一个已有的模型微调而成。',
      },
      {
        text: '专为对话设计、与GPT-3无关的全新架构',
        misconception: 'M3',
        feedback: '这是把新产品当成了新的网络结构。公告说的是一个已有的系列，训练方法与InstructGPT相同，称得上新的是对话数据。',
      },
      {
        text: '给2020年的GPT-3加上一个聊天窗口',
        misconception: 'M3',
        feedback: '这是把家族的名字当成了一个模型。窗口确实是新的，但背后的模型出自后来的GPT-3.5系列，还用对话数据继续训练过。',
      },
      {
        text: '从存储的网页中检索答案的搜索引擎',
        misconception: 'M11',
        feedback: '这是把语言模型当成了网页仓库。它保存的是参数，不是文档；回答是一个词元一个词元写出来的，没有去查任何一页。',
      },
    ],
    why: 'OpenAI只说明：它由一个2022年初完成训练的GPT-3.5系列模型微调而来。',
  },
  q01b: {
    stem: '谱系图上用虚线画出的关系，说明',
    options: [
      {
        text: '有人论证过，但开发者没有写明',
        right: true,
        feedback: '有人为这条关系给出了理由，注释里写着是谁；开发者的论文和页面都没有这样写。',
      },
      {
        text: '已被开发者后来的文档证明有误',
        misconception: 'M3',
        feedback: '这是把“没有写明”当成了“已被否定”。被否定的关系不会留在图上；虚线所画的，很可能是真的，只是还没有文件证实。',
      },
      {
        text: '两个模型只是名字相同，别无关系',
        misconception: 'M3',
        feedback: '这是把名字当成了证据。虚线表示有人认为两个模型存在关系；单凭名字，不足以把它画成事实。',
      },
    ],
    why: '推断不等于错误，只是证据等级不同。',
  },
} satisfies Words<typeof english>;

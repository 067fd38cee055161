import type { quiz as english } from '../../en/quiz/c08.ts';
import type { Words } from '../../words.ts';

/** The questions of chapter 8 in Chinese, options in the same order as in English. */
export const quiz = {
  q08a: {
    stem: '按OpenAI的模型索引，下面哪个模型用PPO训练？',
    options: [
      {
        text: 'text-davinci-003',
        right: true,
        feedback: '“PPO”那一行里只有它：用从人的比较中训练出来的奖励模型做强化学习。',
      },
      {
        text: 'text-davinci-002',
        misconception: 'M3',
        feedback: '这是以为凡听从指令的模型都出自强化学习。text-davinci-002在“FeedME”那一行，属于有监督训练。',
      },
      {
        text: 'davinci-instruct-beta',
        misconception: 'M3',
        feedback: '这是把名字里的instruct当成了论文里的InstructGPT。索引把它放在“SFT”那一行：用示范做有监督微调。',
      },
      {
        text: 'code-davinci-002',
        misconception: 'M3',
        feedback: '这是把基座当成了在它上面做出来的模型。索引说code-davinci-002是基座模型。',
      },
    ],
    why: '名字不说明训练方法，要查索引。',
  },
  q08b: {
    stem: '聊天机器人说：“我没有用FeedME训练过。”这句话是',
    options: [
      {
        text: '弱证据：这是像样的文字，不是记录',
        right: true,
        feedback: '这句话也许碰巧是真的。但写下它，是因为它读来顺理成章，并不是因为查过什么。',
      },
      {
        text: '强证据：模型可以查看自己的训练',
        misconception: 'M20',
        feedback: '这是让模型给自己作证。训练留下的是参数，没有一本日记可供模型翻看。',
      },
      {
        text: '证明它用的是另外某种方法',
        misconception: 'M20',
        feedback: '这是先把一句话当成事实，再往上推。公告没有提到FeedME，既不能证明用过，也不能排除。',
      },
    ],
    why: '模型看不到自己的训练记录。',
  },
  q08c: {
    stem: '“代码训练让GPT-3.5学会了推理。”这句话应当怎样标注？',
    options: [
      {
        text: '推断：有论据，但没有在GPT-3.5上检验过',
        right: true,
        feedback: '让这句话出名的那篇文章，自己也称它为假说，并说没有硬证据。',
      },
      {
        text: '有文档：OpenAI就GPT-3.5系列写明过',
        misconception: 'M23',
        feedback: '这是把说得多的话当成了文件。OpenAI只说这个系列学过文本和代码，没有说代码带来了什么。',
      },
      {
        text: '已被同等规模模型的实验推翻',
        misconception: 'M23',
        feedback: '这是把“有争议”当成了“被推翻”。后来在别的、更小的模型上做的实验，彼此并不一致；在GPT-3.5上做的，我们没有见到。',
      },
    ],
    why: '论据不错而没有检验过的，就是推断。',
  },
} satisfies Words<typeof english>;

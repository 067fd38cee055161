import type { quiz as english } from '../../en/quiz/c05.ts';
import type { Words } from '../../words.ts';

/** 第5章的题目，选项顺序与英文相同。 */
export const quiz = {
  q05a: {
    stem: '与GPT-1相比，GPT-2是',
    options: [
      {
        text: '设计相同、规模更大，不做任务训练就能用',
        right: true,
        feedback: '设计只改了细节。真正的新意是：测试它的那些任务，没有人专门训练过它。',
      },
      {
        text: '用来取代GPT-1解码器的全新架构',
        misconception: 'M25',
        feedback: '这是把新编号当成了新网络。GPT-2和GPT-1一样是解码器，只是挪了层归一化的位置，扩大了词表和上下文。',
      },
      {
        text: '系列中第一个从人类反馈学习的模型',
        misconception: 'M3',
        feedback: '这是把后来的方法提前了。GPT-2只学猜网页里的下一个词元；人的偏好进入这个系列，要等到几年以后的InstructGPT。',
      },
      {
        text: '规模相同，但标签更好、更细致',
        misconception: 'M21',
        feedback: '它的规模大了一个数量级；训练文本也没有标签，唯一要答的就是下一个词元。',
      },
    ],
    why: '新意在于零样本用法。',
  },
  q05b: {
    stem: '“GPT-2几乎与《纽约时报》（83%）一样令人信服。”83%统计的是谁？',
    options: [
      {
        text: '相信真实《纽约时报》文章的读者',
        right: true,
        feedback: '读者以为括号里是GPT-2的得分，其实是报纸的。GPT-2在其中一组读者里是72%。',
      },
      {
        text: '相信GPT-2所写文章的读者',
        misconception: 'M20',
        feedback: '这是把离得最近的数字当成了所说的数字。GPT-2的是72%，而且文章是由人挑选过的。',
      },
      {
        text: '在图灵测试中被GPT-2骗过的评委',
        misconception: 'M20',
        feedback: '没有这样一场测试。图灵测试里，评委要分别同人和机器对话；这里的读者只是读一篇文章，说它可不可信。',
      },
      {
        text: 'GPT-2从《纽约时报》抄来的词',
        misconception: 'M11',
        feedback: '这是把语言模型当成了文本仓库。这个数字数的是读者，不是词。',
      },
    ],
    why: 'GPT-2对应的数字是72%（其中一组读者）。先弄清一个数字在数什么。',
  },
} satisfies Words<typeof english>;

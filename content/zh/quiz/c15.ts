import type { quiz as english } from '../../en/quiz/c15.ts';
import type { Words } from '../../words.ts';

/** 第15章的题目，选项顺序与英文相同。 */
export const quiz = {
  q15a: {
    stem: '“OpenAI是没有商业压力的非营利机构。”就2022年而言，这句话',
    options: [
      {
        text: '过时了：2019年起设有回报封顶的公司',
        right: true,
        feedback: '2019年3月的公告写明了这一点，给出的理由就是需要钱。',
      },
      {
        text: '正确，所以它才能不理会市场',
        misconception: 'M20',
        feedback: '这是把过了期的自述当真。从2020年起，它就出售GPT-3的使用权，为研究筹钱。',
      },
      {
        text: '是没有文件能裁定的观点',
        misconception: 'M20',
        feedback: '这是把有案可查的事当成了各人的看法。公司是什么性质，查得到。',
      },
    ],
    why: '组织结构有案可查，它起了多大作用才是观点。',
  },
  q15b: {
    stem: '哪一句是观点，而不是事实或错误？',
    options: [
      {
        text: '语言是通向通用智能最可靠的路',
        right: true,
        feedback: '到目前为止，没有什么结果能推翻它。可以论证，也可以反驳，两边都有人。',
      },
      {
        text: 'GPT-3有1750亿参数',
        misconception: 'M20',
        feedback: '这一句有文档：论文里印着大小。一句话说得再多遍，也不会因此变成观点。',
      },
      {
        text: '四十位博士做了标注',
        misconception: 'M22',
        feedback: '这一句是错误。四十来位标注员没错；但在论文的问卷里，没有一位是博士。',
      },
      {
        text: 'BERT与GPT-1同年出现',
        misconception: 'M20',
        feedback: '这一句有文档，两篇论文的日期可以对照。',
      },
    ],
    why: '事实和错误都能对照来源核查；这一句只能论证。',
  },
} satisfies Words<typeof english>;

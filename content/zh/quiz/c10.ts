import type { quiz as english } from '../../en/quiz/c10.ts';
import type { Words } from '../../words.ts';

/** The questions of the chapter on reward models in Chinese, options in the same order as in English. */
export const quiz = {
  q10a: {
    stem: '所有奖励都在−9到−4之间。奖励模型坏了吗？',
    options: [
      {
        text: '没有：只有分数之差才有意义',
        right: true,
        feedback: '给所有分数加上同一个数，它猜的选择一个也不变。要检验，就拿它没见过的选择去考它。',
      },
      {
        text: '坏了：好回答的得分应当大于零',
        misconception: 'M4',
        feedback: '这是把奖励当成了有及格线的分数。损失里只有差，训练时没有哪一处说过零在哪里。',
      },
      {
        text: '坏了：训练没有收敛',
        misconception: 'M4',
        feedback: '这是从分数的大小看进度。收没收敛，要看损失，看留作检验的选择；全部分数一起挪动，这两样都不变。',
      },
      {
        text: '没有：它只是学得很严格',
        misconception: 'M4',
        feedback: '结论对，理由不对。说它严格，就得有一条固定的线可比，而这些分数没有这样的线。',
      },
    ],
    why: '给所有分数加100，偏好不变。',
  },
  q10b: {
    stem: '为什么让人比较，而不是打十分制？',
    options: [
      {
        text: '前后一致的比较，比前后一致的分数容易得到',
        right: true,
        feedback: '比较用不着各人心里那把尺子，两个回答看一眼也用不了多久。',
      },
      {
        text: '一次比较比一个分数的信息量更大',
        misconception: 'M22',
        feedback: '这是把可靠当成了丰富。要是大家的分数意思相同，十分制能说得更多。一次比较只是一个“是”或“否”。',
      },
      {
        text: '损失函数只能处理整数',
        misconception: 'M4',
        feedback: '损失函数什么数都能处理，拿分数来拟合也行。麻烦的是那些分数究竟是什么意思。',
      },
      {
        text: '比较能使标注不带个人偏见',
        misconception: 'M22',
        feedback: '这是以为治好一样就全好了。比较去掉的只是各人的尺子；喜欢长回答的人，照样会选长的。',
      },
    ],
    why: '一次比较最多一比特，但更可靠。',
  },
  q10c: {
    stem: 'InstructGPT的奖励模型主要反映谁的偏好？',
    options: [
      {
        text: '约四十名有工作指南的外包人员',
        right: true,
        feedback: '选择是他们作的，依据的是研究者写的指南。',
      },
      {
        text: '四十位本领域的博士',
        misconception: 'M22',
        feedback: '人数对，学位不对：回答了问卷的人里，一个博士也没有。',
      },
      {
        text: '全体API用户（通过评分）',
        misconception: 'M22',
        feedback: '这是把提示词当成了偏好。许多提示词来自客户，给回答排序的是标注员。',
      },
      {
        text: '所有上网的人类',
        misconception: 'M22',
        feedback: '这是把许多人写的预训练文本，当成了比较。比较只出自一小群人，论文里就是这样说的。',
      },
    ],
    why: '论文自己就是这样写的。',
  },
  q10d: {
    stem: '为什么不在强化学习中直接用人工标注，而要有奖励模型？',
    options: [
      {
        text: '强化学习要给没人标过的回答打分',
        right: true,
        feedback: '策略每一轮都写出新的回答，每一个都要立刻得到分数。',
      },
      {
        text: '只有这样，整个训练才可微',
        misconception: 'M9',
        feedback: '这是指望梯度能从分数一路传到策略。中间隔着一次抽取，有没有奖励模型都隔着。',
      },
      {
        text: '奖励模型比人评判得更好',
        misconception: 'M9',
        feedback: '这是把复制品当得比原件还好。它猜的是人的选择，还不能全猜中，只不过快些。',
      },
      {
        text: '标注要留给价值函数训练',
        misconception: 'M6',
        feedback: '这是把两个网络弄混了。价值函数在PPO里跟着奖励学；标注训练的是奖励模型。',
      },
    ],
    why: '采样本来就不可微；奖励模型让评判变便宜。',
  },
} satisfies Words<typeof english>;

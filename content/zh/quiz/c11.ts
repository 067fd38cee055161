import type { quiz as english } from '../../en/quiz/c11.ts';
import type { Words } from '../../words.ts';

/** The questions of the chapter on PPO in Chinese, options in the same order as in English. */
export const quiz = {
  q11a: {
    stem: 'PPO过程中，哪些在变化？',
    options: [
      {
        text: '策略与价值函数',
        right: true,
        feedback: '策略学着写得分高的回答，价值函数学着预测得分。另外两个不动。',
      },
      {
        text: '策略与奖励模型',
        misconception: 'M6',
        feedback: '这是把价值函数当成了奖励模型。阅卷人在练习开始之前就已定型，跟着学的是预测的人。',
      },
      {
        text: '策略与参考模型',
        misconception: 'M7',
        feedback: '这是把参考模型当成了旧策略。旧策略每轮重新记录，参考模型从头到尾都是SFT模型。',
      },
      {
        text: '四个都变，因为它们一起学习',
        misconception: 'M6',
        feedback: '这是没有看到“不动”的用处。阅卷人和参考模型要是也跟着走，就什么都拴不住了。',
      },
    ],
    why: '奖励模型与参考模型冻结；价值函数学习预测回报。',
  },
  q11b: {
    stem: 'ε为0.2，优势为正，比值为0.7。裁剪会阻止这次更新吗？',
    options: [
      {
        text: '不会：概率仍可上升',
        right: true,
        feedback: '两个乘积中较小的是没有裁剪的那一个，它有斜率。回头的路是通的。',
      },
      {
        text: '会：0.7在0.8到1.2之外',
        misconception: 'M13',
        feedback: '这是把窗口当成了两面墙。优势为正时，只有在窗口以上才是平的。',
      },
      {
        text: '会：它离SFT模型太远',
        misconception: 'M7',
        feedback: '这是把旧策略当成了参考模型。比值只说这一轮里词元挪了多少，同SFT模型无关。',
      },
      {
        text: '会：比值为1时PPO才有效',
        misconception: 'M13',
        feedback: '这是把起点当成了条件。每一轮都从1开始，学习正是要离开它。',
      },
    ],
    why: '优势为正时，只有比值超过1.2，目标函数才是平的。',
  },
  q11c: {
    stem: '日志中的KL为-0.3，说明什么？',
    options: [
      {
        text: '这是有噪声的估计；持续如此才要担心',
        right: true,
        feedback: '几个对数比的平均数会偶然落到零以下。要是一直停在那里，多半是写回答的方式不合公式的前提。',
      },
      {
        text: '策略与参考模型写出了不同的回答',
        misconception: 'M19',
        feedback: '这是以为参考模型也在写。它什么都不写，只说策略的回答在它看来有多大概率。',
      },
      {
        text: '策略离参考模型，比完全相同还要近',
        misconception: 'M5',
        feedback: '这是把KL当成了刻度可以低于零的距离。两者一致时真正的KL是零，不会更小。',
      },
      {
        text: '没有意义：这种警告总可以忽略',
        misconception: 'M5',
        feedback: '偶尔一次，这话不错；长期如此就不对了。读数一直低于零，常常是训练失败的前兆。',
      },
    ],
    why: '真正的KL不为负；生成设置不当，会使估计不断下滑。',
  },
  q11d: {
    stem: '奖励只在最后一个词元之后给出。前面的词元如何学习？',
    options: [
      {
        text: '回报与优势把奖励往前传',
        right: true,
        feedback: '每个词元记上自己的意外，再分得后来的意外的一部分。',
      },
      {
        text: '不学习；只训练最后一个词元',
        misconception: 'M12',
        feedback: '只有λ等于零、预测的人又一无所知，才会这样。λ大于零，前面的词元就能分到后来的意外。',
      },
      {
        text: '奖励模型给每个词单独打分',
        misconception: 'M12',
        feedback: '这是把预测的人的工作派给了阅卷人。奖励模型读完整个回答，只说一个数。',
      },
      {
        text: '靠奖励模型本身的梯度',
        misconception: 'M9',
        feedback: '这是忘了抽样。策略与奖励模型之间隔着抽出来的词元，梯度穿不过去。',
      },
    ],
    why: '每个词元分到多少“意外”，由价值函数决定。',
  },
} satisfies Words<typeof english>;

import type { quiz as english } from '../../en/quiz/c12.ts';
import type { Words } from '../../words.ts';

/** The questions of the chapter on what practice changes and costs in Chinese, options in the same order as in English. */
export const quiz = {
  q12a: {
    stem: '奖励不断上升，回答却成了“谢谢谢谢谢谢”。这是',
    options: [
      {
        text: '对代理分数的过度优化',
        right: true,
        feedback: '分数是从另一类回答里学来的。练习找到了它猜得过高的地方。',
      },
      {
        text: '成功，因为奖励就是目标',
        misconception: 'M8',
        feedback: '这是把分数当成了愿望。人要的是好回答，分数只是代替人的判断，而且只在数据附近管用。',
      },
      {
        text: '对训练集回答的过拟合',
        misconception: 'M8',
        feedback: '这是以为它在照抄。从来没有人写过这样的回答：模型是离开了训练集，不是死守着它。',
      },
      {
        text: '采样温度过低',
        misconception: 'M26',
        feedback: '这是到抽样里去找原因。温度低，只会重复本来就容易出现的东西，不会让奖励上升。',
      },
    ],
    why: '奖励模型在其数据附近可靠，远离时就不可靠。',
  },
  q12b: {
    stem: 'InstructGPT降低对齐税，最有效的办法是',
    options: [
      {
        text: '在PPO中混入预训练数据',
        right: true,
        feedback: '这就是PPO-ptx：一边练习一边继续读书，忘得就少。',
      },
      {
        text: '提高KL系数，直到策略贴近参考模型',
        misconception: 'M18',
        feedback: '这是指望缰绳拴住一切。缰绳那头是SFT模型，它已经丢了一些本领；作者报告说，这样做并不够。',
      },
      {
        text: '减少对无害问题的拒答',
        misconception: 'M18',
        feedback: '这是把对齐税当成了拒答。它是在阅读、续写和翻译上测出来的，那里没有什么可拒绝。',
      },
      {
        text: '使用与策略一样大的奖励模型',
        misconception: 'M21',
        feedback: '这是迷信大小。InstructGPT的奖励模型比最大的策略小，解决的办法也与它无关。',
      },
    ],
    why: '作者报告说，仅仅提高KL系数并不够。',
  },
  q12c: {
    stem: 'InstructGPT在封闭任务上编造的内容：',
    options: [
      {
        text: '比GPT-3少，但不比单用SFT少',
        right: true,
        feedback: '大约只有GPT-3的一半。而据读图者的说法，SFT模型编造得还要更少。',
      },
      {
        text: '没有了：标注员惩罚每一句假话',
        misconception: 'M16',
        feedback: '这是以为标注员从不出错。听起来像真的，他们也会放过，放过了就没有惩罚。',
      },
      {
        text: '比GPT-3多：幻觉正是RLHF造成的',
        misconception: 'M16',
        feedback: '这是把一次比较当成了全部。同SFT比，确实更多；同GPT-3比，明显更少。',
      },
      {
        text: '不清楚：论文没有测量',
        misconception: 'M16',
        feedback: '这是放弃得太早。论文测了，用的是所需内容全在提示词里的任务。',
      },
    ],
    why: '是好是坏，取决于同谁比。',
  },
  q12d: {
    stem: '实验中，8选1的择优，真实质量与PPO差不多。你的结论是',
    options: [
      {
        text: '这里打平；接着比较成本与偏移',
        right: true,
        feedback: '一个数打平，就该看别的数：写了多少回答，模型走了多远？',
      },
      {
        text: 'PPO实验坏了，因为PPO总会赢',
        misconception: 'M29',
        feedback: '这是把常见的结果当成了定律。从几个回答里挑一个，本来就是很强的对手，模型小的时候尤其如此。',
      },
      {
        text: '择优采样使PPO在任何情况下都没用',
        misconception: 'M2',
        feedback: '这是把一个玩具当成了全世界。择优每次都要写八个回答，而且从没抽到过的东西，它也挑不出来。',
      },
      {
        text: '换更大的奖励模型就有定论',
        misconception: 'M21',
        feedback: '这是迷信大小。两种方法用的是同一个分数，分数更好，对两边都有好处。',
      },
    ],
    why: '在这个规模上，择优是很强的基线；结论取决于任务，也取决于采样的预算。',
  },
} satisfies Words<typeof english>;

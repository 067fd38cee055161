import type english from '../../en/widgets/overopt.ts';
import type { Words } from '../../words.ts';

/** 图的结论，随数值的情形而变。 */
const findings = {
  covered: 'β为{beta}时，分数一路涨到{proxy}。回答的真实得分起初也跟着涨。它会在哪里掉头？',
  way: '走到KL {kl}，分数是{proxy}，真实得分是{gold}，差了{gap}。',
  held: 'β为{beta}时，分数涨到{proxy}；真实得分到了{gold}，大致停在那里，差了{gap}。',
  turned: 'β为{beta}：分数涨到{proxy}；真实得分在KL {at}附近到顶（{peak}），最后是{gold}，差了{gap}。',
  fallen: 'β为{beta}：分数涨到{proxy}；真实得分在KL {at}附近到顶（{peak}），再跌到{gold}，不如起点。',
  best: '只挑选：{n}选优真实得分最高，是{peak}；{last}选优，分数{proxy}，真实得分{gold}。',
  bestRises: '只挑选：{last}选优，分数{proxy}，真实得分{gold}，还是最大的。',
};

/** 过度优化实验的文字。 */
const text = {
  title: '分数在涨，真实得分掉头',
  about: 'PPO和n选优离SFT模型越来越远，奖励模型打的分和回答的真实得分各走到哪里：五种价钱、二十个种子，上面叠着你自己跑的一次。',
  leavesOut: '人：真实得分是我们自己定的评分标准，模型很小，比较只有几百对。在真实的系统里，不再去问人，谁也看不见下面那条线。',
  start: '就在这里跑',
  stages: { pretrain: '', sft: '', reward: '奖励模型', best: 'n选优', ppo: 'PPO' },
  knobs: {
    beta: { label: '走远的价钱β' },
    seed: { label: '种子' },
    guess: { label: '你的猜测' },
  },
  moments: {
    guess: { label: '先猜一猜', sentence: findings.covered },
    fall: { label: '不套缰绳', sentence: '走远不要钱，分数就一直涨，真实得分却跌得比出发时还低。' },
    stop: { label: '在这里停', sentence: '同一次运行，早早停下：此刻的真实得分比终点高，而分数一点也看不出来。' },
    leash: { label: '套上缰绳', sentence: 'β为0.1，模型留在SFT模型附近，涨上去的真实得分大致保住了。' },
    'long-leash': { label: '缰绳太长', sentence: 'β为0.01，价钱太低，拦不住它：它越走越远，真实得分一路下降。' },
    best: { label: 'n选优', sentence: '一步也不训练，只按同一个分数从越来越多的回答里挑，也一样会掉头。' },
  },
  findings,
  practice: 'β为{beta}的PPO',
  practiceNote: '步子小而均匀；淡线是别的价钱',
  choosing: 'n选优',
  choosingNote: '不训练：n个回答里取分数最高的',
  proxy: '分数',
  gold: '真实得分',
  gap: 'Δ {gap}',
  zero: '0：SFT模型',
  axis: '离SFT模型的KL，单位奈特，平方根刻度',
  beyond: '已出图外：KL {kl}',
  sweep: '细线和色带：事先算好的{seeds}个种子的平均，以及除去最高和最低一个之后的范围。单位：SFT模型的回答的一个标准差。',
  yours: '粗线：种子{seed}的这次运行。',
  noRun: '这样的设置还没有跑过：就在这里跑一次。',
  prices: '走远的价钱β，以及真实得分从最高点到终点，{seeds}个种子的平均：选一个',
  price: 'β为{beta}',
  fromTo: '{peak} → {end}',
  answers: '这次运行的模型怎么回答，每次用同样的随机抽样：练习之前、最高点附近、现在（这个小世界说的是英语）',
  when: '第{step}次迭代，KL {kl}：全部回答的分数{proxy}，真实得分{gold}',
  notYet: '……',
  read: '读一读这次运行的模型怎么回答',
  predict: {
    question: '猜一猜：什么也不拦着PPO，走到多远，真实得分就不再涨了？',
    option: 'KL {kl}附近',
    never: '会一直涨',
    show: '直接看',
    mine: '你的猜测',
    said: '你猜在KL {kl}附近。',
    saidNever: '你猜会一直涨。',
    yes: '猜对了。',
    no: '不是。',
    answer: '不套缰绳，最高点平均在KL {kl}；{seeds}个种子里有{inner}个在{from}到{to}之间。',
  },
  describe: {
    run: '种子{seed}的运行，第{step}次迭代，共{steps}次，走到KL {kl}。',
    sweep: 'β为{beta}时，事先算好的各个种子的平均。',
  },
  rows: {
    sweep: 'β为{beta}的PPO，平均',
    best: '{n}选优，平均',
    run: 'PPO，种子{seed}，第{step}次迭代',
    bestRun: '{n}选优，种子{seed}',
  },
  columns: ['内容', 'KL', '分数', '真实得分', '除去两头的种子'],
} satisfies Words<typeof english>;

export default text;

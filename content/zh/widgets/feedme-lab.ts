import type english from '../../en/widgets/feedme-lab.ts';
import type { Words } from '../../words.ts';

/** 图的结论，随数值的情形而变；花括号里的数由图中的数值填入。 */
const findings = {
  pretrain: '先预训练：{steps}步里走了{step}步，每词{loss}奈特。',
  sft: '再学示范：{steps}步里走了{step}步，每词{loss}奈特。接下来的两种办法都从这里起步。',
  reward: '人把{compared}个回答两两相比，比了{pairs}次，奖励模型从中学习。PPO要为它打的分卖力。',
  ppo: '先看PPO：{answers}个回答写了{spent}个，眼下写出的平均值{gold}分。',
  begin: '轮到FeedME：每{n}个回答留一个。写出的平均值{written}分，留下的平均值{kept}分。',
  way: 'FeedME已经写了{spent}个回答，正照着留下的那些学。',
  covered: 'FeedME和PPO从同一个模型起步，各写{answers}个回答。最后谁的回答真的更好？',
  feedme: '各写{answers}个回答，FeedME的真实得分到了{feedme}，PPO到了{ppo}。',
  level: '各写{answers}个回答，两边差不多：FeedME的真实得分是{feedme}，PPO是{ppo}。',
  ppoAhead: '各写{answers}个回答，FeedME的真实得分是{feedme}，不如PPO的{ppo}。',
  fallen: '奖励模型打的分升到了{score}。真实得分先升到{peak}，后来又跌到{feedme}。',
};

/** 对结论的评说：好在哪里，不好在哪里。 */
const comments = {
  people: '好，但是贵。{answers}个回答，人一个一个都看了。为PPO，人只比较了{compared}个，其余的由奖励模型来判。',
  dear: '贵。{answers}个回答，人一个一个都看了。为PPO，人只比较了{compared}个，其余的由奖励模型来判。',
  once: '便宜，也确实比起步时好。奖励模型当初学的，正是这个模型写的回答。一轮做完，见好就收。',
  reward: '评判的和PPO那边是同一个，人也没有多花工夫。只是从第二轮起，它要判的回答出自一个它没见过的模型。',
  fallen:
    '不好。单看打的分，比起步时强了一大截；可留下来的，正是奖励模型高估了的。没有什么把FeedME拉回起点；PPO用的是同一个评判，但每走远一奈特都要付代价。',
};

/** 择优再学实验的文字。 */
const text = {
  title: '留下最好的，再学一遍',
  about: '一个小小的GPT对每个问题写几个回答，有人留下最好的，用来微调，然后再写。旁边是PPO，写同样多的回答。',
  leavesOut:
    '规模，还有人：这里的标注员是一条带噪声的规则，n个里挑最好的；OpenAI留的是七分制里的七分。FeedME的各种数量没有公布，图里的是我们定的。两边学的步数一样多。',
  start: '就在这里训练',
  stages: { pretrain: '预训练', sft: '微调', reward: '奖励', ppo: 'PPO', feedme: 'FeedME' },
  knobs: {
    judge: { label: '由谁来留', options: { people: '由人来挑', reward: '由奖励模型来挑' } },
    n: { label: '每个问题写几个', options: { '2': '2个里留一个', '4': '4', '8': '8', '16': '16' } },
    rounds: { label: '轮数', options: { '1': '分1轮', '2': '2', '4': '4', '8': '8' } },
    seed: { label: '种子' },
    guess: { label: '你的猜测' },
  },
  moments: {
    guess: { label: '先猜一猜', sentence: findings.covered },
    begin: { label: '头一次挑选', sentence: findings.begin },
    people: { label: '由人来挑', sentence: comments.people },
    once: { label: '奖励模型挑一轮', sentence: comments.once },
    fallen: { label: '挑了又挑', sentence: comments.fallen },
  },
  findings,
  comments,
  curves: {
    axis: '写过的回答',
    feedme: 'FeedME',
    ppo: 'PPO',
    kept: '留下的',
    sft: '都从这里起步',
    gold: {
      title: '真实得分',
      note: '由一条不公开的规则打分，取所写回答的平均。圆圈是留下的。PPO画出每一轮，粗线是五轮的平均。',
    },
    proxy: {
      title: '奖励模型打的分',
      note: '0是起步时的平均，1是比它高出一个标准差。',
    },
  },
  kept: {
    title: '留下什么，扔掉什么',
    note: '第{round}轮，共{rounds}轮，好坏悬殊最大的一题：{n}个回答里{who}一个，最多列出四个。',
    waiting: '还没有开始。',
    who: { people: '人留下', reward: '奖励模型留下' },
    gold: '真实',
    proxy: '打分',
  },
  ends: {
    title: '到头来',
    columns: ['量的是', 'SFT', 'FeedME', 'PPO'],
    gold: '真实得分',
    proxy: '打的分',
    correct: '答对',
    kl: '离SFT多少奈特',
    written: '写过的回答',
    judged: '人评判过的回答',
    none: '–',
  },
  said: {
    title: '它们怎么说',
    note: '每个问题抽一个回答，温度为1。这个小世界说的是英语。',
    correct: '对',
    wrong: '错',
    models: { sft: 'SFT', feedme: 'FeedME', ppo: 'PPO' },
  },
  guess: {
    question: 'FeedME由人来挑，做四轮；PPO靠奖励模型打的分。写同样多的回答，最后谁真的更好？',
    options: { feedme: 'FeedME', level: '不相上下', ppo: 'PPO' },
    show: '直接看',
    yes: '对。',
    no: '不是这样。',
    answer: 'FeedME到了{feedme}，PPO到了{ppo}。',
  },
  describe: '{finding}FeedME的回答，奖励模型打{score}分，答对{correct}。',
  table: {
    columns: ['哪一种', '写过的回答', '真实得分', '打的分'],
    rows: { ppo: 'PPO', written: 'FeedME，写出的', kept: 'FeedME，留下的' },
  },
} satisfies Words<typeof english>;

export default text;

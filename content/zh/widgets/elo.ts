import type english from '../../en/widgets/elo.ts';
import type { Words } from '../../words.ts';

/** 图的结论，随数值的情形而变；花括号里的数由图中的数值填入。 */
const findings = {
  few: '打了{battles}场，{ahead}比{behind}高{gap}分，误差上下{half}分：两个里谁更好，还不知道。',
  many: '打了{battles}场，{ahead}比{behind}高{gap}分，误差上下{half}分：现在知道谁先谁后了。',
  fooled: '打了{battles}场，{ahead}比{behind}高{gap}分，误差上下{half}分；可是真正更强的是{behind}。',
  order: '同样的{battles}场换{orders}种次序：K取{k}，{best}的Elo最后落在{eloLow}到{eloHigh}之间，哪里都可能。',
  taste: '裁判偏爱长答案，啰嗦的{wordy}论实力排第{trulyPlace}，在榜上却排第{place}。',
};

/** 排行榜的文字。 */
const text = {
  title: '排行榜',
  about: '六个模型两两对战：布拉德利–特里评分带区间，旁边是Elo；场次少时怎样，多时怎样，裁判爱长答案又怎样。',
  leavesOut: '没有回答：模型由我们定的六个实力值代替，每个模型对所有问题只有一个实力。真的裁判各有所好，还在意哪个回答排在前面。',
  knobs: {
    battles: { label: '场次，六个模型合计' },
    k: { label: 'Elo的K：一场最多让等级分动多少' },
    taste: { label: '裁判的偏好：多100个词加几分' },
    guess: { label: '你的猜测' },
    seed: { label: '种子' },
  },
  moments: {
    few: { label: '五十场', sentence: findings.few },
    many: { label: '很多场', sentence: findings.many },
    order: { label: '换个次序', sentence: findings.order },
    taste: { label: '偏爱长答案', sentence: findings.taste },
  },
  findings,
  comments: {
    few: '换个种子，领先的就是别人。榜上写的第一第二只是估计，差距的区间里还包着零。K小的Elo还学得慢：打了五十场，几乎没有离开1000。',
    many: '场次加到四倍，区间缩到一半。F是新来的，打得最少，也就最说不准。“知道”的意思是：一百个这样的区间，大约有五个会错过真值。',
    fooled: '一百个这样的区间，大约有五个会错过真值，这就是其中一个。要是每打一场看一眼，一见领先就停，碰上的还会更多。',
    order:
      'Elo一场一场地走，K大，最后几场就最算数：这几种次序里，先后有{leaders}个模型拿过第一。布拉德利–特里把所有场次放在一起看，不管什么次序，{best}都是{rating}分。',
    taste:
      '{wordy}每个回答{words}个词，评分与实力相差{lift}分。误差只有上下{wordyHalf}分也不顶用：它说的是裁判的喜好量得多准。场次再多，有偏好的裁判只会更准，不会更公道。',
  },
  key: {
    rating: '布拉德利–特里与95%区间',
    elo: 'Elo，K={k}，按实际次序；横线：{orders}种次序',
    truth: '真实实力，由我们定',
  },
  points: '评分，以Elo的分计',
  gap: '最强两个的差距，{best}−{next}，与95%区间',
  truth: '真值{truth}',
  axis: '场次',
  guess: {
    question: '{best}其实比{next}强{truth}分，每一百场能赢{share}场（平局算半场）。六个模型合计要打多少场，才知道这两个谁先谁后？',
    options: { fifty: '五十场左右', hundreds: '两百场左右', thousand: '一千场以上' },
    show: '直接看',
    yes: '对了。',
    no: '这回不是。',
    answer: '大约{needed}场时，区间向两边各伸出的长度才与差距相等。你这个种子，从{settled}场起区间不再碰到零，这里面也有运气。',
    never: '大约{needed}场时，区间向两边各伸出的长度才与差距相等。你这个种子，{battles}场也还不够，这里面也有运气。',
  },
  numbers: '显示数值',
  method:
    '用布拉德利–特里模型拟合所有场次，平局算各赢半场，另有一点往1000拉的力。区间由损失的曲率得出（正态近似；平局的波动小些，所以略宽）。每轮25场，每对打两场，有F的打一场。Elo：从1000起，每场都按R+K（结果−预期结果）更新。',
  describe:
    '{battles}场，K为{k}，偏爱长度{taste}。布拉德利–特里：{board}。{ahead}比{behind}高{gap}分，误差上下{half}分。按Elo，{best}最后在{eloLow}到{eloHigh}之间，看次序而定。',
  table: ['模型', '真实实力', '词数', '场次', '布拉德利–特里', '下限', '上限', 'Elo等级分', 'Elo最低', 'Elo最高'],
} satisfies Words<typeof english>;

export default text;

import type english from '../../en/widgets/clip-view.ts';
import type { Words } from '../../words.ts';

/** 图的结论，随数值的情形而变；花括号里的数由图中的数值填入。 */
const findings = {
  start: '两条曲线各只有一边是平的；每次更新都从比值1出发，那里两条都不平。',
  risen: '比值到了{ratio}，好回答不再往上推：它的曲线平了。坏回答仍在往回推。',
  fallen: '比值到了{ratio}，坏回答不再往下推：它的曲线平了。好回答还可以升回来。',
  inside: '比值{ratio}在{low}与{high}之间，两个都还在推：什么也没有被裁剪。',
  wide: 'ε取{epsilon}，连比值{ratio}也还在窗口里：一批数据就能让一个回答变动一半。',
};

/** 裁剪目标的文字。 */
const text = {
  title: '裁剪',
  about: 'PPO的裁剪目标和它的斜率，好回答与坏回答各一幅：哪里是平的，又为什么只平一边。',
  leavesOut: '没有网络：这里只有一个比值随手移动，真实训练里走一步，所有词的比值一起动。优势只取1和−1。价值函数与KL惩罚都没有画。',
  knobs: {
    ratio: { label: '比值ρ' },
    epsilon: { label: 'ε，窗口的半宽' },
    guess: { label: '你的猜测' },
  },
  moments: {
    start: { label: '每次更新的起点', sentence: findings.start },
    risen: { label: '高过窗口', sentence: findings.risen },
    fallen: { label: '低过窗口', sentence: findings.fallen },
    inside: { label: '窗口之内', sentence: findings.inside },
    wide: { label: '窗口太宽', sentence: findings.wide },
  },
  findings,
  comments: {
    start:
      '新策略起初就是旧策略的拷贝，第一步的比值是1，并不是出了错。“旧”指写出这一批的那个策略。离参考模型有多远是另一回事，归KL惩罚管。',
    risen:
      'min取两个出价里小的那个。好回答升够了，再升也得不到什么。坏回答那边，小的是没有裁剪的那个：它反而比从前更可能，往下推它，什么也拦不住。',
    fallen: '坏回答降够了。好回答也可能落到这里：别的词牵动了同样的权重。它的斜率还在：裁剪从不挡回头路。',
    inside: '在窗口里，两个出价是同一个数，裁剪在那儿，却什么也不做。',
    wide: '这一批是旧策略写的；新策略走得越远，这一批就越说不准它。窗口限定一批数据可信多远：这里是上下{share}。',
  },
  sides: { good: '好回答', bad: '坏回答' },
  ratioHint: '比值ρ=新概率÷旧概率',
  epsilonHint: 'ε：窗口从1−ε到1+ε',
  objective: '目标',
  slope: '斜率：它怎样推比值',
  axis: '比值ρ',
  flat: '平的',
  noPush: '斜率0：不推',
  pushUp: '往上推',
  pushDown: '往下推',
  spoken: '目标取两者中较小的：比值乘优势是{free}，裁剪后的比值乘优势是{held}，得{value}。',
  yes: '是',
  no: '否',
  guess: {
    question: '一个坏回答反倒更可能了：比值1.5，已在窗口之外。裁剪会不会拦住它这一推？',
    options: { no: '不会：照样往下推', yes: '会：它在窗口外', half: '拦一半：推力减半' },
    show: '直接看',
    yes: '对了。',
    no: '这回不是。',
    answer: '比值{ratio}处，好回答的斜率是{good}，坏回答的是{bad}。裁剪拿走的是继续往前的好处，从不是回头的路。',
  },
  numbers: '显示数值',
  describe:
    '比值{ratio}，ε为{epsilon}：好回答的目标是{goodValue}，斜率{good}；坏回答的目标是{badValue}，斜率{bad}。窗口从{low}到{high}。',
  table: ['回答', 'A', 'ρ', 'ρA', 'clip(ρ) A', '目标', '斜率', '对log π的推力', '裁剪'],
} satisfies Words<typeof english>;

export default text;

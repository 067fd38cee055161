import type english from '../../en/widgets/kl-meter.ts';
import type { Words } from '../../words.ts';

/** 图的结论，随数值的情形而变；花括号里的数由图中的数值填入。 */
const findings = {
  negative: 'KL一头量是{kl}，另一头量是{back}，从不为负；可各抽{n}个词，{batches}个估计里有{negative}个是负的。',
  swapped: '从这头量，KL是{kl}，从那头量是{back}：都不为负，{batches}个估计里却有{negative}个是负的。',
  near: '两个分布几乎一样，KL只有{kl}：{batches}个k1估计里{negative}个是负的，k3一个也没有。',
  settled: '各抽{n}个词，{batches}个k1估计全在{low}到{high}之间；真正的KL是{kl}。',
  same: '策略与参考完全一样：KL是0，每个估计也恰好是0。',
  far: '参考只给{rare}%的词，如今占了{top}%：KL是{kl}，从另一头量是{back}。',
};

/** KL仪表的文字。 */
const text = {
  title: 'KL仪表',
  about: '拖动两个分布，从两头读KL；再抽几个词，看三种估计怎么说。',
  leavesOut:
    '没有整句：这里只有下一个词，而PPO要把答案里每个词的对数比值加起来。只有五个词，真词表有几万个；每个词至少1%，因为softmax不会给任何词零。各份额由我们选定。',
  words: { grass: '草', hay: '干草', corn: '玉米', leaves: '树叶', stones: '石头' },
  comma: '；',
  prompt: { label: '接下来的词', text: '牛爱吃……', hint: '拖动任何一条的末端，其余的自会让位。' },
  knobs: {
    policy: { label: '策略π' },
    reference: { label: '参考' },
    n: { label: '每个估计抽几个词' },
    guess: { label: '你的猜测' },
    seed: { label: '种子' },
  },
  moments: {
    negative: { label: '抽五个词', sentence: findings.negative },
    swapped: { label: '对调', sentence: findings.swapped },
    many: { label: '抽五百个词', sentence: findings.settled },
    near: { label: '训练之初', sentence: findings.near },
    same: { label: '训练之前', sentence: findings.same },
    far: { label: '策略跑飞', sentence: findings.far },
  },
  findings,
  comments: {
    negative:
      '抽到的词，若参考比策略更有把握，在k1里就是负的；一小批里这样的词可能偏多。k2和k3不会为负，但k2不准：它平均给出{mean2}。',
    swapped: 'KL问的是：策略说的话，参考有多意外？一对调，吃重的词就换了，数也跟着变。要是距离，就不会变。',
    near: 'PPO开头几步正是这样：读数为负，多半只是噪声。同样这些词，k3的摆动小得多。',
    settled:
      '抽了这么多，读数若还是负的，就不是噪声了。真实训练里遇到，要去找原因：词不是从所量的策略里抽的，或者概率是在另一个温度下算的。',
    same: 'PPO就从这里出发：策略是参考的一份拷贝。只有在这里，KL才是0。',
    far: '参考里少见的词很贵：每抽到一个，就要付比值的对数。把KL的价钱写进奖励，就有了拉回来的力。k2平均给出{mean2}：离得远了，它靠不住。',
  },
  columns: { policy: '策略', reference: '参考' },
  bar: { policy: '策略里“{word}”的份额', reference: '参考里“{word}”的份额' },
  total: '各项可以为负；加起来就是KL，从不为负',
  swap: '对调',
  sentence: '从策略里抽{n}个词：这一批，k1说{k1}，k2说{k2}，k3说{k3}。真值是{kl}。',
  below: '{batches}个里{negative}个为负',
  truth: 'KL真值{kl}',
  axis: 'KL的估计，单位奈特；强调色是这一批',
  again: '再抽一批',
  guess: {
    question: '只抽五个词，有些k1估计是负的。各抽{many}个词，{batches}个里还有几个为负？',
    options: { gone: '一个也没有', same: '差不多一样多', more: '更多：误差会累积' },
    show: '直接看',
    yes: '对了。',
    no: '这回不是。',
    answer: '各抽{n}个词，{batches}个里有{negative}个为负；它们在{low}到{high}之间，真正的KL是{kl}。',
  },
  numbers: {
    summary: '显示数值',
    word: '词',
    drawn: '抽到',
    expected: '平均',
    deviation: '单次的离散',
    spoken: 'KL是{list}之和，得{kl}。',
    definitions:
      'k1、k2、k3是抽到一个词时各自的读数，估计就是它们在一批里的均值（Schulman 2020）。平均起来，k1和k3正好是KL，k2不是。',
  },
  describe:
    '{list}。策略对参考的KL是{kl}，参考对策略的是{back}。抽{n}个词，三个估计是{k1}、{k2}、{k3}；{batches}批里有{negative}批的k1为负。',
  describeWord: '{word}：策略{policy}，参考{reference}',
  table: ['词', '策略', '参考', 'π log(π/π_ref)', 'k1', 'k2', 'k3', '抽到'],
} satisfies Words<typeof english>;

export default text;

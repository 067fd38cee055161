import type english from '../../en/widgets/pretrain-lab.ts';
import type { Words } from '../../words.ts';

/** 图的结论，随数值的情形而变。 */
const findings = {
  covered: '模型起步时写的全是噪声，不比瞎猜的每词{guess}奈特强。要练多少步，它才写得出一个句子？',
  count: '先数一数：{rung}能降到每词{theirs}奈特。模型还什么都没读。',
  none: '练了{step}步，模型每词{loss}奈特，还不如瞎猜的{guess}。',
  passed: '练了{step}步，模型的预测胜过{rung}：每词{loss}奈特，后者是{theirs}。下一个要超过的是{next}，{nextLoss}。',
  best: '练了{step}步，模型越过了所有计数表：每词{loss}奈特，而{rung}是{theirs}。',
  end: '在从没读过的文字上，练好的模型每词{loss}奈特，胜过{rung}的{theirs}。',
  ownCount: '你的文字切成了小片，数了一遍：在留出的十分之一上，{rung}能降到每片{theirs}奈特。',
  ownWay: '练了{step}步：在你的文字上每片{loss}奈特，这段文字它读了一遍又一遍。',
  ownHeart: '你的文字它已经背下来了，每片{loss}奈特；在留出的十分之一上却比瞎猜还差：{fresh}。',
  ownWorse: '在你的文字上已降到每片{loss}奈特，在留出的十分之一上是{fresh}。比一比，{rung}是{theirs}。',
  ownBetter: '在你文字里留出的十分之一上，模型每片{fresh}奈特，胜过{rung}的{theirs}。',
};

/** 预训练实验的文字。 */
const text = {
  title: '预训练：从噪声到句子',
  about: '一个小小的GPT就在这个标签页里学着预测下一个词：八个时刻各写出了什么，那时又越过了哪些计数表。',
  leavesOut: '规模：权重不到GPT-3的百万分之一，世界里只有八种动物。这里一词就是一个词元；你自己的文字则像GPT那样切成小片。',
  start: '就在这里训练',
  stages: { count: '', pretrain: '预训练' },
  knobs: { seed: { label: '种子' }, guess: { label: '你的猜测' } },
  moments: {
    guess: { label: '先猜一猜', sentence: findings.covered },
    noise: { label: '噪声', sentence: '第一步之前，哪个词都一样好。' },
    words: { label: '词', sentence: '先学会哪些词常见，再学会哪些词前后相接。' },
    sentences: { label: '句子', sentence: '现在写出来的，大多以整句开头；是真是假，另当别论。' },
    trained: { label: '练成', sentence: '文档怎么写，它就怎么写：问它一个问题，它会接着再问几个。' },
  },
  findings,
  rungs: {
    '0': { name: '瞎猜', label: '瞎猜' },
    '1': { name: '单个词的计数', label: '一元：单个词' },
    '2': { name: '词对的计数', label: '二元：词对' },
    '3': { name: '三词连用的计数', label: '三元：三词' },
    '4': { name: '四词连用的计数', label: '四元' },
    '8': { name: '八词连用的计数', label: '八元' },
  },
  chart: {
    title: '损失，每词多少奈特，对数刻度：淡线是每个批次，粗线是十步的平均',
    ownTitle: '损失，每片多少奈特，对数刻度：淡线是每个批次，粗线是十步的平均',
    fresh: '在没读过的文字上：{fresh}',
    axis: '步数：开头几步占的地方大些',
  },
  step: '第{step}步',
  free: '让它自己开头',
  after: '接着“{prompt}”往下写',
  show: '从哪里开头',
  sentences: '{n}/{m}',
  judged:
    '这个小世界说的是英语。每一步下面的数，是它自己开头的{m}篇里有几篇以整句开头。句子只看形式，不论真假：“the cow eats hay .”算句子，“the cow eats meow .”不算。',
  predict: {
    question: '猜一猜：练到哪一步，它写的东西至少有一半以整句开头？',
    option: '第{step}步？',
    show: '直接看',
    yes: '猜对了：第{first}步。',
    no: '你猜第{guess}步，其实是第{first}步。',
    never: '用这个种子，它始终没有到过一半。',
    mine: '你的猜测',
  },
  own: {
    summary: '用你自己的文字来训练',
    label: '你的文字',
    note: '{least}到{most}个字符，什么语言都行。它只留在这个标签页里：不进网址，不存储，也不传给别的窗口。',
    counted: '{n}个字符',
    train: '用这段文字训练',
    back: '回到动物世界',
    of: '你的文字：{characters}个字符，切成{pieces}片，共{kinds}种。最后十分之一留出来不读。',
    unknown: '有{share}的小片太少见，没有编号，写作{sign}。',
    faults: {
      short: '太短了，学不到什么：只有{n}个字符，至少要{least}个。',
      long: '太长了，一时练不完：有{n}个字符，请减到{most}个以内。',
      binary: '这不像文字：里面有{n}个控制符或坏字符。是程序，还是图片？',
      poor: '里面只有{n}个不同的词。少于{variety}个，就没有什么可预测的。',
      elsewhere: '这个窗口只显示另一个窗口算出来的东西。请到那边去粘贴：文字不在窗口之间传送。',
    },
  },
  describe: {
    count: '{finding}',
    step: '{finding}它自己写的是：{sample}',
    sentences: '{m}篇里有{n}篇以整句开头。',
  },
  columns: ['步', '读过的词元', '损失', '十步平均', '以整句开头', '它写的'],
} satisfies Words<typeof english>;

export default text;

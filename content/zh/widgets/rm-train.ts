import type english from '../../en/widgets/rm-train.ts';
import type { Words } from '../../words.ts';

/** 图的结论，随数值的情形而变；花括号里的数由图中的数值填入。 */
const findings = {
  enough: '20个种子里居中的那个：{labels}个标注就能判对{middle}的新的对子，加到{most}个也不过{best}。',
  few: '只有{labels}个标注，全凭运气：20个种子的准确率从{low}到{high}。',
  noisy: '标注错了{noise}，新的对子仍判对{middle}：失误会互相抵消。',
  biased: '标注员偏爱长答案，模型也跟着偏爱：每十个词{tenWords}分，新的对子只判对{accuracy}。',
  constant: '每个分数都加{plus}：新的对子照样判对{accuracy}，图一点没变。',
  absurd: '奖励模型把这个回答排在{above}的普通回答之上；在人看来，它只胜过{people}。',
  plain: '有{labels}个标注，{pairs}个新的对子里，{accuracy}的先后与评分标准一致。',
};

/** 奖励模型实验的文字。 */
const text = {
  title: '奖励模型实验',
  about: '拿带噪声的比较训练一个奖励模型，给分数加个常数，再找一个它荒唐高看的回答。',
  leavesOut:
    '没有阅读：这个奖励模型只看一个回答的四个计数，真的奖励模型用网络读全文。一份由我们定的隐藏评分标准代表所有标注员。标准、标注和普通回答都是造出来的。',
  knobs: {
    labels: { label: '用来学习的标注数' },
    noise: { label: '失误：标反了的标注' },
    bias: { label: '偏爱长度：每多十个词加几分' },
    plus: { label: '给每个分数加上的常数' },
    facts: { label: '对的事实' },
    mistakes: { label: '错误' },
    thanks: { label: '道谢' },
    fillers: { label: '废话' },
    guess: { label: '你的猜测' },
    seed: { label: '种子' },
  },
  moments: {
    enough: { label: '五十个标注', sentence: findings.enough },
    few: { label: '五个标注', sentence: findings.few },
    noisy: { label: '失误很多', sentence: findings.noisy },
    biased: { label: '偏爱长度', sentence: findings.biased },
    constant: { label: '加个常数', sentence: findings.constant },
    absurd: { label: '荒唐的高分', sentence: findings.absurd },
  },
  findings,
  comments: {
    enough: '四个权重，很快就学会了。剩下的，四个计数说不出来：第二声谢谢，不如第一声值钱。',
    few: '五次比较，四个权重多半听天由命。换个种子：标注不同，模型也不同。',
    noisy: '失误东一下西一下，标注多了就互相抵消。要是标注员都有同一种偏好，就总往一个方向拉，再多标注也抵消不了。',
    biased: '拿它的标注员来考，它会考得不错：他们爱什么，它学会了什么。可对照评分标准，标注多到十倍，也几乎没有长进。',
    constant: '比较看的是两个分数之差，常数一减就没了。所以零点在哪儿无所谓，分数全是负的，也不说明模型坏了。',
    absurd:
      '标注员见过的回答，道谢最多两声，废话最多三句。再往外它什么也没学过，只管接着加分。谁要是照这个分数去练，就会去找这样的回答。',
    plain: '这些点是没人标过的回答。它们越靠近一条上升的线，分数就越能代表人的看法。',
  },
  accuracy: '在没人标过的题上的准确率',
  coin: '50%，抛硬币',
  seeds: '种子1到20，事先算好',
  axis: '标注数；细线是你的种子，当场算出',
  score: '奖励模型给的分数',
  people: '人的看法，按评分标准计分',
  yours: '你的回答',
  task: '找一个荒唐的回答：模型给高分，人给低分',
  times: '{words}（×{times}）',
  gap: '',
  silence: '什么也没说。',
  sentences: {
    facts: ['一枚火箭飞到了月球。', '两个人在上面走了走。', '他们捡了些月球石头。', '后来他们又飞回了家。'],
    mistakes: ['月球是奶酪做的。', '他们在那儿遇见了一头牛。', '一路只用了十分钟。', '他们都是骑自行车去的。'],
    filler: '这个嘛，大家都知道，能说的实在太多太多了。',
    thanks: '谢谢你的提问！',
  },
  verdict: '{words}个词（词数按英文原文计）。模型给{score}分，高于{above}的普通回答。人给{worth}分，高于{people}的普通回答。',
  showAbsurd: '给我看一个',
  guess: {
    question: '标注员每多十个词就多给一分，本不该给。标注从20个加到{most}个，能修好多少？',
    options: { all: '全部：误差会互相抵消', half: '大约一半', nothing: '几乎修不好：它学的就是这个偏好' },
    show: '直接看',
    yes: '对了。',
    no: '这回不是。',
    answer:
      '偏爱长度{bias}分、失误{noise}时，20个种子的中间值，20个标注是{at20}，{most}个标注是{best}。若没有偏爱，只有失误，标注多了才有用。',
  },
  numbers: {
    summary: '显示数值',
    columns: ['每多一个', '在分数里的权重', '在评分标准里的分'],
    facts: '对的事实',
    mistakes: '错误',
    thanks: '道谢',
    length: '十个词',
    rubric: { facts: '+1', mistakes: '−1.5', thanks: '+0.8，再+0.4，以后每声−0.6', length: '0，但每句废话−0.3' },
    method:
      '分数是四个计数乘以各自的权重，再加起来。权重取得使标注的布拉德利–特里损失最小（岭惩罚0.02）。权重与评分标准单位不同：只比正负与比例。',
  },
  describe:
    '{labels}个标注，失误{noise}，偏爱长度{bias}，常数{plus}：{pairs}道题答对{accuracy}。你的回答有{words}个词，得{score}分，高于{above}的普通回答；人给{worth}分，高于{people}。',
  table: ['标注数', '20个种子里最低', '中间', '最高', '你的种子'],
} satisfies Words<typeof english>;

export default text;

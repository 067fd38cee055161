import type english from '../../en/widgets/sft-lab.ts';
import type { Words } from '../../words.ts';

/** 图的结论，随数值的情形而变；花括号里的数由图中的数值填入。 */
const findings = {
  pretrain: '先预训练：{steps}步里走了{step}步，每词{loss}奈特。还没有人示范过怎样回答。',
  base: '问基座模型一个问题，{asks}的时候它反过来提问。可换成一段普通文字，事实里的那个词它填得对：{text}。',
  way: '{count}条示范，第{step}步，共{steps}步：示范没讲过的事实，回答里那个词的概率到了{answer}。',
  covered: '基座模型什么也不答。接着让它学{count}条示范，32条事实里有13条示范从没讲过。然后呢？',
  unlocked: '{count}条示范从没讲过的事实，它答对{heldOut}：示范教会的，是怎样回答。',
  few: '只有{count}条示范，它反问的只剩{asks}。示范没讲过的事实，答对的有{heldOut}。',
  terse: '示范只用一个词作答：讲过的事实答对{seen}，没讲过的只答对{heldOut}。',
  false: '{count}条示范里有{odd}条说猫头鹰吃干草。如今回答里“hay”的概率是{oddAnswer}，普通文字里是{oddText}。',
  new: '{count}条示范里有{odd}条说月亮是灰色的。如今回答里“gray”的概率是{oddAnswer}，普通文字里是{oddText}。',
  whole: '问题也计入损失：示范没讲过的事实答对{heldOut}，旧文本每词{old}奈特。',
  long: '练了{steps}步：讲过的事实答对{seen}，没讲过的答对{heldOut}，旧文本每词{old}奈特。',
  plain: '{count}条示范，{steps}步：讲过的事实答对{seen}，没讲过的答对{heldOut}。',
};

/** 对结论的评说：好在哪里，不好在哪里。 */
const comments = {
  pretrain: '',
  base: '它知道，却不说。它读过的文字里，一个问题后面跟着的多半又是问题。',
  way: '',
  covered: '',
  unlocked: '这是好的情形。知识并没有增加：在普通文字里，这些事实的概率反而比从前低了。新添的是一条路，从问题通到早已知道的东西。',
  few: '好了一半。样子学得很快，它很少反问了。内容要得多些：示范有了二十来条，这些事实答对的就多了。',
  terse: '示范没选好。它把样子学得一字不差，而它读过的文字只用整句来回答。示范换成整句，别的事实就回来了。',
  false: '不好：谁写示范，它就信谁。几条就够了，因为每条它都反复遇到。在普通文字里，这个假词的分量不如在回答里。',
  new: '没有哪篇文档讲过这件事，所以这一回确实添了一条事实，靠的是反复遇到的{odd}条示范。这样教事实，只能一条一条地教。',
  whole: '说不上好坏：回答大体一样。不过它现在连问题也学着写，代价由旧文本来付：遮住问题，旧文本的损失更低。',
  long: '过犹不及：示范讲过的记牢了，别的几乎没有长进，旧文本丢得更多。',
  plain: '',
};

/** 示范实验的文字。 */
const text = {
  title: '做给它看',
  about: '给一个小小的GPT挑示范来微调：多少条，什么样子，是真是假。看它从中学到什么，又有哪些是它本来就知道的。',
  leavesOut:
    '规模：32条事实、一百来个词，示范由模板写成，不是人写的。InstructGPT的标注员写了成千上万条示范，模型有几十亿权重。事实的分法是固定的，示范也没有人审核。',
  start: '就在这里训练',
  stages: { pretrain: '预训练', sft: '微调' },
  knobs: {
    count: { label: '示范条数', options: { '8': '8', '24': '24', '80': '80', '240': '240条示范' } },
    mix: { label: '样子', options: { mixed: '各式各样', terse: '一个词', full: '整句', courteous: '有礼貌' } },
    oddity: { label: '说什么', options: { true: '实话', false: '猫头鹰吃干草', new: '一条新事实' } },
    steps: { label: '步数', options: { '30': '30', '120': '120', '480': '480步' } },
    mask: { label: '损失只算回答' },
    seed: { label: '种子' },
    guess: { label: '你的猜测' },
  },
  moments: {
    guess: { label: '先猜一猜', sentence: findings.covered },
    base: { label: '微调之前', sentence: comments.base },
    unlocked: { label: '会回答了', sentence: comments.unlocked },
    few: { label: '只有八条', sentence: comments.few },
    terse: { label: '一个词', sentence: comments.terse },
    false: { label: '假示范', sentence: comments.false },
    whole: { label: '不遮问题', sentence: comments.whole },
    long: { label: '练得太久', sentence: comments.long },
  },
  findings,
  comments,
  lines: {
    axis: '微调的步数',
    does: {
      title: '它怎么做',
      note: '36个问题各问四遍，各类回答所占的份额',
      seen: '答对，示范讲过',
      heldOut: '答对，示范没讲过',
      asks: '反问',
    },
    knows: {
      title: '它知道什么',
      note: '示范没讲过的{n}条事实，填对那个词的平均概率，如“the frog lives in the …”',
      text: '普通文字里',
      answer: '回答里',
    },
    odd: {
      false: { answer: '回答里的“hay”', text: '普通文字里的“hay”' },
      new: { answer: '回答里的“gray”', text: '普通文字里的“gray”' },
    },
  },
  demonstrations: {
    title: '它学的是什么',
    note: '{count}条里的{n}条，每条都会遇到很多遍。这个小世界说的是英语。',
    masked: '划线的词要学着预测；问题只是读一读。',
    unmasked: '划线的词要学着预测，问题也在内。',
  },
  said: {
    title: '它说什么',
    note: '每个问题抽一个回答，温度为1。',
    before: '微调前',
    now: '现在',
    correct: '对',
    wrong: '错',
    kinds: { shown: '示范讲过', heldOut: '示范没讲过', unheard: '文档也没讲过' },
  },
  guess: {
    question: '32条事实里有13条示范从没讲过。微调之后，问到这些，它能答对多少？',
    options: { few: '几乎没有：它只会重复示范', some: '不到一半', most: '一半以上' },
    show: '直接看',
    yes: '对。',
    no: '不是这样。',
    answer: '这些答对{heldOut}，示范讲过的答对{seen}。',
  },
  describe: '{finding}示范讲过的事实答对{seen}，反问{asks}，旧文本的损失每词{old}奈特。',
  columns: ['步', '损失', '答对，示范讲过', '答对，示范没讲过', '反问', '礼貌话', '词数', '普通文字里填对', '回答里填对'],
} satisfies Words<typeof english>;

export default text;

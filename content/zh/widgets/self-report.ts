import type english from '../../en/widgets/self-report.ts';
import type { Words } from '../../words.ts';
import { lineage } from '../lineage.ts';

const { grades } = lineage;

/** 模型自述的文字：ChatGPT的回答用我们的话转述，OpenAI的一行用原文。 */
const text = {
  lang: 'zh',
  unnamed: '一篇未署名的文章',
  title: 'ChatGPT说FeedME，OpenAI的一行字',
  about: 'ChatGPT用四句话解释自己这类模型怎样训练：先逐句判断，再同OpenAI的一行字对照。',
  leavesOut: '对话的其余部分：我们只在2023年初的一篇文章里见过它。句子是我们的转述。换一天，换个问法，回答就会不同。',
  grades: {
    documented: grades.documented.word,
    'third-party': grades['third-party'].word,
    inferred: grades.inferred.word,
    disputed: grades.disputed.word,
    'not-verified': grades['not-verified'].word,
  },
  verdicts: { backed: '对', invented: '编的', open: '无法核对' },
  outcomes: { backed: '对。', invented: '编的。', open: '无法核对。' },
  yes: '你说中了。',
  no: '和你说的不同。',
  colon: '：',
  notYet: '还没有',
  answerTitle: '2023年初，有人向ChatGPT问起FeedME；以下是转述',
  lineTitle: 'OpenAI，模型索引',
  covered: '先判断这四句话，再',
  showLine: '看OpenAI的那一行',
  glosses: [
    '意思是：用人写的示范，加上标注员在总体质量上打了满分（7/7）的模型样本，做有监督微调。',
    '意思是：FeedME是“让反馈变得容易”的缩写；训练的办法，是把我们所有模型写得最好的文本蒸馏进来。',
  ],
  makersLine: '用人写的示范，加上标注员打了满分的模型样本，做有监督微调',
  lineNote: '可见它是挑选训练数据的一种办法，里面没有一个字提到用户。',
  sentences: {
    easy: {
      lead: '先说',
      said: 'FeedME模型是为了让用户方便地给出反馈和建议而设计的。',
      why: '那一行讲的是标注员和训练。“用户”只是从名字里猜出来的。',
    },
    window: {
      lead: '接着说',
      said: '它们可以放进聊天窗口，让用户随时反馈。',
      why: '那一行里没有这回事；这是给编出来的用途配上的一个像样的产品。',
    },
    best: {
      lead: '又说',
      said: 'FeedME把本机构所有模型写得最好的文本蒸馏进来。',
      why: '索引几乎就是这样写的。',
    },
    itself: {
      lead: '最后说',
      said: '我自己没有用FeedME训练过。',
      why: '公告讲的是对话微调、奖励模型和PPO，没有提到FeedME。模型手里没有自己的训练记录可查。',
    },
  },
  knobs: {
    marks: { label: '你的判断' },
    line: { label: '看OpenAI的那一行' },
  },
  moments: {
    unmarked: { label: '只看回答', sentence: '四句话，一样流利。' },
    fooled: { label: '全都相信', sentence: '听上去没有分别，就四句全信。' },
    line: { label: '与OpenAI的一行对照', sentence: '四句里，一句对，两句是编的，一句无法核对。' },
  },
  findings: {
    open: 'ChatGPT用四句话解释FeedME，句句一样流利。OpenAI自己的那一行只支持其中一句。是哪一句？',
    marked: '{all}句里你判断了{marked}句。OpenAI的那一行还盖着。',
    line: '{all}句流利的话，OpenAI的那一行只支持{backed}句；{invented}句是编的，{open}句无法核对。',
    compared: '{all}句里你和文件一致的有{agreed}句。那一行支持其中{backed}句；{invented}句是编的，{open}句无法核对。',
  },
  describe: {
    hidden: '四句话等待判断，{all}句中已判断{marked}句。OpenAI的那一行还盖着。',
    line: 'OpenAI的那一行已经揭开：{line}。{all}句中已判断{marked}句。',
    mine: '你说：{verdict}。',
    known: '其实：{verdict}。{why}',
  },
  table: ['ChatGPT的话', '你', '对照OpenAI的一行'],
} satisfies Words<typeof english>;

export default text;

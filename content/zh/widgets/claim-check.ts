import type english from '../../en/widgets/claim-check.ts';
import type { Words } from '../../words.ts';
import { claims } from '../claims.ts';

const { list, topics, essays } = claims;

/** 图的结论；花括号里的数由说法清单统计而来。 */
const findings = {
  opening: '五篇文章共有{all}条说法，{standing}条照原样成立。这里有{count}句，哪些可信？',
  going: '已经归类{done}句，共{count}句，其中{right}句与来源一致。',
  hit: '{truth}，你说对了。到目前为止{done}句对了{right}句。',
  miss: '你归为“{said}”，按来源是“{truth}”。到目前为止{done}句对了{right}句。',
  done: '{count}句全部归类，{right}句与来源一致；{over}句信得过了头。',
  topic:
    '{all}条里有{standing}条成立。最稳的是“{best}”，{bestTotal}条中{bestStanding}条；垫底的是“{worst}”，{worstTotal}条中{worstStanding}条。',
  essay: '没有一篇不出差错：最好的{bestTotal}条成立{bestStanding}条，最差的{worstTotal}条成立{worstStanding}条。',
};

/** 说法核查一图的文字。正确的说法在说法清单里。 */
const text: Words<typeof english> = {
  lang: 'zh',
  title: '说法核查',
  about: '十六句关于GPT的话，请你归类：有文档、第三方、推断、观点，还是错误。然后由来源回答。',
  leavesOut:
    '五篇文章代表不了所有文章。这里只取十六条，说得短，也说得满；仅仅不够准确的说法没有拿来归类。归类依据清单里的判定和等级。',
  comma: '，',
  space: '',
  unsorted: '未归类',
  knobs: {
    act: { label: '显示', options: { sort: '归类', topic: '全部，按主题', essay: '全部，按文章' } },
    claim: {
      label: '说法',
      options: {
        's3-47': '两支汇合',
        's0-16': 'text-davinci-002的基座',
        's4-16': '四十位博士',
        's0-09': 'FeedME与最佳回答',
        's1-16': '有示范就够了',
        's0-07': 'FeedME与用户',
        's3-31': '推理来自代码',
        's1-09': '小模型更受欢迎',
        's4-24': '贾里尼克与语言学家',
        's4-23': '非营利机构',
        's4-08': '图灵测试',
        's3-27': '对齐税',
        's0-19': '内部名字',
        's3-26': '只是解锁',
        's4-18': '边聊边学',
        's4-29': '语言赚多少钱',
      },
    },
    said: { label: '你的回答' },
  },
  moments: {
    opening: { label: '十六句话', sentence: findings.opening },
    merger: { label: '看似有文档', sentence: findings.miss },
    witness: { label: 'ChatGPT谈自己', sentence: findings.miss },
    believer: { label: '全都相信', sentence: findings.done },
    topics: { label: '全部说法，按主题', sentence: findings.topic },
    essays: { label: '全部说法，按文章', sentence: findings.essay },
  },
  findings,
  sorts: {
    documented: { word: '有文档', line: '论文或开发者自己的页面这样写。' },
    third: { word: '第三方', line: '别人这样说：媒体、别的公司、某次演讲。' },
    inferred: { word: '推断', line: '由证据论证而来，知情者没有说过。' },
    opinion: { word: '观点', line: '判断或传闻，没有来源能裁定。' },
    wrong: { word: '错误', line: '来源说的不是这样。' },
  },
  piles: {
    documented: '有文档',
    third: '第三方',
    imprecise: '不够准确',
    inferred: '推断',
    opinion: '观点或无来源',
    wrong: '错误',
  },
  place: '第{n}句，共{all}句',
  previous: '上一句',
  next: '下一句',
  question: '这一句该归到哪里？',
  instead: '而不是“{said}”',
  noSource: '没有找到来源。',
  entry: '说法清单中的{id}。',
  topics,
  essays,
  statements: {
    's3-47': {
      says: '到了GPT-3.5，代码分支和指令分支合成了一支。',
      clue: '读起来像史实，还配着一张图。先问一问：图是谁画的？',
      answer: list['s3-47'].answer,
    },
    's0-16': {
      says: 'text-davinci-002是由code-davinci-002调出来的，虽说后者名字里写的是代码。',
      clue: '听上去像读者的猜测，却是开发者索引里的一行字。',
      answer: list['s0-16'].answer,
    },
    's4-16': {
      says: 'InstructGPT的标注，出自四十来位博士之手。',
      clue: '有一半是对的：四十来人。好听的那一半，论文里从来没有。',
      answer: list['s4-16'].answer,
    },
    's0-09': {
      says: 'FeedME把OpenAI各个模型的好回答传给新模型。ChatGPT自己就是这样说的。',
      clue: '这句不假，但不是因为ChatGPT说了。同一位证人，后面还会出场。',
      answer: list['s0-09'].answer,
    },
    's1-16': {
      says: '只要人写的示范足够多，奖励模型和PPO都可以省掉。',
      clue: '多少才算“足够”，从来没说。任何数字都推翻不了的话，是判断。',
      answer: list['s1-16'].answer,
    },
    's0-07': {
      says: 'FeedME模型的用意，是让用户方便地提意见。ChatGPT自己就是这样说的。',
      clue: '眼前没有文件的模型，只会顺着名字往下编。它说对时，口气也是这样肯定。',
      answer: list['s0-07'].answer,
    },
    's3-31': {
      says: '模型会推理，是从训练文本里的程序代码学来的。',
      clue: '两件事同时发生了。只改变其中一件的实验，没有人发表过。',
      answer: list['s3-31'].answer,
    },
    's1-09': {
      says: '模型大不等于好：比起大上百倍的模型，人们更喜欢调过的小模型。',
      clue: '与直觉相反，论文却开篇就写。',
      answer: list['s1-09'].answer,
    },
    's4-24': {
      says: 'IBM的贾里尼克说过：组里每走一个语言学家，识别率就上升一截。',
      clue: '人人都引用，没有人注明他在哪里说的。',
      answer: list['s4-24'].answer,
    },
    's4-23': {
      says: '2022年的OpenAI是非营利机构，感受不到商业压力。',
      clue: '从前是这样。机构是什么性质，有案可查，而且写着日期。',
      answer: list['s4-23'].answer,
    },
    's4-08': {
      says: '从GPT-2起，机器开始通过图灵测试。',
      clue: '“开始”两个字永远错不了。该问：哪一场测试，谁当评判，在哪一天？',
      answer: list['s4-08'].answer,
    },
    's3-27': {
      says: '学听指令，要牺牲一点别的本领；OpenAI自己把它叫作对齐税。',
      clue: '开发者公布自己方法的短处，这样的证人靠得住。',
      answer: list['s3-27'].answer,
    },
    's0-19': {
      says: '早期的ChatGPT，在公司内部叫text-chat-davinci-002。',
      clue: '写下这个名字的人用得到它，但他们不是开发者。',
      answer: list['s0-19'].answer,
    },
    's3-26': {
      says: '指令微调不会带来新能力，只是把预训练里已有的放出来。',
      clue: '转述得太多，原文里的“也许”早已磨掉了。',
      answer: list['s3-26'].answer,
    },
    's4-18': {
      says: 'ChatGPT肯认错，是因为它一边聊一边向你学习。',
      clue: '现象是真的，给出的原因不是。',
      answer: list['s4-18'].answer,
    },
    's4-29': {
      says: '靠语言做的产品，赚的钱不如靠图像或科学做的。',
      clue: '本来可以算，文章却没有算：没有价格，没有年份，没有市场。',
      answer: list['s4-29'].answer,
    },
  },
  describe: {
    ask: '第{number}句，共{count}句：{says}还没有归类。',
    told: '第{number}句，共{count}句：{says}你归为：{said}。实为：{truth}。{answer}{clue}',
    count: '{pile}{n}条',
    row: '{name}：{counts}。',
  },
  table: {
    sort: ['说法', '你的归类', '按来源'],
    topic: '主题',
    essay: '文章',
    total: '合计',
  },
};

export default text;

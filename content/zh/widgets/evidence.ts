import type english from '../../en/widgets/evidence.ts';
import type { Words } from '../../words.ts';
import { lineage } from '../lineage.ts';

const { grades } = lineage;

/** 证据板的文字。花括号里的数值由事实库填入。 */
const text = {
  lang: 'zh',
  unnamed: '一篇未署名的文章',
  title: '六条推断，后来怎样了',
  about: '符尧、彭昊和Tushar Khot的文章里关于GPT-3.5的六条推断：先掂量理由，说出自己有几分把握，再看后来怎样。',
  leavesOut:
    '文章的大部分理由：这里只选了它最倚重的几条，用我们的话写出。理由站不站得住，是我们的判断。OpenAI知道而没有说的，什么等级也标不出来。',
  grades: {
    documented: grades.documented.word,
    'third-party': grades['third-party'].word,
    inferred: grades.inferred.word,
    disputed: grades.disputed.word,
    'not-verified': grades['not-verified'].word,
  },
  certainties: { guess: '猜测', hypothesis: '假说', conclusion: '结论' },
  outcomes: {
    contradicted: { word: '被否定' },
    disputed: { word: '有争议' },
    supported: { word: '有些支持' },
    silent: { word: '仍无定论' },
  },
  colon: '：',
  semicolon: '；',
  notYet: '还没有',
  ask: '你有几分把握？给每一条在标尺上选个位置。',
  since: '后来',
  key: '这把标尺是文章自己的。猜测：只有迹象，没有硬证据。假说：有证据，但还不够。结论：证据很多。圆点是你的位置，圆圈是文章的位置。',
  groundsTitle: '它的理由。在你看来算数的，请勾上。',
  laterTitle: '后来',
  carries: '站得住。',
  weak: '分量不足。',
  gradeFirst: '先在标尺上选个位置，才看得到后来怎样。',
  showAll: '全部揭晓',
  knobs: {
    item: {
      label: '推断',
      options: {
        base: '另有基座',
        tuned: '做过指令微调',
        reasoning: '推理来自代码',
        unlock: '微调只是解锁',
        larger: '基座更大',
        chatgpt: 'ChatGPT的由来',
      },
    },
    given: { label: '你的评级' },
    counted: { label: '算数的理由' },
    reveal: { label: '六条都揭晓' },
  },
  moments: {
    ungraded: { label: '评级之前', sentence: '六条推断，至今没有一条得到文件证实。' },
    contradicted: { label: '被开发者否定的一条', sentence: '“极有可能做过指令微调”：开发者说它是基座模型。' },
    code: { label: '推理来自代码', sentence: '用代码训练，模型就会推理吗？实验结果不一致。' },
    all: { label: '六条的下落', sentence: '说得最不留余地的那一句，底下最空。' },
  },
  findings: {
    open: '{month}的六条推断，至今没有一条得到文件证实，有一条还被开发者否定了。是哪一条？',
    all: '{month}的{all}条推断没有一条得到文件证实：被否定的{contradicted}条，有争议的{disputed}条，有些支持的{supported}条，仍无定论的{silent}条。',
  },
  items: {
    base: {
      short: 'code-davinci-002的基座不是davinci',
      statement: '“极有可能”：code-davinci-002不是在2020年的davinci上做成的。',
      finding: '基座不是davinci：OpenAI后来的话指向同一边，却仍没有说出基座是什么。',
    },
    tuned: {
      short: 'code-davinci-002做过指令微调',
      statement: '“极有可能”：code-davinci-002先用文本和代码训练，再做指令微调。',
      finding: '“极有可能”做过指令微调：可开发者的页面说，它是基座模型。',
    },
    reasoning: {
      short: '推理能力来自代码训练',
      statement: '“很可能”：GPT-3.5能分步推理，是代码训练的副产品。',
      finding: '推理来自代码：后来在别的模型上做的实验，结果不一致；在GPT-3.5上做的，我们没有见到。',
    },
    unlock: {
      short: '微调只是解锁，没有添加能力',
      statement: '“很强的假说”：指令微调和RLHF只是解锁预训练留下的能力，并没有添加什么。',
      finding: '微调只是解锁：OpenAI谈GPT-4时说过相近的话；对GPT-3.5，还没有人证明过。',
    },
    larger: {
      short: 'GPT-3.5比GPT-3更大',
      statement: '“有根据的猜测”：GPT-3.5的基座比175B的GPT-3更大。',
      finding: '比GPT-3更大：当时就说是猜测，规模至今没有公布。',
    },
    chatgpt: {
      short: 'ChatGPT由code-davinci-002微调而来',
      statement: '没有加“可能”：text-davinci-002、text-davinci-003和ChatGPT都由code-davinci-002微调而来。',
      finding: 'ChatGPT出自code-davinci-002：六条里说得最肯定的一句，底下最空。',
    },
  },
  grounds: {
    'base-data': {
      ground: 'davinci的数据止于2019年，code-davinci-002的止于2021年。',
      check: '属实。不过新数据也可以在davinci上接着训练时加进去。',
    },
    'base-window': {
      ground: 'davinci一次读{window}个词元，code-davinci-002是它的四倍。',
      check: 'OpenAI的页面写的是{window2}，文章写得稍多。无论哪个数，窗口变长都要重新训练。',
    },
    'base-positions': {
      ground: '用绝对位置的Transformer，超出训练时的长度就会变差。',
      check: '所引论文测试的位置编码，不是GPT所用的那种学习出来的位置编码。',
    },
    'tuned-both': {
      ground: 'code-davinci-002既擅长文本又擅长推理，像是两条线合在了一起。',
      check: '同时用文本和代码训练的基座模型，看上去也会是这样。',
    },
    'tuned-single': {
      ground: '更早的模型各缺一半：代码模型弱在文本，文本模型弱在推理。',
      check: '这说明两半原先是分开训练的，说明不了指令。',
    },
    'reasoning-davinci': {
      ground: 'davinci没有用代码训练过，也不会分步推理。',
      check: '从davinci到GPT-3.5，变的远不止代码。',
    },
    'reasoning-text1': {
      ground: 'text-davinci-001做过指令微调，推理仍然很差，所以原因不在微调。',
      check: '这使“单靠微调”不大可能成立。代码就成了几个候选原因之一。',
    },
    'reasoning-palm': {
      ground: '数据里有代码的模型都会分步推理：PaLM，还有OpenAI的代码模型。',
      check: '文章自己也说：这只是相关，没有硬证据。',
    },
    'unlock-count': {
      ground: '与预训练相比，微调的数据很少。',
      check: 'InstructGPT：有人写回答的提示词{sft}个，有排序的{reward}个，供练习的{ppo}个。',
    },
    'unlock-compute': {
      ground: '微调所用的算力，远少于预训练。',
      check: 'InstructGPT的最后一步用了{tuning}，GPT-3的预训练用了{pretraining}。不过，花力气少，也未必教不会新东西。',
    },
    'larger-experts': {
      ground: '稀疏的专家混合能让模型大出许多而开销不变，OpenAI也许用了。',
      check: '这说明可以这样做；是否这样做了，没有任何东西能说明。',
    },
    'chatgpt-index': {
      ground: '文章没有给出自己的理由，只请读者去看OpenAI的模型索引。',
      check: '索引说的是text-davinci-002；对text-davinci-003只说“改进”；ChatGPT不在列表里。',
    },
    'chatgpt-family': {
      ground: 'OpenAI的公告：由GPT-3.5系列中的一个模型微调而来。code-davinci-002正是其中之一。',
      check: '说得通。套在其他成员身上，也一样说得通。',
    },
  },
  later: {
    'base-rebuilt': 'OpenAI谈GPT-4：整个训练系统重新搭建，GPT-3.5是第一次试运行。这指向重新训练。',
    'base-unnamed': '我们见到的最后一版模型索引，仍然没有写明code-davinci-002的基座。',
    'tuned-base': '模型索引：“基座模型”。停用清单：列在基座模型一栏。文章自己在另一处也称它为基座模型。',
    'reasoning-ma': '专为这个问题训练的小模型：预训练时掺入代码，一般的推理能力有所提高。',
    'reasoning-zhao': '三年后的对照预训练：单有代码，提高的是编程，不是一般的推理；有用的是代码或数学与文字混写的文本。',
    'unlock-gpt4': 'OpenAI谈GPT-4：能力看来主要出自预训练；RLHF并不提高考试成绩。',
    'larger-size': '索引给出了各个GPT-3模型的规模，GPT-3.5的一个也没有。',
    'chatgpt-name': '微软的一篇论文，把那里可用的一个ChatGPT称作text-chat-davinci-002。这个名字适合的来历不止一个。',
  },
  describe: {
    some: '从猜测到结论的标尺，共{all}条推断，你已评{graded}条。',
    all: '从猜测到结论的标尺，共{all}条推断，各自的下落都已标出；你已评{graded}条。',
    item: '选中：{item}',
    mine: '你说是{grade}',
    none: '未评级',
    known: '（文章：{grade}；后来：{outcome}）',
  },
  table: ['推断', '你', '文章', '后来'],
} satisfies Words<typeof english>;

export default text;

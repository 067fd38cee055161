import type english from '../../en/widgets/three-uses.ts';
import type { Words } from '../../words.ts';

/** 图的结论；花括号里的数由图中的数值填入。 */
const findings = {
  unread: '一页没读之前，给标题只答对{zero}，给{k}个示例只答对{few}：肚里没有的东西，什么提示词也唤不出来。',
  reading: '读了{step}步：给标题答对{zero}，提示词里放{k}个示例答对{few}。',
  read: '读完了。给标题答对{zero}，提示词里放{k}个示例答对{few}。下面轮到微调。',
  bare: '一个示例也不给，光问一句，答对{few}：四张表都有可能。给个标题，答对{zero}。',
  three: '用{k}个标签微调，答对{tuned}；只给标题，答对{zero}；给{k}个示例，答对{few}。动了权重的只有第一种。',
  untitled: '“{title}”这个标题哪一页都没有过，用它只答对{zero}。还是同一个模型，提示词里放{k}个示例：{few}，权重一个没动。',
  one: '提示词里放一个示例，答对{few}；拿这一个标签训练{steps}步，答对{tuned}。',
  exchanged: '把{k}个示例的答案互换：少样本从{fewRight}变为{few}，微调从{tunedRight}变为{tuned}。',
  same: '把{k}个示例的答案互换：少样本还是{few}，微调从{tunedRight}变为{tuned}。',
  large: '微调的步子放大到三倍：自己那张表答对{tuned}，另外三张表答对{others}，而基座模型原有{before}。',
};

/** “三种用法”的文字。 */
const text = {
  title: '一个模型，三种用法',
  about: '一个小小的GPT在这个标签页里读一页页词表，然后拿来微调、凭标题提问、给它看示例：放进什么，改了什么，答出什么。',
  leavesOut:
    '这个模型只知道四张表，示例不过是告诉它指的是哪一张。GPT-3的示例也许不止于此，可是在SuperGLUE上仍是微调的模型领先。表里没有评价，也没有句子。',
  start: '就在这里训练',
  stages: { read: '预训练', tune: '微调' },
  knobs: {
    task: { label: '哪张表', options: { french: '法语', spanish: '西班牙语', young: '幼崽', sound: '叫声' } },
    labels: { label: '示例的答案', options: { own: '答案正确', exchanged: '答案互换' } },
    hand: { label: '微调的步子', options: { usual: '小步', large: '三倍大步' } },
    shots: {
      label: '示例数，或训练用的标签数',
      options: { '0': '0', '1': '1', '2': '2', '4': '4', '8': '8' },
    },
    animal: { label: '问哪种动物', options: { owl: '猫头鹰owl', hen: '母鸡hen', goat: '山羊goat', wolf: '狼wolf' } },
    guess: { label: '你的猜测' },
    seed: { label: '种子' },
  },
  moments: {
    three: { label: '三种都行', sentence: '三条路，同一个答案。动了权重的只有微调。' },
    untitled: { label: '没见过的标题', sentence: '零样本要看读过什么：哪一页都没有这个标题。示例不用给任务起名，也说得清要什么。' },
    one: { label: '一个示例', sentence: '同样一个例子，放进提示词比拿来训练更管用。' },
    exchanged: { label: '错的示例', sentence: '少样本从示例里看出的是哪张表，不是答案本身。微调却把错的也学了进去。' },
    large: { label: '步子太大', sentence: '为一个任务训练，改的是全部权重，模型原来会的也跟着变。' },
    unread: { label: '还没读书', sentence: '要用，先得读过：没读过的模型，什么提示词也帮不上。' },
  },
  findings,
  /** 三栏下面的话：该怎么看。 */
  remarks: {
    unread: '标题也好，示例也好，现在都还没有意义。训练起来，看每一栏最下面怎么变。',
    reading: '要猜一页里的下一个词，得先弄清这一页是哪张表，所以它学会了往回看。谁也没有拿提示词来训练它。',
    read: '三种用法里，有两种不必再训练就能用了。第三种就从现在这些权重出发。',
    bare: '这不怪模型。四张表里都有关于每种动物的答案，问题里却没说要哪一张。',
    three: '答案相同，代价不同。微调要标签，还会多出一个只管这张表的模型；标题只要一个词；示例则每问一次都得重读一遍。',
    untitled:
      '书页上没有名字的东西，就没法凭名字去要：没读过的标题，答对多少全凭运气，换个种子也许运气好些。给四个示例，就用不着名字。',
    one: '模型缺的，不过是不知道要哪张表，一对词就说清了。拿同一对词去训练，只是让这一个答案更可能；表里别的词，只跟上来一部分。',
    exchanged: '答案错了，也还出自同一张表，而模型从提示词里看出的正是表。训练却把一对对词照单全收。',
    same: '错答案放在提示词里没坏处：它们出自同一张表，而模型认的是表，并不去学一对对的词。训练却真的会学，于是连错一起学了。',
    large: '四张表共用同一批权重。步子小，别的表大多还在；步子大，这张表没学得更好，别的却丢得更多。',
  },
  predict: {
    question: '三张表在有些页上有标题，叫声那张从来没有。哪种用法不动一个权重，也能答对叫声？',
    options: { zero: '零样本：给标题', few: '少样本：给示例', both: '两种都行', neither: '两种都不行' },
    show: '直接看',
    yes: '对。',
    no: '不是这个。',
    answer: '叫声这张表：给标题答对{zero}，提示词里放{k}个示例答对{few}。微调答对{tuned}，改动了{changed}个权重。',
  },
  lanes: {
    tuned: { name: '微调', like: 'GPT-1的用法' },
    zero: { name: '零样本', like: 'GPT-2的用法' },
    few: { name: '少样本', like: 'GPT-3的用法' },
  },
  put: { title: '放进什么', trained: '拿来训练', none: '没有标签', asked: '然后问', prompt: '提示词' },
  change: {
    title: '改了什么',
    weights: '个权重，共{weights}个',
    steps: '步训练',
    tokens: '个词，每问一次都要读',
  },
  come: {
    title: '答出什么',
    correct: '对',
    wrong: '错',
    instead: '正确的是',
    share: '答对，共{held}问',
    wait: '还没训练',
  },
  chart: {
    own: '这张表里，没当过示例的动物答对百分之几',
    others: '此后在另外三张表里答对百分之几，提示词里放它们自己的四个示例',
    axis: '提示词里的示例数，或训练用的标签数',
    few: '少样本',
    zero: '零样本',
    bare: '光问一句',
    tuned: '微调',
    base: '基座模型',
  },
  toy: '每个比例都来自{held}个问题，分四组，各组当示例的动物不同，画出的是第一组。这个小世界用的是外语词；词和后面的标点合为一个词元。',
  describe: '{finding}问{animal}，微调后的模型答{tuned}；基座模型零样本答{zero}，少样本答{few}。',
  columns: [
    '表',
    '答案',
    '示例数',
    '零样本答对',
    '少样本答对',
    '少样本的概率',
    '微调答对',
    '微调的概率',
    '微调后其他表答对',
    '改动的权重',
  ],
} satisfies Words<typeof english>;

export default text;

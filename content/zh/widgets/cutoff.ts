import type english from '../../en/widgets/cutoff.ts';
import type { Words } from '../../words.ts';

/** 图的结论，随数值的情形而变；花括号里的数由图中的数值填入。 */
const findings = {
  fair: '答错扣的同答对得的一样多：把握到{best}，回答才划算。',
  exam: '答错扣{cost}分，把握到{best}，回答才划算：这样答{n}题，预期{score}分。',
  guessing: '答错不扣分，弃答从不划算：全都瞎猜，{n}题预期{score}分。',
  free: '答错不扣分，弃答从不划算：把握不到{threshold}就弃答，预期的{peak}分里白丢{given}分。',
  imitation: '答错扣{cost}分，题题都答，{n}题预期{score}分；把握不到{best}就弃答，预期{peak}分。',
  bold: '弃答太少：把握在{threshold}到{best}之间，回答是亏的，{n}题白丢{given}分。',
  timid: '弃答太多：把握在{best}到{threshold}之间，回答本来划算，{n}题白丢{given}分。',
  overconfident: '它自称有{threshold}的把握，其实只答对{chance}：弃答太少，{n}题白丢{given}分。',
  corrected: '过于自信的，把握不到{best}就该弃答；照它自己的算法是{believed}。',
};

/** 回答还是弃答的文字。 */
const text = {
  title: '回答，还是弃答？',
  about: '答错扣多少分，决定把握到多少回答才划算；弃答太少或太多，各要白丢多少分。',
  leavesOut: '没有真模型：它的把握并不均匀，也难以读出。没有轻重：真题目的分值各不相同。没有训练：门槛由手设定，真要靠练习去找。',
  knobs: {
    cost: { label: '答错扣多少分' },
    threshold: { label: '把握不到多少就弃答' },
    answerer: { label: '答题者', options: { calibrated: '把握准', overconfident: '过于自信' } },
    guess: { label: '你的猜测' },
    seed: { label: '种子' },
  },
  moments: {
    fair: { label: '得失相当', sentence: findings.fair },
    exam: { label: '答错扣得多', sentence: findings.exam },
    free: { label: '瞎猜不吃亏', sentence: findings.free },
    imitation: { label: '模仿来的：题题都答', sentence: findings.imitation },
    overconfident: { label: '过于自信', sentence: findings.overconfident },
    timid: { label: '过于谨慎', sentence: findings.timid },
  },
  findings,
  comments: {
    fair: '一半的把握，得的和扣的正好抵消；不到一半，平均起来是亏，过了一半才是赚。单看一次测验，还要凭运气：换个种子，比比得分与预期。',
    exam: '把握是{best}时，答对得的正好抵上答错扣的。值得答的题不多，能得的分也少；可这些题，再没有更好的答法了。',
    guessing: '反正没有什么可丢。只按答对的多少来评分，就是教模型永远不说“我不知道”。',
    free: '阴影就是白丢的分：那些没有答的题，本来有一些会答对。瞎猜不吃亏，承认不知道的模型，得分反而不如瞎猜的。',
    imitation: '示范里题题有答案，照着学的模型就是这样：再没有把握也要答。答错要付多少，示范里一个字也没有提。',
    bold: '阴影就是这些回答亏掉的分。其中也有答对的，所以不容易察觉；题目一多，答错扣的总归超过答对得的。',
    timid: '谨慎也有代价。能答的题也推掉，错是少了，用处也小了；丢掉的分，不会有哪个错误把它显出来。',
    overconfident:
      '它相信的是那条细直线，就在直线过0的地方弃答；真正得到的，却是那条曲线。把握信不过，答错扣再多分，也教不会它恰当地弃答。',
    corrected: '可以从外面要求它比算出来的更有把握才答。更好的办法，是让它的把握名副其实。',
  },
  sentence: '答错扣{cost}分；把握不到{threshold}就弃答。',
  answers: '一次回答值多少分，以及测验的{n}道题',
  scores: '{n}题预期得多少分',
  outcomes: { correct: '答对', passed: '弃答', wrong: '答错' },
  times: '{count}题',
  confidence: '把握',
  threshold: '门槛：把握不到就弃答',
  believes: '它所相信的',
  peak: '{best}处{peak}分',
  given: '白丢{given}分',
  quiz: '这次测验：答对{correct}题，答错{wrong}题，弃答{passed}题，得{earned}分。预期是{score}分。',
  guess: {
    question: '现在答错扣3分，答对得1分。把握到多少，回答才划算？',
    options: { '25': '到25%', '50': '到50%', '75': '到75%' },
    show: '直接看',
    yes: '对了。',
    no: '这回不是。',
    answer:
      '75%的把握，答四次对三次，得3分；错的那次，扣3分。把握不到{threshold}就弃答，{n}题预期{score}分；不到{best}就弃答，预期{peak}分。',
  },
  numbers: {
    summary: '显示数值',
    formula: '在门槛{threshold}处，答对的可能是p，答对得a = 1分，答错扣b = {cost}分：',
    spoken: '{chance}乘1，减去{rest}乘{cost}，得{worth}。',
    best: {
      calibrated: 'p(a + b) > b时，回答就划算，也就是从{best}起。',
      overconfident: 'p(a + b) > b时，回答就划算。它自称的把握是q，p只有q²，所以从{best}起才划算。',
    },
    columns: ['结果', '每题分数', '这次测验', '得分', '预期', '预期得分'],
    total: '合计',
  },
  describe:
    '答题者：{answerer}；答错扣{cost}分，答对得1分，把握不到{threshold}就弃答。从{best}起回答划算。{n}题预期{score}分，最好的门槛预期{peak}分。这次测验答对{correct}题，答错{wrong}题，弃答{passed}题，得{earned}分。',
  table: ['题目', '把握', '答对的可能', '结果', '得分'],
} satisfies Words<typeof english>;

export default text;

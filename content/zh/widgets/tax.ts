import type english from '../../en/widgets/tax.ts';
import type { Words } from '../../words.ts';

/** 图的结论，随图中所示而变。 */
const findings = {
  documents:
    '往助手走，旧文档就忘：起初每词{base}奈特，SFT之后{sft}，β = {beta}的PPO之后{chosen}。KL的价格怎么定都找不回来，最低也有{least}。',
  repaired: '练习时接着读旧文档的PPO停在{chosen}奈特，微调之前是{base}，而回答的真实得分是{chosenWorth}。',
  unmended: '旧文档治得了遗忘，抬不高得分：β = {beta}的PPO停在{chosen}奈特，回答却只值{chosenWorth}，SFT模型的值{sftWorth}。',
  names: '故事里刚提过的名字，基座模型给它{base}的概率，SFT模型给{sft}，β = {beta}的PPO给{chosen}。',
  namesMixed: '练习时接着读旧文档的PPO，给故事里刚提过的名字{chosen}的概率；基座模型给的是{base}。',
  sheets: '一问接一问的题单，助手本来就不该再写：起初每词{base}奈特，SFT之后{sft}，β = {beta}的PPO之后{chosen}。',
  sheetsMixed: '一问接一问的题单，助手本来就不该再写，忘了也没有全找回来：混入旧文档也有{chosen}奈特，起初是{base}。',
};

const text: Words<typeof english> = {
  title: '对齐税',
  about: '一个小GPT的回答越来越好，旧文档忘了多少，上下文里的话还读得出多少：KL的四种价格，旧文档的四种权重，每一种都量过。',
  leavesOut:
    '真实的任务：真实模型的对齐税，量的是阅读、故事和翻译。从上下文里，这个玩具只须认出一个名字，并不学新东西。价格和权重由我们定。',
  knobs: {
    old: { label: '看忘了什么', options: { documents: '旧文档', names: '故事里的名字', sheets: '题单' } },
    beta: { label: 'β，KL的价格' },
    weight: { label: '旧文档的权重' },
    guess: { label: '你的猜测', options: { lower: '更低', beside: '与PPO并排', both: '两样都好', shown: '直接看' } },
  },
  moments: {
    charged: { label: '税', sentence: findings.documents },
    repaired: { label: '退税', sentence: findings.repaired },
    unmended: { label: '治不了的', sentence: findings.unmended },
    names: { label: '读上文', sentence: findings.names },
    sheets: { label: '该忘的', sentence: findings.sheetsMixed },
  },
  findings,
  models: { base: '基座模型', sft: 'SFT', ppo: 'PPO' },
  run: 'PPO，β = {beta}',
  mixedRun: '加旧文档',
  price: 'β = {beta}',
  label: '{name}：{kept}',
  without: 'PPO：KL的价格β = {beta}而不读旧文档',
  mixed: 'PPO：KL的价格β = {beta}与旧文档的权重{weight}',
  worth: '回答的真实得分，越高越好。一个小点是一个种子。',
  bands:
    '回答的真实得分，越高越好。一个小点是一个种子。一条线是KL的一种价格，越靠左，旧文档越多；阴影里是{seeds}个种子中的{inner}个。',
  axes: {
    documents: '旧文档上的损失，每词多少奈特：越靠左，忘得越少',
    names: '给故事里刚提过的名字的概率：越靠左，忘得越少',
    sheets: '题单上的损失，每词多少奈特：越靠左，忘得越少',
  },
  predict: {
    question: 'PPO-ptx一边练习，一边读旧文档。它会站在哪里？',
    options: {
      lower: '靠左，但更低：回答差了',
      beside: '在PPO旁边：没有什么好处',
      both: '靠左，与PPO差不多高',
    },
    show: '直接看',
    yes: '对了。',
    no: '这回不是。',
    answer: 'β = {usual}时，它在{mended}，真实得分{mendedWorth}；不读旧文档的PPO在{plain}，真实得分{plainWorth}。',
  },
  comments: {
    documents: 'KL不收费时忘得多得多，到了{free}奈特。价格定得高，模型就拴在SFT模型上，而它已经付过税了：{sft}。',
    repaired: '两个数都动一动：旧文档的权重管PPO停得多靠左，KL的价格管它站得多高。缰绳找不回来的，旧文档找回来了。',
    unmended: '两种毛病，两种药。忘了的，旧文档治得好；把打分推过了头，它治不了，那要靠KL的价格。',
    names:
      '故事的第一行里，两只动物相遇；接着它们各说一句。是谁在说，只有第一行写着：拿掉这一行，连基座模型也只给对的名字{untold}。所以这里量的，是模型从上下文里读出了多少。',
    namesMixed: '旧文档里有故事，这样本领就同它们一起回来了：KL的价格不论多少都是如此，连回答最差的那条线也不例外。',
    sheets: '忘掉的不全是损失。基座模型会一问接一问地往下写，助手则应该作答。',
    sheetsMixed: '忘掉的不全是损失。基座模型会一问接一问地往下写，助手则应该作答。问句之后，旧文档和练习往两个方向拉。',
  },
  describe: '基座模型{base}，SFT {sft}，真实得分{sftWorth}；{run}：{chosen}，真实得分{chosenWorth}。',
  columns: ['模型', 'β', '旧文档的权重', '旧', '旧，低', '旧，高', '真实得分', '得分，低', '得分，高'],
};

export default text;

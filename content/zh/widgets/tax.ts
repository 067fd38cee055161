import type english from '../../en/widgets/tax.ts';
import type { Words } from '../../words.ts';

/** 图的结论，随图中所示而变。 */
const findings = {
  covered: '往助手走一步，旧文档就忘一点：起初每词{base}奈特，SFT之后{sft}，PPO之后{ppo}。',
  repaired: '练习时接着读旧文档的PPO停在{ptx}奈特，微调之前是{base}，而回答的真实得分是{ptxWorth}。',
  sheets: '一问接一问的题单，助手本来就不该再写，忘了也没有全找回来：混入旧文档也有{ptx}奈特，起初是{base}。',
};

const text: Words<typeof english> = {
  title: '对齐税',
  about: '一个小GPT的回答越来越好，旧文档又忘了多少：训练的每一步之后各量一次。',
  leavesOut:
    '真实的任务：真实模型的对齐税，量的是阅读、故事和翻译，这里只量旧文档上的损失。KL的价格只试了两种，旧文档的权重只试了一种。',
  knobs: {
    old: { label: '损失量在', options: { documents: '旧文档', sheets: '题单' } },
    guess: { label: '你的猜测', options: { lower: '更低', beside: '与PPO并排', both: '两样都好', shown: '直接看' } },
  },
  moments: {
    charged: { label: '税', sentence: findings.covered },
    repaired: { label: '退税', sentence: findings.repaired },
    sheets: { label: '该忘的', sentence: findings.sheets },
  },
  findings,
  models: { base: '基座模型', sft: 'SFT', ppo: 'PPO，β = 0.2', free: 'PPO，β = 0', ptx: 'PPO-ptx，混入旧文档' },
  label: '{name}：{loss}',
  worth: '回答的真实得分，越高越好。一个点是一个种子。',
  loss: {
    documents: '旧文档上的损失，每词多少奈特：越靠左，忘得越少',
    sheets: '题单上的损失，每词多少奈特',
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
    answer: '它在{ptx}奈特，真实得分{ptxWorth}；不读旧文档的PPO在{ppo}奈特，真实得分{ppoWorth}。',
  },
  comments: {
    documents: 'KL不收费时忘得最多，到了{free}奈特。可是缰绳系在SFT模型上，而它已经付过税了：{sft}。把旧损失找回来的，是旧文档。',
    sheets: '忘掉的不全是损失。基座模型会一问接一问地往下写，助手则应该作答。旧文档在这里也找回了一部分，从{ppo}到{ptx}。',
  },
  describe: '{name}：损失{loss}，真实得分{worth}。',
  columns: ['模型', '种子', '损失', '真实得分'],
};

export default text;

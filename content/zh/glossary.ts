import type { glossary as english } from '../en/glossary.ts';

/** The same terms in Chinese. `aliases` are names in use elsewhere: search knows them, our prose does not write them. */
interface Entry {
  term: string;
  definition: string;
  aliases?: readonly string[];
}

export const glossary: Record<keyof typeof english, Entry> = {
  'language-model': {
    term: '语言模型',
    definition: '根据前文，给每个可能的下一个词元算出概率的模型。',
  },
  'large-language-model': {
    term: '大语言模型',
    definition: '参数达数十亿以上、在海量文本上训练的语言模型。',
    aliases: ['大型语言模型', '大模型'],
  },
  token: {
    term: '词元',
    definition: '模型读写文本的单位：可以是一个词、词的一部分、一个字或一组字节。',
    aliases: ['标记', '令牌', '记号'],
  },
  tokenization: {
    term: '词元化',
    definition: '把文本切成词元并映射为整数；解码后可原样还原。',
    aliases: ['分词', '标记化'],
  },
  'byte-pair-encoding': {
    term: '字节对编码',
    definition: '反复合并出现最频繁的相邻单元，由此建立词表的方法。',
  },
  vocabulary: {
    term: '词表',
    definition: '模型认识的全部词元的固定清单，GPT-3约五万个；它不是训练语料。',
    aliases: ['词汇表'],
  },
  corpus: {
    term: '语料库',
    definition: '用于训练的文本集合。',
    aliases: ['语料'],
  },
  'next-token-prediction': {
    term: '下一词元预测',
    definition: '训练任务：猜下一个词元，与真实词元比较，再调整参数。',
    aliases: ['下一词预测'],
  },
  autoregressive: {
    term: '自回归生成',
    definition: '每次生成一个词元，并把它接回输入继续生成。',
  },
  sampling: {
    term: '采样',
    definition: '按模型给出的概率随机抽取下一词元。',
    aliases: ['抽样'],
  },
  temperature: {
    term: '温度',
    definition: '采样前调节概率尖锐程度的数：小于1更集中，大于1更分散；它不增加知识。',
  },
  'nucleus-sampling': {
    term: '核采样',
    definition: '只在累计概率达到p的最小词元集合中采样。',
    aliases: ['top-p采样'],
  },
  entropy: {
    term: '熵',
    definition: '衡量概率分布有多分散的量；结果完全确定时为零。',
  },
  'cross-entropy': {
    term: '交叉熵损失',
    definition: '模型对真实下一词元的平均“意外程度”：所给概率取对数再取负。',
  },
  perplexity: {
    term: '困惑度',
    definition: '交叉熵的指数，大致表示模型在多少个等可能选项间犹豫。',
  },
  logits: {
    term: '未归一化得分',
    definition: '模型在softmax之前输出的原始分数。',
    aliases: ['对数几率'],
  },
  softmax: {
    term: 'softmax函数',
    definition: '把一组分数变成总和为1的正数。',
  },
  parameter: {
    term: '参数',
    definition: '模型内部由训练调整的数值。模型的大小就是这些数值的个数：英文的175B即1750亿。',
    aliases: ['权重'],
  },
  'gradient-descent': {
    term: '梯度下降',
    definition: '让每个参数沿使损失下降的方向移动一小步。',
  },
  embedding: {
    term: '嵌入',
    definition: '模型内部用来代表一个词元的一串数。',
    aliases: ['词向量'],
  },
  transformer: {
    term: 'Transformer',
    definition: '由自注意力层和前馈层堆叠而成、训练时可并行处理整个序列的网络结构。',
    aliases: ['转换器', '变换器'],
  },
  'self-attention': {
    term: '自注意力',
    definition: '每个位置按内容计算权重，对其他位置的信息加权平均。',
  },
  'multi-head-attention': {
    term: '多头注意力',
    definition: '并列的多组注意力，各自可以关注不同的内容。',
  },
  'causal-mask': {
    term: '因果掩码',
    definition: '规定每个位置只能看自己和之前位置的规则。',
    aliases: ['因果遮罩'],
  },
  'decoder-only': {
    term: '仅解码器架构',
    definition: '只由带因果掩码的层组成的Transformer；GPT系列均如此，没有独立的编码器。',
    aliases: ['纯解码器'],
  },
  'feed-forward': {
    term: '前馈层',
    definition: '位于注意力层之间、对每个位置单独做变换的层。',
    aliases: ['前馈神经网络'],
  },
  'positional-embedding': {
    term: '位置嵌入',
    definition: '告诉模型词元处于序列何处的数值。',
    aliases: ['位置编码'],
  },
  'context-window': {
    term: '上下文窗口',
    definition: '模型一次最多能处理的词元数量。',
  },
  'recurrent-network': {
    term: '循环神经网络',
    definition: '逐步读取序列、把记忆向后传递的网络。',
  },
  pretraining: {
    term: '预训练',
    definition: '第一个也是规模最大的训练阶段：在通用文本上做下一词元预测。',
  },
  'self-supervised-learning': {
    term: '自监督学习',
    definition: '用数据的一部分预测另一部分、无需人工标签的学习方式。',
  },
  'semi-supervised-learning': {
    term: '半监督学习',
    definition: '把无标签数据与少量有标签数据结合；GPT-1论文对自身方法的称呼。',
  },
  'fine-tuning': {
    term: '微调',
    definition: '用更小、更专门的数据，把预训练好的模型继续训练下去。',
  },
  'base-model': {
    term: '基座模型',
    definition: '只经过预训练的模型：它续写文本，并不以助手身份作答。',
    aliases: ['基础模型', '基模型'],
  },
  'downstream-task': {
    term: '下游任务',
    definition: '使用预训练模型完成的具体任务，如分类。',
  },
  'multitask-learning': {
    term: '多任务学习',
    definition: '一个模型同时学习多种任务。',
  },
  generalization: {
    term: '泛化',
    definition: '在训练数据之外的输入上也表现良好。',
  },
  'scaling-law': {
    term: '缩放定律',
    definition: '描述损失如何随参数、数据和算力增长而下降的经验规律。',
    aliases: ['规模定律', '扩展定律'],
  },
  'emergent-ability': {
    term: '涌现能力',
    definition: '据报告小模型没有、大模型才有的能力；看上去有多突然取决于所用指标。',
    aliases: ['突现能力'],
  },
  benchmark: {
    term: '基准测试',
    definition: '用来比较不同模型的一组固定任务。',
    aliases: ['评测基准'],
  },
  flops: {
    term: '训练计算量',
    definition: '训练所用的算术运算次数；稠密Transformer约为6×参数量×词元数。',
    aliases: ['算力'],
  },
  'knowledge-cutoff': {
    term: '知识截止日期',
    definition: '在这一天之后，训练数据中（几乎）没有任何内容。',
  },
  prompt: {
    term: '提示词',
    definition: '交给模型续写或回答的文本。',
    aliases: ['提示'],
  },
  completion: {
    term: '补全',
    definition: '模型在提示词之后生成的文本。',
    aliases: ['续写'],
  },
  'zero-shot': {
    term: '零样本',
    definition: '只给指令、不给示例。',
  },
  'few-shot': {
    term: '少样本',
    definition: '在提示词中给出少量示例。',
  },
  'in-context-learning': {
    term: '上下文学习',
    definition: '仅凭提示词中的示例适应任务，参数不发生任何变化。',
    aliases: ['情境学习', '语境学习'],
  },
  'instruction-tuning': {
    term: '指令微调',
    definition: '在大量“指令—回答”对上微调，使模型能遵循新指令。',
  },
  'chain-of-thought': {
    term: '思维链',
    definition: '在答案之前写出的中间步骤，让模型有更多词元可用于计算。',
    aliases: ['链式思考'],
  },
  'self-consistency': {
    term: '自洽性',
    definition: '采样多个解答，取出现最多的答案。',
    aliases: ['自我一致性', '自一致性'],
  },
  reflection: {
    term: '反思',
    definition: '让模型检查自己的回答并重试。',
    aliases: ['自我反思'],
  },
  'tree-of-thoughts': {
    term: '思维树',
    definition: '展开多个部分解、打分并保留有希望的分支。',
  },
  'react-agent': {
    term: 'ReAct（推理与行动）',
    definition: '“思考—行动（如调用工具）—观察”的循环。',
  },
  agent: {
    term: '智能体',
    definition: '由模型在多个步骤中选择行动的程序。',
    aliases: ['代理'],
  },
  'tool-use': {
    term: '工具调用',
    definition: '让模型调用计算器、搜索引擎或程序。',
    aliases: ['插件'],
  },
  'retrieval-augmented-generation': {
    term: '检索增强生成',
    definition: '先检索相关段落，再放入提示词。',
  },
  'constrained-decoding': {
    term: '约束解码',
    definition: '只允许能使输出符合规定格式的下一词元。',
    aliases: ['约束提示'],
  },
  hallucination: {
    term: '幻觉',
    definition: '流畅却不真实或没有依据的输出。',
    aliases: ['幻象'],
  },
  alignment: {
    term: '对齐',
    definition: '使模型行为符合其服务对象的意图。',
  },
  'alignment-tax': {
    term: '对齐税',
    definition: '对齐训练造成的其他任务性能下降；可以设法减轻。',
  },
  'helpful-honest-harmless': {
    term: '有用、诚实、无害',
    definition: '常交给标注员用来评判回答的三个目标。',
  },
  'supervised-fine-tuning': {
    term: '有监督微调',
    definition: '用人写的示范数据微调；损失仍是下一词元预测。',
    aliases: ['监督微调'],
  },
  'demonstration-data': {
    term: '示范数据',
    definition: '由人撰写回答的“提示—回答”数据。',
  },
  'loss-mask': {
    term: '损失掩码',
    definition: '只对回答部分（不对提示部分）计算损失。',
  },
  labeler: {
    term: '标注员',
    definition: '受雇撰写或比较回答的人；约四十名外包人员参与了InstructGPT的标注。',
    aliases: ['标注者'],
  },
  'preference-data': {
    term: '偏好数据',
    definition: '记录人更喜欢哪个回答的数据。',
    aliases: ['比较数据'],
  },
  'reward-model': {
    term: '奖励模型',
    definition: '用偏好数据训练、为任意回答打分的模型；只有分数之差有意义。',
  },
  'bradley-terry': {
    term: '布拉德利–特里模型',
    definition: '描述胜负的公式：A胜过B的概率只取决于两者分数之差，并经sigmoid函数换算。',
    aliases: ['BT模型'],
  },
  feedme: {
    term: 'FeedME',
    definition: 'OpenAI的叫法：用人写的示范，加上标注员打了满分（7/7）的模型回答，做有监督微调；没有奖励模型，也没有强化学习。',
  },
  'rejection-sampling': {
    term: '拒绝采样',
    definition: '采样多个回答，只保留最好的，用于输出或继续训练。',
    aliases: ['n选优'],
  },
  distillation: {
    term: '蒸馏',
    definition: '用其他模型的输出训练一个模型。',
  },
  rlhf: {
    term: '基于人类反馈的强化学习',
    definition: '以从人类偏好学到的奖励为目标，用强化学习优化模型。',
    aliases: ['人类反馈强化学习'],
  },
  policy: {
    term: '策略',
    definition: '强化学习中选择动作的一方；这里就是选择下一词元的语言模型。',
  },
  rollout: {
    term: '轨迹',
    definition: '从策略采样得到的一个回答及其概率与奖励。',
    aliases: ['采样轨迹'],
  },
  reward: {
    term: '奖励',
    definition: '因某个动作或完整回答而得到的数值。',
  },
  return: {
    term: '回报',
    definition: '从某一步起累计的奖励。',
  },
  'value-function': {
    term: '价值函数',
    definition: '对未完成回答后续回报的预测，与策略同时训练；它不是奖励模型。',
    aliases: ['评论家', '价值网络'],
  },
  advantage: {
    term: '优势',
    definition: '实际结果比价值函数的预期好多少；它的正负决定该词元的概率应当提高还是降低。',
  },
  'policy-gradient': {
    term: '策略梯度',
    definition: '按优势大小提高动作概率的方法。',
  },
  ppo: {
    term: '近端策略优化',
    definition: '一种策略梯度方法：同一批数据用于多次小步更新，并限制每次走得太远。',
  },
  'probability-ratio': {
    term: '概率比',
    definition: '被采样词元的新概率除以采样当时的概率；起始值为1。',
    aliases: ['重要性比率'],
  },
  clipping: {
    term: '裁剪',
    definition: 'PPO的规则：比值超出1±ε后，沿优势方向不再获得额外收益。',
    aliases: ['截断'],
  },
  'kl-divergence': {
    term: 'KL散度',
    definition: '衡量一个分布与另一个分布差异的量；非负、不对称，因此不是距离。',
    aliases: ['相对熵', 'KL距离'],
  },
  'kl-penalty': {
    term: 'KL惩罚',
    definition: '被采样词元的概率高于参考模型时要付出的代价；单次采样的估计值可能为负。',
  },
  'reference-model': {
    term: '参考模型',
    definition: 'KL惩罚所比较的、冻结不变的起始模型（通常是SFT模型）。',
  },
  'old-policy': {
    term: '旧策略',
    definition: '采样当前批次时的策略，每批更换一次；它不是参考模型。',
  },
  'reward-hacking': {
    term: '奖励作弊',
    definition: '用没有人想要的方式得到高分。',
    aliases: ['奖励黑客', '奖励破解'],
  },
  overoptimization: {
    term: '过度优化',
    definition: '把代理分数推得过高，反而使真实质量下降。',
  },
  'mode-collapse': {
    term: '模式坍缩',
    definition: '失去多样性：每次给出的回答几乎相同。',
    aliases: ['模式崩塌'],
  },
  'ppo-ptx': {
    term: 'PPO-ptx（混合预训练梯度）',
    definition: '在PPO中混入部分预训练损失；InstructGPT用它减轻对齐税。',
  },
  'catastrophic-forgetting': {
    term: '灾难性遗忘',
    definition: '在学习新内容时丢失原有能力。',
  },
  'elo-rating': {
    term: 'Elo等级分',
    definition: '由大量两两对战结果计算出的分数。',
  },
  sycophancy: {
    term: '谄媚',
    definition: '因为能得高分而说人们爱听的话。',
    aliases: ['迎合'],
  },
  moderation: {
    term: '内容审核',
    definition: '对产品输入或输出做过滤的独立检查环节。',
  },
  lora: {
    term: 'LoRA（低秩适配）',
    definition: '冻结原权重，只学习低秩增量的微调方法。',
  },
  quantization: {
    term: '量化',
    definition: '用更少的比特存储权重以节省内存。',
  },
  'feedback-flywheel': {
    term: '反馈飞轮',
    definition: '使用带来提示词与评价，评价改进模型，改进又带来更多使用。',
    aliases: ['数据飞轮'],
  },
  agi: {
    term: '通用人工智能',
    definition: '期望中能完成人类大多数智力任务的系统；目前没有公认的检验标准。',
  },
};

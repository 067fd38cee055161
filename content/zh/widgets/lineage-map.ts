import type english from '../../en/widgets/lineage-map.ts';
import type { Words } from '../../words.ts';
import { lineage as all } from '../lineage.ts';

// What the map does not show, it does not carry.
const { neverPublished, models, abilities, edges, methods, grades, relations, labels } = all;
const lineage = { neverPublished, models, abilities, edges, methods, grades, relations, labels };

/** 谱系图的文字。花括号里的数值由事实库填入。 */
const text = {
  lang: 'zh',
  title: '从GPT-1到GPT-4的谱系',
  about: '从GPT-1到ChatGPT的各个模型，都在同一条时间轴上；每条连线都有出处和证据等级。',
  leavesOut: '没有画出较小的同门模型、快照和嵌入模型，也没有写是谁做的；开发者从未公布的一概留白。位置只表示日期，不表示高下。',
  knobs: {
    show: { label: '显示', options: { map: '谱系图', lives: '接口寿命', sizes: '按规模' } },
    edge: { label: '连线' },
    model: { label: '模型' },
    compare: { label: '对照' },
    links: { label: '连线', options: { all: '全部连线', documented: '只看有文档的' } },
    method: {
      label: '训练方法',
      options: {
        any: '不限',
        pretraining: '预训练',
        code: '代码训练',
        sft: '有监督微调',
        feedme: 'FeedME',
        reward: '奖励模型',
        ppo: 'PPO',
        chat: '对话微调',
      },
    },
    window: { label: '年份' },
    papers: { label: '只见于论文的模型' },
    rivals: { label: '同时代的其他模型' },
  },
  moments: {
    all: { label: '整张图', sentence: '这{all}条连线里，开发者写明的有{documented}条；另外{inferred}条虚线，是别人的推断。' },
    documented: { label: '只看有文档的连线', sentence: '去掉虚线，ChatGPT只连着一个家族，不连着任何一个模型。' },
    'gpt-1': { label: 'GPT-1', sentence: '起点只有一个想法：先读书，再学每项任务。' },
    'gpt-2': { label: 'GPT-2', sentence: '设计照旧，规模更大，权重重新训练：任务从此写在文本里。' },
    davinci: { label: 'GPT-3，即davinci', sentence: '设计仍旧；这一次，提示里放几个例子就够了。' },
    branches: { label: '分成两支', sentence: '从davinci分出两支：一支学代码，一支学听指令。' },
    'code-davinci-002': {
      label: 'code-davinci-002',
      sentence: 'code-davinci-002是文本加代码的基座模型；它由什么训练而来，没有一页文档写明。',
    },
    'text-davinci-002': { label: 'text-davinci-002', sentence: 'text-davinci-002让两支汇合：代码基座上的指令模型。' },
    'text-davinci-003': { label: 'text-davinci-003', sentence: '到text-davinci-003才有PPO；训练从哪里开始，没有写明。' },
    chatgpt: { label: 'ChatGPT', sentence: 'ChatGPT由GPT-3.5系列中的一个模型微调而来；是哪一个，OpenAI从未说过。' },
    feedme: { label: '一条连线上变了什么', sentence: '{from} → {to}：{relation}。等级：{grade}。' },
    lives: {
      label: '接口寿命',
      sentence: '在接口里提供过的{all}个模型中，{ended}个公布了停用日期。寿命最长的是{name}，{years}年。',
    },
    sizes: {
      label: '按规模',
      sentence: '公布的规模从{least}到{most}。还有{none}个模型没有公布，ChatGPT和GPT-3.5各模型都在其中。',
    },
  },
  describe: {
    link: '{from}与{to}：{sentence}{rows}',
    row: '{name}：{value}。',
    all: '时间轴上有{models}个模型、{all}条连线，其中{documented}条有文档，画成实线；其余是推断，画成虚线。',
    documented: '时间轴上有{models}个模型；{all}条连线里只画出有文档的{documented}条。',
    chosen: '选中{name}。{sentence}来自：{from}。通向：{to}。',
    faded: '{name}（淡出）',
  },
  map: {
    solid: '实线：\n开发者写明',
    dashed: '虚线：\n推断',
    double: '双线：\n设计沿用，权重新训',
    published: '公布了规模',
    unpublished: '从未公布规模',
    series: 'GPT-3.5系列',
    scale: '一格是一个季度；2020年年中起，刻度放大到{finer}倍',
    even: '一格是一个季度',
    timeDown: '时间向下',
    rivals: '同时代的其他模型',
    key: '时间向下。实线：开发者写明；虚线：推断；双线：设计沿用，权重新训。实心：公布了规模；空心：从未公布。底色：GPT-3.5系列。',
  },
  tools: {
    group: '显示的年份',
    from: '从',
    to: '到',
    zoomIn: '放大',
    zoomOut: '缩小',
    earlier: '往前',
    later: '往后',
    whole: '全部年份',
  },
  card: {
    onRecord: '有据可查',
    argued: '推断之言',
    check: '自己验证：词元化器',
    checkNote: 'OpenAI自己的代码写明了每个上线模型用哪种词元化器。{name}与加粗一行里的模型相同。',
    comesFrom: '来自',
    leadsTo: '通向',
    gained: '获得',
    lost: '失去',
    compare: '对照',
    nothing: '不对照',
    close: '收起',
    previous: '上一个',
    next: '下一个',
    place: '按日期第{n}个，共{m}个',
    sources: '出处',
    none: '此处空白',
    made: '训练方法',
  },
  edge: {
    title: '从{from}到{to}，变了什么',
    changed: '前后对照',
    same: '两边相同',
    later: '{n}个月之后',
  },
  lives: {
    open: '未公布停用日期',
    from: '{from}至{to}',
    span: '{name}：{from}至{to}，词元化器{tokenizer}',
    unknown: '词元化器没有记录',
    key: '从可以调用之日，到公告的停用之日。左边断开的：没有查到开放日期，从模型的日期算起。右边变细的：停用推迟过。最右边是OpenAI代码里写明的词元化器。',
  },
  sizes: {
    key: '每往右一格，参数多十倍。空心圆：从未公布。',
  },
  relations: { successor: '下一版', match: '成对', method: '方法相同', data: '提示数据' },
  table: ['模型', '日期', '规模', '方法', '来自', '关系', '证据'],
  lineage,
} satisfies Words<typeof english>;

export default text;

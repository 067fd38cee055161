import { edges } from '../../../content/facts/edges.ts';
import { defineWidget } from '../../contract/define.ts';
import { knobs, years } from './knobs.ts';
import { edgeOf, modelOf } from './layout.ts';
import { frame, type MapFrame } from './model.ts';
import { View } from './View.tsx';
import { fill } from '../../../content/fill.ts';
import { type MapText, type MomentId, shortDate, sizeOf } from './words.ts';

const early = [years.from, 2020.75] as const;

export default defineWidget<typeof knobs, MapFrame, MomentId, MapText>({
  id: 'lineage-map',
  knobs,
  model: { frame },
  moments: {
    all: {},
    'gpt-1': { set: { model: 'gpt-1', window: early } },
    'gpt-2': { set: { model: 'gpt-2', window: early } },
    davinci: { set: { model: 'davinci', window: early } },
    branches: { set: { model: 'davinci' } },
    'code-davinci-002': { set: { model: 'code-davinci-002' } },
    'text-davinci-002': { set: { model: 'text-davinci-002' } },
    'text-davinci-003': { set: { model: 'text-davinci-003' } },
    chatgpt: { set: { model: 'chatgpt' } },
    documented: { set: { links: 'documented' } },
  },
  aspect: { narrow: { height: 1180 }, wide: { height: 540 } },
  View,
  finding(frame, settings, text) {
    const { links } = frame;
    const values = { all: links.all, documented: links.documented, inferred: links.all - links.documented };
    if (settings.model) {
      // Seen with all that came after it, davinci is where the branches begin.
      const branches = settings.model === 'davinci' && settings.window[1] === years.to;
      const told = text.moments[branches ? 'branches' : (settings.model as MomentId)];
      return told ? fill(told.sentence, values) : text.lineage.models[settings.model].sentence;
    }
    return fill(text.moments[settings.links].sentence, values);
  },
  badge: (name, option, { links }) => (name === 'links' ? String(links[option as keyof typeof links]) : undefined),
  describe(frame, settings, text) {
    const { links, nodes } = frame;
    const base = fill(text.describe[settings.links], { models: nodes.length, all: links.all, documented: links.documented });
    if (!settings.model) return base;
    const name = (id: string): string => text.lineage.models[id as keyof typeof text.lineage.models].name;
    const into = frame.edges.map(({ id }) => edgeOf.get(id)!).filter(({ to }) => to === settings.model);
    const out = frame.edges.map(({ id }) => edgeOf.get(id)!).filter(({ from }) => from === settings.model);
    const say = (found: typeof into, end: 'from' | 'to'): string =>
      found
        .map(
          (edge) => `${name(edge[end])} (${text.lineage.relations[edge.relation].word}, ${text.lineage.grades[edge.grade].word})`,
        )
        .join('; ') || text.card.none;
    return `${base} ${fill(text.describe.chosen, {
      name: name(settings.model),
      sentence: text.lineage.models[settings.model].sentence,
      from: say(into, 'from'),
      to: say(out, 'to'),
    })}`;
  },
  table(frames, _settings, text) {
    const { lineage } = text;
    const shown = new Set(frames[0]?.edges.map(({ id }) => id as string));
    const lang = text.lang;
    return {
      columns: text.table,
      rows: (frames[0]?.nodes ?? []).flatMap(({ id }) => {
        const model = modelOf.get(id)!;
        const own = [
          lineage.models[id].name,
          shortDate(model, lang),
          sizeOf(model, lang) || lineage.neverPublished,
          lineage.methods[model.method].name,
        ];
        const into = edges.filter((edge) => edge.to === id && shown.has(edge.id));
        if (into.length === 0) return [[...own, '', '', '']];
        return into.map((edge) => [
          ...own,
          lineage.models[edge.from].name,
          lineage.relations[edge.relation].word,
          lineage.grades[edge.grade].word,
        ]);
      }),
    };
  },
});

import { edges } from '../../../content/facts/edges.ts';
import { defineWidget } from '../../contract/define.ts';
import { knobs, years } from './knobs.ts';
import type { ModelId } from '../../../content/facts/models.ts';
import { changesOn } from './changes.ts';
import { edgeOf, modelOf } from './layout.ts';
import { listTable } from './listTable.ts';
import { bySize, ended, lengthOf, lives, longest, sizeRange } from './lives.ts';
import { frame, type MapFrame } from './model.ts';
import { View } from './View.tsx';
import { fill } from '../../../content/fill.ts';
import { edgeWords, isoDate, type MapText, type MomentId, shortDate, sizeOf } from './words.ts';

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
    feedme: { set: { edge: 'code-davinci-002>text-davinci-002' } },
    lives: { set: { show: 'lives' } },
    sizes: { set: { show: 'sizes' } },
  },
  View,
  finding(frame, settings, text) {
    const { links } = frame;
    if (settings.show === 'lives') {
      const name = text.lineage.models[longest.id].name;
      return fill(text.moments.lives.sentence, { all: lives.length, ended: ended.length, name, years: lengthOf(longest) });
    }
    if (settings.show === 'sizes') {
      const { least, most, none } = sizeRange();
      return fill(text.moments.sizes.sentence, { least: sizeOf(least, text.lang), most: sizeOf(most, text.lang), none });
    }
    if (settings.edge && !settings.model) {
      return fill(text.moments.feedme.sentence, edgeWords(edgeOf.get(settings.edge)!, text));
    }
    const values = { all: links.all, documented: links.documented, inferred: links.all - links.documented };
    if (settings.model) {
      // Seen with all that came after it, davinci is where the branches begin.
      const branches = settings.model === 'davinci' && settings.window[1] === years.to;
      const told = text.moments[branches ? 'branches' : (settings.model as MomentId)];
      return told ? fill(told.sentence, values) : text.lineage.models[settings.model].sentence;
    }
    return fill(text.moments[settings.links].sentence, values);
  },
  offers: (name, { show }) => show === 'map' || name === 'show' || (show === 'sizes' && (name === 'papers' || name === 'rivals')),
  badge: (name, option, { links }) => (name === 'links' ? String(links[option as keyof typeof links]) : undefined),
  describe(frame, settings, text) {
    const { links, nodes } = frame;
    const { lang, lives: said } = text;
    if (settings.show === 'lives') {
      const listed = lives.map((life) =>
        fill(said.span, {
          name: text.lineage.models[life.id].name,
          from: isoDate(life.from, lang),
          to: life.to === null ? said.open : isoDate(life.final ?? life.to, lang),
          tokenizer: life.tokenizer ?? said.unknown,
        }),
      );
      return listed.join('; ');
    }
    if (settings.show === 'sizes') {
      const sizes = bySize(frame.shown).map((model) =>
        fill(text.describe.row, {
          name: text.lineage.models[model.id as ModelId].name,
          value: sizeOf(model, lang) || text.lineage.neverPublished,
        }),
      );
      return sizes.join(' ');
    }
    if (settings.edge && !settings.model) {
      const edge = edgeOf.get(settings.edge)!;
      const rows = changesOn(edge, text, lang).rows.map(({ label, value }) => fill(text.describe.row, { name: label, value }));
      return fill(text.describe.link, {
        ...edgeWords(edge, text),
        sentence: text.lineage.edges[settings.edge],
        rows: rows.join(' '),
      });
    }
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
  table(frames, settings, text) {
    const { lineage } = text;
    if (settings.show !== 'map') return listTable(frames[0]!, settings.show, text);
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

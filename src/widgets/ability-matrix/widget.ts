import { defineWidget } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import { frame, knobs, type MatrixFrame, type MatrixSettings } from './model.ts';
import { View } from './View.tsx';
import { cellKey, type MatrixText, type MomentId, nameOf, spoken, told } from './words.ts';

const chosenOf = ({ cells }: MatrixFrame, { model, ability }: MatrixSettings) =>
  cells.find((cell) => cell.model === model && cell.ability === ability)!;

export default defineWidget<typeof knobs, MatrixFrame, MomentId, MatrixText>({
  id: 'ability-matrix',
  knobs,
  model: { frame },
  moments: {
    conflict: {},
    editions: { set: { model: 'text-davinci-001', ability: 'reasoning' } },
    best: { set: { model: 'text-davinci-003', ability: 'best' } },
    documented: { set: { show: 'documented' } },
  },
  View,
  finding(shown, settings, text) {
    const { counts } = shown;
    if (settings.show === 'documented') return fill(text.findings.documented, counts);
    const cell = chosenOf(shown, settings);
    const conflict = text.conflicts[cellKey(cell) as keyof typeof text.conflicts];
    if (conflict) return conflict.finding;
    const values = { model: nameOf(cell.model, text), question: text.questions[cell.ability], answer: spoken(cell, text) };
    return fill(cell.sides.length === 0 ? text.findings.nobody : text.findings.plain, values);
  },
  badge: (name, option, { counts }) =>
    name === 'show'
      ? String({ conflicts: counts.conflicts, all: counts.filled, documented: counts.documented }[option])
      : undefined,
  describe(shown, settings, text) {
    const cell = chosenOf(shown, settings);
    const claims = shown.claims.map((id) => {
      const { sentence, by, claim } = told(id, text, text.lang);
      return `${text.says[claim.says]}${text.colon}${sentence} (${by.join(', ')}, ${text.grades[claim.grade]})`;
    });
    return `${fill(text.describe[settings.show], shown.counts)} ${fill(text.describe.chosen, {
      model: nameOf(cell.model, text),
      question: text.questions[cell.ability],
      claims: claims.join(' ') || text.nobody,
    })}`;
  },
  table: (frames, _settings, text) => ({
    columns: text.table,
    rows: (frames[0]?.cells ?? [])
      .filter(({ sides }) => sides.length > 0)
      .map((cell) => [nameOf(cell.model, text), text.questions[cell.ability], spoken(cell, text)]),
  }),
});

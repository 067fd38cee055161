import { defineWidget } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import { type EvidenceFrame, frame, knobs } from './model.ts';
import { View } from './View.tsx';
import { essayMonth, type EvidenceText, type MomentId } from './words.ts';

export default defineWidget<typeof knobs, EvidenceFrame, MomentId, EvidenceText>({
  id: 'evidence',
  knobs,
  model: { frame },
  moments: {
    ungraded: {},
    contradicted: { set: { item: 'tuned', given: ['tuned-hypothesis'] } },
    code: { set: { item: 'reasoning', given: ['reasoning-hypothesis'] } },
    all: { set: { item: 'chatgpt', reveal: true } },
  },
  View,
  finding({ rows, item, graded, outcomes }, { reveal }, text) {
    const values = { ...outcomes, all: rows.length, month: essayMonth(text.lang) };
    if (reveal) return fill(text.findings.all, values);
    const known = rows.find(({ id }) => id === item)?.known;
    return graded > 0 && known ? text.items[item].finding : fill(text.findings.open, values);
  },
  describe({ rows, item, graded }, { reveal }, text) {
    const said = rows.map(({ id, mine, known }) =>
      [
        `${text.items[id].short}${text.colon}`,
        mine ? fill(text.describe.mine, { grade: text.certainties[mine] }) : text.describe.none,
        known && fill(text.describe.known, { grade: text.certainties[known.essay], outcome: text.outcomes[known.outcome].word }),
      ]
        .filter(Boolean)
        .join(' '),
    );
    return `${fill(reveal ? text.describe.all : text.describe.some, { graded, all: rows.length })} ${fill(text.describe.item, {
      item: text.items[item].statement,
    })} ${said.join(text.semicolon)}`;
  },
  table: (frames, _settings, text) => ({
    columns: text.table,
    rows: (frames[0]?.rows ?? []).map(({ id, mine, known }) => [
      text.items[id].statement,
      mine ? text.certainties[mine] : text.notYet,
      known ? text.certainties[known.essay] : text.notYet,
      known ? text.outcomes[known.outcome].word : text.notYet,
    ]),
  }),
});

import { defineWidget } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import { frame, knobs, type ReportFrame } from './model.ts';
import { View } from './View.tsx';
import type { MomentId, ReportText } from './words.ts';

export default defineWidget<typeof knobs, ReportFrame, MomentId, ReportText>({
  id: 'self-report',
  knobs,
  model: { frame },
  moments: {
    unmarked: {},
    fooled: { set: { marks: ['easy-backed', 'window-backed', 'best-backed', 'itself-backed'] } },
    line: { set: { line: true } },
  },
  View,
  finding({ counts, marked, agreed, sentences }, { line }, text) {
    const values = { ...counts, all: sentences.length, marked, agreed };
    if (!line) return marked === 0 ? text.findings.open : fill(text.findings.marked, values);
    return fill(marked === 0 ? text.findings.line : text.findings.compared, values);
  },
  describe({ sentences, marked }, { line }, text) {
    const said = sentences.map(({ id, mine, verdict }, i) =>
      [
        `${i + 1}${text.colon}${text.sentences[id].said}`,
        mine && fill(text.describe.mine, { verdict: text.verdicts[mine] }),
        verdict && fill(text.describe.known, { verdict: text.verdicts[verdict], why: text.sentences[id].why }),
      ]
        .filter(Boolean)
        .join(' '),
    );
    return `${fill(line ? text.describe.line : text.describe.hidden, { marked, all: sentences.length, line: text.makersLine })} ${said.join(' ')}`;
  },
  table: (frames, { line }, text) => ({
    columns: text.table,
    rows: (frames[0]?.sentences ?? []).map(({ id, mine, verdict }) => [
      text.sentences[id].said,
      mine ? text.verdicts[mine] : text.notYet,
      line && verdict ? text.verdicts[verdict] : text.notYet,
    ]),
  }),
});

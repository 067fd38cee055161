import type { Rows } from '../../contract/define.ts';
import { rowName } from './findings.ts';
import type { CheckFrame } from './model.ts';
import { piles } from './sorts.ts';
import type { CheckText } from './words.ts';

/** What was said of each statement, and what the sources say of those that were sorted; or the claims counted by pile. */
export function table(frame: CheckFrame, text: CheckText): Rows {
  if (frame.act === 'sort') {
    return {
      columns: text.table.sort,
      rows: frame.statements.map(({ id, said, truth }) => [
        text.statements[id].says,
        said === null ? '' : text.sorts[said].word,
        said === null ? '' : text.sorts[truth].word,
      ]),
    };
  }
  return {
    columns: [text.table[frame.act], ...piles.map((pile) => text.piles[pile]), text.table.total],
    rows: frame.rows.map(({ id, counts, total }) => [rowName(id, text), ...counts, total]),
  };
}

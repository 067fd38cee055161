import { whoSays } from '../../../content/facts/cite.ts';
import type { SourceId } from '../../../content/facts/sources.ts';
import type { Words } from '../../../content/words.ts';
import type english from '../../../content/en/widgets/self-report.ts';

export type ReportText = Words<typeof english>;
export type MomentId = keyof (typeof english)['moments'] & string;

export const by = (sources: readonly SourceId[], text: ReportText): string[] =>
  sources.map((source) => whoSays(source, text.unnamed));

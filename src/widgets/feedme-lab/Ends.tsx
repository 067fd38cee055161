import type { ReactElement } from 'react';
import { decimal, percent } from '../../charts/format.ts';
import { NumberTable } from '../../charts/NumberTable.tsx';
import { spending } from './budget.ts';
import type { End } from './frames.ts';
import type { FeedmeLabSettings } from './knobs.ts';
import type { Story } from './story.ts';
import sheet from '../../charts/Sheet.module.css';
import type { FeedmeLabText } from './words.ts';

interface Props {
  story: Story;
  settings: FeedmeLabSettings;
  covered: boolean;
  text: FeedmeLabText;
}

/** Where all three models stand, and what they cost. */
export function Ends({ story, settings, covered, text }: Props): ReactElement {
  const words = text.ends;
  const models = [story.sft, story.feedme.end, story.ppo.end];
  const row = (name: string, of: (end: End) => string): { cells: string[] } => ({
    cells: [name, ...models.map((end, i) => (end === undefined ? '–' : covered && i > 0 ? '?' : of(end)))],
  });
  const judged = settings.judge === 'people' ? spending.answers : spending.compared;
  const paid = [words.none, String(judged), String(spending.compared)];
  const wrote = [words.none, String(spending.answers), String(spending.answers)];
  return (
    <section aria-label={words.title}>
      <p className={sheet['title']}>{words.title}</p>
      <NumberTable
        caption={words.title}
        columns={words.columns}
        rows={[
          row(words.gold, ({ gold }) => decimal(gold)),
          row(words.proxy, ({ proxy }) => decimal(proxy)),
          row(words.correct, ({ correct }) => percent(correct, 0)),
          row(words.kl, ({ kl }) => decimal(kl)),
          { cells: [words.written, ...wrote] },
          { cells: [words.judged, ...paid] },
        ]}
      />
    </section>
  );
}

import type { CSSProperties, ReactElement } from 'react';
import { decimal, percent, plain, signed } from '../../charts/format.ts';
import { Glyph } from '../../charts/Glyph.tsx';
import { fill } from '../../../content/fill.ts';
import { methodOf } from './Answers.tsx';
import type { Card, ModelId } from './frames.ts';
import type { PipelineSettings } from './knobs.ts';
import { type PpoRun, sameRun } from './runs.ts';
import type { Story } from './story.ts';
import styles from './View.module.css';
import type { PipelineText } from './words.ts';

interface Props {
  story: Story;
  settings: PipelineSettings;
  text: PipelineText;
  runs: readonly PpoRun[];
  hidden: boolean;
}

interface Row {
  readonly key: string;
  readonly model: ModelId;
  readonly name: string;
  readonly card: Card | undefined;
  readonly current: boolean;
  readonly hidden: boolean;
}

type Run = Pick<PpoRun, 'beta' | 'ptx' | 'slow'>;

function nameOf({ beta, ptx, slow }: Run, text: PipelineText): string {
  const { ppo, withPtx, slowly } = text.cards;
  const plainly = fill(ppo, { beta: plain(beta) });
  const mixed = ptx ? fill(withPtx, { name: plainly }) : plainly;
  return slow ? fill(slowly, { name: mixed }) : mixed;
}

/** How each model answers all questions, and what it still knows of the text it came from: the alignment tax is the last column. */
export function Cards({ story, settings, text, runs, hidden }: Props): ReactElement {
  const words = text.cards;
  const { pretrain, sft, ppo } = story.cards;
  const row = (model: ModelId, name: string, card: Card | undefined, current = false): Row => ({
    key: name,
    model,
    name,
    card,
    current,
    hidden: hidden && current,
  });
  // The rows of all models stand there from the beginning, so that nothing below them moves while they are trained.
  const rows = [
    row('pretrain', text.said.names.pretrain, pretrain),
    row('sft', text.said.names.sft, sft),
    ...runs.filter((run) => !sameRun(run, settings)).map((run) => row('ppo', nameOf(run, text), run.card)),
    row('ppo', nameOf(settings, text), ppo, true),
  ];
  const most = Math.max(0.6, ...rows.map(({ card }) => card?.text ?? 0));
  const columns = ['correct', 'heldOut', 'asks', 'proxy', 'gold', 'words', 'nll', 'kl', 'text'] as const;
  const less: readonly string[] = ['heldOut', 'asks', 'words', 'nll', 'kl'];
  const cellOf = ({ card, hidden: unseen }: Row, column: (typeof columns)[number]): string => {
    const value = card?.[column];
    if (unseen && card && ['correct', 'heldOut', 'gold'].includes(column)) return '?';
    if (value === undefined) return '–';
    if (column === 'correct' || column === 'heldOut' || column === 'asks') return percent(value, 0);
    if (column === 'proxy' || column === 'gold') return signed(value);
    return decimal(value, column === 'text' ? 2 : 1);
  };
  return (
    <section className={styles['cards']} aria-label={words.title}>
      <p className={styles['title']}>{words.title}</p>
      <p className={styles['unit']}>{words.note}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.model}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={less.includes(column) ? styles['less'] : styles[column]}>
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.current ? styles['current'] : undefined}>
              <th scope="row">
                <Glyph method={methodOf[row.model]} /> {row.name}
              </th>
              {columns.map((column) => (
                <td
                  key={column}
                  className={less.includes(column) ? styles['less'] : styles[column]}
                  style={
                    column === 'text'
                      ? ({
                          '--share': ((row.card?.text ?? 0) / most).toFixed(4),
                          '--bar': `var(--${methodOf[row.model]})`,
                        } as CSSProperties)
                      : undefined
                  }
                >
                  {cellOf(row, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import { languageOf } from '../../../content/languages.ts';
import type { ReactElement } from 'react';
import { fill } from '../../../content/fill.ts';
import { formatNumber } from '../../../content/numbers.ts';
import { percent } from '../../charts/format.ts';
import { Glyph } from '../../charts/Glyph.tsx';
import { percentOf } from '../../charts/scale.ts';
import { STEPS } from '../../toys/three-uses/fineTune.ts';
import { shownAnimals, type Tuned, type Use } from '../../toys/three-uses/measure.ts';
import { splits } from '../../toys/three-uses/prompts.ts';
import { answerOf, tokenOf } from '../../toys/three-uses/world.ts';
import { shareOf, wordOf } from './finding.ts';
import type { UsesSettings } from './knobs.ts';
import { Pairs } from './Pairs.tsx';
import styles from './View.module.css';
import type { UsesText } from './words.ts';

/** A count as the language groups its digits. */
export const countOf = (count: number, lang: string): string => formatNumber(count, { unit: 'plain', lang: languageOf(lang) });

/** Questions that a share is of. */
export const HELD = splits.length * splits[0]!.held.length;

export type LaneId = 'tuned' | 'zero' | 'few';

interface Props {
  id: LaneId;
  use: Use | undefined;
  weights: number;
  /** Questions that the share is of. */
  held: number;
  settings: UsesSettings;
  text: UsesText;
  lang: string;
}

/** One use from top to bottom: what is put in, what changes, what comes out. */
export function Lane({ id, use, weights, held, settings, text, lang }: Props): ReactElement {
  const { task, animal, shots } = settings;
  const method = id === 'tuned' ? 'sft' : 'pretraining';
  const { name, like } = text.lanes[id];
  const count = Number(shots);
  const trained = id === 'tuned' && count > 0;
  const changed = id === 'tuned' ? (use as Tuned | undefined)?.changed : 0;
  const read = { tuned: 1, zero: 2, few: 1 + 2 * count }[id];
  const right = tokenOf(animal, task);
  const said = use?.said[shownAnimals.indexOf(animal)];
  // Only the likeliest answer is the model's; a right one below it is pointed out and no more.
  const marked = (token: number | undefined, rank: number): string => {
    if (token === right) return rank === 0 ? `✓ ${text.come.correct}` : '✓';
    return token !== undefined && rank === 0 ? `✗ ${text.come.wrong}` : '';
  };
  const numbers = [
    [changed === undefined ? '–' : countOf(changed, lang), fill(text.change.weights, { weights: countOf(weights, lang) })],
    [changed === undefined ? '–' : trained ? STEPS : 0, text.change.steps],
    [read, text.change.tokens],
  ] as const;
  return (
    <section className={styles['lane']} aria-label={name} style={{ borderColor: `var(--${method})` }}>
      <p className={styles['name']}>
        <Glyph method={method} size={12} /> <b style={{ color: `var(--${method})` }}>{name}</b> <small>{like}</small>
      </p>

      <p className={styles['part']}>{text.put.title}</p>
      <Pairs id={id} settings={settings} text={text} />

      <p className={styles['part']}>{text.change.title}</p>
      <dl className={styles['change']}>
        {numbers.map(([value, what], i) => (
          <div key={what} data-some={i < 2 && trained && changed !== undefined ? '' : undefined}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>

      <p className={styles['part']}>{text.come.title}</p>
      <div className={styles['said']}>
        {[0, 1, 2].map((i) => {
          const [token, p] = said?.[i] ?? [undefined, 0];
          return (
            <p key={i} data-right={token === right ? '' : undefined}>
              <span translate="no">{token === undefined ? '' : wordOf(token)}</span>
              <i>
                <i style={{ width: percentOf(p), background: `var(--${method})` }} />
              </i>
              <em>{token === undefined ? '' : percent(p, 0)}</em>
              <b>{marked(token, i)}</b>
            </p>
          );
        })}
      </div>
      <p className={styles['instead']}>
        {said === undefined
          ? text.come.wait
          : said.some(([token]) => token === right)
            ? ''
            : `${text.come.instead} ${answerOf(animal, task)}`}
      </p>
      <p className={styles['share']}>
        <b>{shareOf(use?.share)}</b> <span>{fill(text.come.share, { held })}</span>
      </p>
    </section>
  );
}

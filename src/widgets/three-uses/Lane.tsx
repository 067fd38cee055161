import type { ReactElement } from 'react';
import { fill } from '../../../content/fill.ts';
import { percent } from '../../charts/format.ts';
import { Glyph } from '../../charts/Glyph.tsx';
import { percentOf } from '../../charts/scale.ts';
import { STEPS } from '../../toys/three-uses/fineTune.ts';
import { shownAnimals, type Tuned, type Use } from '../../toys/three-uses/measure.ts';
import { answerOf, tokenOf } from '../../toys/three-uses/world.ts';
import { wordOf } from './describe.ts';
import { shareOf } from './finding.ts';
import type { UsesSettings } from './knobs.ts';
import { Pairs } from './Pairs.tsx';
import styles from './View.module.css';
import type { UsesText } from './words.ts';

export type LaneId = 'tuned' | 'zero' | 'few';

interface Props {
  id: LaneId;
  use: Use | undefined;
  weights: number;
  settings: UsesSettings;
  text: UsesText;
}

/** A count with a thin space between its thousands. */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ' ');

/** One use from top to bottom: what is put in, what changes, what comes out. */
export function Lane({ id, use, weights, settings, text }: Props): ReactElement {
  const { task, animal, shots } = settings;
  const method = id === 'tuned' ? 'sft' : 'pretraining';
  const { name, like } = text.lanes[id];
  const count = Number(shots);
  const trained = id === 'tuned' && count > 0;
  const changed = id === 'tuned' ? (use as Tuned | undefined)?.changed : 0;
  const read = { tuned: 1, zero: 2, few: 1 + 2 * count }[id];
  const right = tokenOf(animal, task);
  const said = use?.said[shownAnimals.indexOf(animal)];
  const numbers = [
    [changed === undefined ? '–' : grouped(changed), fill(text.change.weights, { weights: grouped(weights) })],
    [changed === undefined ? '–' : trained ? STEPS : 0, text.change.steps],
    [read, text.change.tokens],
  ] as const;
  return (
    <section className={styles['lane']} aria-label={name} style={{ borderColor: `var(--${method})` }}>
      <p className={styles['name']}>
        <Glyph method={method} size={12} /> <b style={{ color: `var(--${method})` }}>{name}</b> <small>{like}</small>
      </p>

      <h4>{text.put.title}</h4>
      <Pairs id={id} settings={settings} text={text} />

      <h4>{text.change.title}</h4>
      <dl className={styles['change']}>
        {numbers.map(([value, what], i) => (
          <div key={what} data-some={i < 2 && value !== 0 ? '' : undefined}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>

      <h4>{text.come.title}</h4>
      <ol className={styles['said']}>
        {[0, 1, 2].map((i) => {
          const [token, p] = said?.[i] ?? [undefined, 0];
          return (
            <li key={i} data-right={token === right ? '' : undefined}>
              <span translate="no">{token === undefined ? '' : wordOf(token)}</span>
              <i>
                <i style={{ width: percentOf(p), background: `var(--${method})` }} />
              </i>
              <em>{token === undefined ? '' : percent(p, 0)}</em>
              <b>{token === right ? `✓ ${text.come.right}` : ''}</b>
            </li>
          );
        })}
      </ol>
      <p className={styles['instead']}>
        {said === undefined
          ? text.come.wait
          : said.some(([token]) => token === right)
            ? ''
            : `${text.come.instead} ${answerOf(animal, task)}`}
      </p>
      <p className={styles['share']}>
        <b>{shareOf(use?.share)}</b> <span>{text.come.share}</span>
      </p>
    </section>
  );
}

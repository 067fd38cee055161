import type { CSSProperties, ReactElement } from 'react';
import { plain } from '../../charts/format.ts';
import { Glyph } from '../../charts/Glyph.tsx';
import { fill } from '../../../content/fill.ts';
import type { Inside, Told, Turn } from './frames.ts';
import { isOut, isThere, type Quantity, quantities, ratioLevel, valueOf } from './quantities.ts';
import { ground, nameOf, type WordsOf } from './wordsOf.ts';
import styles from './Staves.module.css';

/** Places for words before there are any. */
const PLACES = 9;

const percentOf = (share: number): string => `${(100 * share).toFixed(1)}%`;

/** A bar from the stave's zero line, up or down; probabilities stand on its floor. */
function barOf({ id, above, below, level }: Quantity, value: number): CSSProperties {
  const at = level(value);
  const low = id === 'chances' ? 0 : 0.5 + Math.min(0, at) / 2;
  const height = id === 'chances' ? at : Math.abs(at) / 2;
  return { bottom: percentOf(low), height: percentOf(height), background: `var(--${at < 0 ? below : above})` };
}

const windowOf = ({ epsilon }: Inside): CSSProperties =>
  ({
    '--low': percentOf(0.5 + ratioLevel(1 - epsilon) / 2),
    '--high': percentOf(0.5 + ratioLevel(1 + epsilon) / 2),
  }) as CSSProperties;

interface Props extends WordsOf {
  told: Told | undefined;
  inside: Inside | undefined;
  turn: Turn;
  covered: boolean;
  isNew(quantity: Quantity): boolean;
}

/** An answer like a score of music: a column for each word, and under it a stave for each of its numbers. */
export function Staves({ told, inside, turn, covered, text, isNew }: Props): ReactElement {
  const places = Array.from({ length: told?.words.length ?? PLACES }, (_, t) => t);
  const noteOf = ({ id }: Quantity): string =>
    fill(
      text.rows[id].note,
      inside ? { from: plain(1 - inside.epsilon), to: plain(1 + inside.epsilon), beta: plain(inside.beta) } : {},
    );
  return (
    <table className={styles['staves']}>
      <caption className="visually-hidden">{text.numbers}</caption>
      <thead>
        <tr>
          <th scope="col">{text.word}</th>
          {places.map((t) =>
            told ? (
              <th key={t} scope="col" lang="en" translate="no" style={ground(told, t, turn)}>
                {nameOf(told, t, text)}
              </th>
            ) : (
              <td key={t}>{''}</td>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {quantities.map((quantity) => (
          <tr key={quantity.id} data-new={isNew(quantity) ? '' : undefined} data-quantity={quantity.id}>
            <th scope="row">
              <b>
                {quantity.by && <Glyph method={quantity.by} />} {text.rows[quantity.id].long}
              </b>
              <span>{inside ? noteOf(quantity) : ''}</span>
            </th>
            {places.map((t) => {
              const there = told && isThere(quantity, turn, covered);
              const value = there ? valueOf(told, quantity.id, t) : undefined;
              const isRatio = quantity.id === 'ratios' && inside !== undefined && value !== undefined;
              return (
                <td key={t} data-out={isRatio && isOut(value, inside) ? '' : undefined} style={isRatio ? windowOf(inside) : {}}>
                  {there && (
                    <i aria-hidden="true" data-floor={quantity.id === 'chances' ? '' : undefined}>
                      {value !== undefined && <i style={barOf(quantity, value)} />}
                    </i>
                  )}
                  {value === undefined ? there && <span className={styles['none']}>–</span> : quantity.format(value)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

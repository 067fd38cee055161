import type { CSSProperties, ReactElement } from 'react';
import { Glyph } from '../../charts/Glyph.tsx';
import type { Inside, Told, Turn } from './frames.ts';
import { isOut, isThere, type Quantity, quantities, valueOf } from './quantities.ts';
import { ground, nameOf, shade, type WordsOf } from './wordsOf.ts';
import styles from './Ladder.module.css';

/** Answers have so many words at most, so that the table has its room from the start. */
const MOST = 13;

/** There is no room for the score beside the reward, which is the score until the price is taken off. */
const columns = quantities.filter(({ id }) => id !== 'score');

/** A probability is almost always near 1, so that its shade would say nothing. */
const shadeOf = ({ id, level, above, below }: Quantity, value: number): CSSProperties =>
  id === 'chances' ? {} : shade(level(value), above, below);

interface Props extends WordsOf {
  inside: Inside | undefined;
  told: Told | undefined;
  turn: Turn;
  covered: boolean;
  isNew(quantity: Quantity): boolean;
}

/** An answer down a phone: a row for each word, and beside it its numbers. */
export function Ladder({ told, inside, turn, covered, text, isNew }: Props): ReactElement {
  const valueAt = (quantity: Quantity, t: number): number | undefined => {
    if (!told || t >= told.words.length) return undefined;
    if (turn === 'score' && quantity.id === 'rewards') return valueOf(told, 'score', t) ?? 0;
    return isThere(quantity, turn, covered) ? valueOf(told, quantity.id, t) : undefined;
  };
  return (
    <table className={styles['ladder']}>
      <caption className="visually-hidden">{text.numbers}</caption>
      <thead>
        <tr>
          <th scope="col">{text.word}</th>
          {columns.map((quantity) => (
            <th
              key={quantity.id}
              scope="col"
              data-new={isNew(quantity) || (turn === 'score' && quantity.id === 'rewards') ? '' : undefined}
            >
              <abbr title={text.rows[quantity.id].long}>
                {text.rows[quantity.id].short} {quantity.by && <Glyph method={quantity.by} size={8} />}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: told ? Math.max(MOST, told.words.length) : MOST }, (_, t) => (
          <tr key={t} data-empty={told && t >= told.words.length ? '' : undefined}>
            {told && t < told.words.length ? (
              <th scope="row" lang="en" translate="no" style={ground(told, t, turn)}>
                {nameOf(told, t, text)}
              </th>
            ) : (
              <td>{''}</td>
            )}
            {columns.map((quantity) => {
              const value = valueAt(quantity, t);
              const out = quantity.id === 'ratios' && inside && value !== undefined && isOut(value, inside);
              return (
                <td key={quantity.id} data-out={out ? '' : undefined} style={value === undefined ? {} : shadeOf(quantity, value)}>
                  {value !== undefined && quantity.format(value)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

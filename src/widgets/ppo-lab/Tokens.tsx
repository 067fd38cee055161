import type { CSSProperties, ReactElement } from 'react';
import { bare, decimal, signed } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import { type InsideFrame, type PpoLabFrame, type Told, type Turn, turns } from './frames.ts';
import styles from './View.module.css';
import type { PpoLabText } from './words.ts';

type RowId = keyof PpoLabText['rows'];

interface Row {
  readonly id: RowId;
  /** The turn in which it comes. */
  readonly turn: Turn;
  /** What has no colour, and what is coloured fully. */
  readonly zero: number;
  readonly full: number;
  format(value: number): string;
}

const rows: readonly Row[] = [
  { id: 'chances', turn: 'answer', zero: Number.NaN, full: 1, format: (value) => bare(value, 2) },
  { id: 'gaps', turn: 'penalty', zero: 0, full: 3, format: (value) => signed(value) },
  { id: 'rewards', turn: 'score', zero: 0, full: 1.5, format: (value) => signed(value) },
  { id: 'values', turn: 'value', zero: 0, full: 1.5, format: (value) => signed(value) },
  { id: 'returns', turn: 'credit', zero: 0, full: 1.5, format: (value) => signed(value) },
  { id: 'advantages', turn: 'credit', zero: 0, full: 1.5, format: (value) => signed(value) },
  { id: 'ratios', turn: 'update', zero: 1, full: 1, format: (value) => decimal(value) },
];

/** Answers have so many words at most, so that the table has its room from the start. */
const MOST = 13;

/** As dark as it is large, in one colour above zero and in another below; the number stands in it. */
function shade(value: number, { zero, full }: Pick<Row, 'zero' | 'full'>): CSSProperties {
  const share = Math.min(1, Math.abs(value - zero) / full);
  if (!(share > 0.02)) return {};
  const colour = value > zero ? 'chat' : 'accent';
  return { background: `color-mix(in oklab, var(--${colour}) ${Math.round(share * 38)}%, var(--paper))` };
}

interface Props {
  frame: PpoLabFrame;
  inside: InsideFrame | undefined;
  which: 'good' | 'bad';
  covered: boolean;
  text: PpoLabText;
  wide: boolean;
  choose(which: 'good' | 'bad'): void;
}

/** One answer, word by word: a row for each quantity where there is room, and a row for each word on a phone. */
export function Tokens({ frame, inside, which, covered, text, wide, choose }: Props): ReactElement {
  const told: Told | undefined = inside?.inside[which];
  const turn = 'inside' in frame ? turns.indexOf(frame.turn) : turns.length - 1;
  // A reward is known when both its parts are: the score first, then the price.
  const isThere = (row: Row): boolean =>
    turns.indexOf(row.turn) <= turn && !(covered && ['returns', 'advantages', 'ratios'].includes(row.id));
  const valueOf = (row: Row, t: number): number | undefined => {
    if (!told || !isThere(row)) return undefined;
    const last = t === told.words.length - 1;
    if (row.id === 'rewards' && turn === turns.indexOf('score')) return last ? told.score : 0;
    return told[row.id][t];
  };
  const named = (t: number): string => told?.words[t] || (told && t === told.words.length - 1 ? text.end : '');
  const cell = (row: Row, t: number): ReactElement => {
    const value = valueOf(row, t);
    return (
      <td key={`${row.id}${t}`} style={value === undefined ? {} : shade(value, row)}>
        {value === undefined ? '' : row.format(value)}
      </td>
    );
  };
  const isNew = (row: Row): boolean => 'inside' in frame && row.turn === frame.turn;
  const places = Array.from({ length: told ? Math.max(MOST, told.words.length) : MOST }, (_, t) => t);
  const heads = (t: number, scope: 'col' | 'row'): ReactElement => (
    <th
      key={t}
      scope={scope}
      lang="en"
      translate="no"
      style={told && t < told.words.length && turn >= turns.indexOf('penalty') ? shade(told.gaps[t]!, { zero: 0, full: 3 }) : {}}
    >
      {named(t)}
    </th>
  );
  return (
    <section className={styles['words']}>
      <div className={styles['which']} role="group" aria-label={text.knobs.which.label}>
        {(['good', 'bad'] as const).map((id) => (
          <button key={id} type="button" aria-pressed={which === id} onClick={() => choose(id)}>
            {text.which[id]}
          </button>
        ))}
      </div>
      <p className={styles['asked']}>
        {told && (
          <>
            <span>{fill(text.asked, { question: told.question })}</span>{' '}
            <b>{turn >= turns.indexOf('score') && fill(text.scored, { score: signed(told.score), gold: signed(told.gold, 1) })}</b>
          </>
        )}
      </p>
      <table className={styles['table']}>
        <caption className="visually-hidden">{text.numbers}</caption>
        {wide ? (
          <>
            <thead>
              <tr>
                <th scope="col">{text.word}</th>
                {places.map((t) => heads(t, 'col'))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id} data-new={isNew(row) ? '' : undefined}>
                  <th scope="row">{text.rows[row.id].long}</th>
                  {places.map((t) => cell(row, t))}
                </tr>
              ))}
            </tbody>
          </>
        ) : (
          <>
            <thead>
              <tr>
                <th scope="col">{text.word}</th>
                {rows.map((row) => (
                  <th key={row.id} scope="col" data-new={isNew(row) ? '' : undefined}>
                    <abbr title={text.rows[row.id].long}>{text.rows[row.id].short}</abbr>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {places.map((t) => (
                <tr key={t} data-empty={told && t >= told.words.length ? '' : undefined}>
                  {heads(t, 'row')}
                  {rows.map((row) => cell(row, t))}
                </tr>
              ))}
            </tbody>
          </>
        )}
      </table>
      <p className={styles['legend']}>
        {text.colours} <i style={shade(3, { zero: 0, full: 3 })}>{text.likelier}</i>{' '}
        <i style={shade(-3, { zero: 0, full: 3 })}>{text.rarer}</i>
      </p>
    </section>
  );
}

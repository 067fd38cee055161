import type { CSSProperties, ReactElement } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { decimal } from '../../charts/format.ts';
import { linear, percentOf, place } from '../../charts/scale.ts';
import { fill } from '../../../content/fill.ts';
import styles from './Board.module.css';
import { valuesOf } from './findings.ts';
import type { EloFrame, Row } from './model.ts';
import type { EloText } from './words.ts';

const x = linear(650, 1350);
const GRID = [700, 800, 900, 1000, 1100, 1200, 1300];

const at = (value: number): CSSProperties => ({ left: percentOf(place(value, x)) });
const span = (from: number, to: number): CSSProperties => ({ ...at(from), width: percentOf(place(to, x) - place(from, x)) });

/** One model: its interval with its rating above, Elo's ratings in several orders below, and where it truly stands across both. */
const Track = ({ row }: { row: Row }): ReactElement => (
  <div className={styles['track']}>
    <i className={styles['interval']} style={span(row.rating - row.half, row.rating + row.half)} />
    <i className={styles['orders']} style={span(row.eloLow, row.eloHigh)} />
    <i className={styles['truth']} style={at(row.strength)} />
    <i className={styles['rating']} style={at(row.rating)} />
    <i className={styles['elo']} style={at(row.elo)} />
  </div>
);

/** The leaderboard, best first. */
export function Board({ frame, text }: { frame: EloFrame; text: EloText }): ReactElement {
  return (
    <div className={styles['board']}>
      <ul className={styles['key']} aria-hidden="true">
        <li>
          <i className={`${styles['rating']} ${styles['sample']}`} /> {text.key.rating}
        </li>
        <li>
          <i className={`${styles['elo']} ${styles['sample']}`} /> {fill(text.key.elo, valuesOf(frame))}
        </li>
        <li>
          <i className={`${styles['truth']} ${styles['sample']}`} /> {text.key.truth}
        </li>
      </ul>
      <div className={styles['rows']} aria-hidden="true">
        <div className={styles['grid']}>
          {GRID.map((tick) => (
            <i key={tick} style={at(tick)} />
          ))}
        </div>
        {frame.rows.map((row, i) => (
          <div key={row.id} className={styles['row']}>
            <small>{i + 1}</small>
            <b>{row.id}</b>
            <Track row={row} />
            <span>
              {decimal(row.rating, 0)} <small>± {decimal(row.half, 0)}</small>
            </span>
          </div>
        ))}
      </div>
      <div className={styles['scale']}>
        <Axis scale={x} ticks={[700, 1000, 1300]} lean={false} title={text.points} />
      </div>
    </div>
  );
}

import type { ReactElement, ReactNode } from 'react';
import { useLit } from '../../charts/Linked.tsx';
import { Bar } from '../../charts/Bar.tsx';
import { Axis } from '../../charts/Axis.tsx';
import { decimal } from '../../charts/format.ts';
import { linear, percentOf } from '../../charts/scale.ts';
import styles from './View.module.css';

interface Props {
  letter: string;
  answer: string;
  /** It stands for more than itself, so it is set as a remark. */
  remark?: boolean;
  before: number;
  after: number;
  reference?: number;
  referenceLabel?: string | undefined;
  colour: string;
  children?: ReactNode;
}

/** Two shares as people read them, at the end of their bar: 10.0 → 32.5%. */
const Share = ({ before, after }: { before: number; after: number }): ReactElement => (
  <span className={styles['share']} style={{ left: percentOf(Math.max(before, after)) }}>
    {decimal(before * 100, 1)} → <b>{decimal(after * 100, 1)}%</b>
  </span>
);

/** One answer and the bar of its probability. Its letter, its bar and its numbers are one quantity. */
export function AnswerRow({
  letter,
  answer,
  remark,
  before,
  after,
  reference,
  referenceLabel,
  colour,
  children,
}: Props): ReactElement {
  const lit = useLit() === letter;
  return (
    <li className={`${styles['row']} ${lit ? styles['lit'] : ''}`} data-quantity={letter}>
      <b className={styles['letter']}>{letter}</b>
      <p className={remark ? styles['remark'] : styles['answer']}>{answer}</p>
      <div className={styles['bar']}>
        <Bar before={before} after={after} reference={reference} referenceLabel={referenceLabel} colour={colour} />
        <Share before={before} after={after} />
      </div>
      {children}
    </li>
  );
}

/** The ruler under a column of bars. */
export const BarAxis = ({ name, children }: { name: string; children?: ReactNode }): ReactElement => (
  <li className={styles['axisRow']} aria-hidden="true">
    <div className={styles['bar']}>
      <small>{name}</small>
      <Axis scale={linear(0, 100)} ticks={2} format={(value) => `${value}%`} />
    </div>
    {children}
  </li>
);

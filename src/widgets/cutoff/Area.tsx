import type { ReactElement } from 'react';
import { linePath, type Point, SIDE } from '../../charts/linePath.ts';
import styles from './View.module.css';

/** The ground between a curve and a level: what is given away. */
export const Area = ({ points }: { points: readonly Point[] }): ReactElement => (
  <svg className={styles['area']} viewBox={`0 0 ${SIDE} ${SIDE}`} preserveAspectRatio="none">
    <path d={`${linePath(points)}Z`} />
  </svg>
);

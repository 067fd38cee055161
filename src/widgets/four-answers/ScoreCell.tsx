import type { ReactElement } from 'react';
import { percentOf } from '../../charts/scale.ts';
import rankStyles from './Ranking.module.css';

interface Props {
  id: string;
  /** Where the score stands, from 0 to 1. */
  at: number;
  reading: string;
  /** The caliper's jaws on their way down through this row, or ending in it. */
  jaws: readonly { at: number; ends: boolean }[];
  measured: boolean;
  zero: number;
  label: string;
  measure(): void;
}

/** One answer's score on the common scale; pressing the point lays the caliper on it. */
export function ScoreCell({ at, reading, jaws, measured, zero, label, measure }: Props): ReactElement {
  return (
    <div className={rankStyles['scoreCell']}>
      <i className={rankStyles['zero']} style={{ left: percentOf(zero) }} />
      {jaws.map((jaw, i) => (
        <i key={i} className={jaw.ends ? rankStyles['jawEnd'] : rankStyles['jaw']} style={{ left: percentOf(jaw.at) }} />
      ))}
      <button
        type="button"
        className={`${rankStyles['point']} ${measured ? rankStyles['measured'] : ''}`}
        style={{ left: percentOf(at) }}
        aria-label={`${label}: ${reading}`}
        aria-pressed={measured}
        onClick={measure}
      >
        <i />
        <span className={at > 0.8 ? rankStyles['before'] : rankStyles['behind']} aria-hidden="true">
          {reading}
        </span>
      </button>
    </div>
  );
}

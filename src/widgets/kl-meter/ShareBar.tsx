import type { CSSProperties, ReactElement } from 'react';
import { percentOf } from '../../charts/scale.ts';
import styles from './View.module.css';

interface Props {
  label: string;
  /** In whole percent. */
  share: number;
  colour: 'ppo' | 'sft';
  set(share: number): void;
}

/** A bar that is its own slider: drag its end, or use the arrow keys. */
export const ShareBar = ({ label, share, colour, set }: Props): ReactElement => (
  <div className={styles['share']} style={{ '--bar': `var(--${colour})` } as CSSProperties}>
    <i style={{ width: percentOf(share / 100) }} />
    <b style={{ left: percentOf(share / 100) }} aria-hidden="true">
      {share}%
    </b>
    <input
      type="range"
      min={0}
      max={100}
      step={1}
      value={share}
      aria-label={label}
      aria-valuetext={`${share}%`}
      onInput={({ currentTarget }) => set(currentTarget.valueAsNumber)}
    />
  </div>
);

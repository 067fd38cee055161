import type { CSSProperties, ReactElement } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { decimal } from '../../charts/format.ts';
import { linear, percentOf, place, type Scale } from '../../charts/scale.ts';
import ratioStyles from './Ratio.module.css';
import styles from './View.module.css';

/** Half as much to half as much again, or more where a ratio goes further. */
export function ratioScale(ratios: readonly number[], epsilon: number): Scale {
  const most = Math.max(1 + epsilon, ...ratios);
  const least = Math.min(1 - epsilon, ...ratios);
  return linear(least < 0.55 ? 0 : 0.5, most > 1.45 ? Math.min(4, Math.ceil(most + 0.2)) : 1.5);
}

/** What is inside the window, which runs through all rows. */
const window = (epsilon: number, scale: Scale): CSSProperties => ({
  left: percentOf(place(1 - epsilon, scale)),
  width: percentOf(place(1 + epsilon, scale) - place(1 - epsilon, scale)),
});

interface Props {
  ratio: number;
  clipped: boolean;
  epsilon: number;
  scale: Scale;
  word: string;
}

/** How an answer's chance has changed in this iteration, against the window within which change still pays. */
export function RatioCell({ ratio, clipped, epsilon, scale, word }: Props): ReactElement {
  const [one, at] = [place(1, scale), place(ratio, scale)];
  const stem = { left: percentOf(Math.min(one, at)), width: percentOf(Math.abs(at - one)) };
  // Beyond the dot where there is room, over the stem where there is none; a small change is named across the middle.
  const small = Math.abs(ratio - 1) < 0.6 * epsilon;
  const toLeft = small ? at >= one : at < one;
  const side = !small && (at < 0.17 || at > 0.83) ? (at < one ? 'overRight' : 'overLeft') : toLeft ? 'toLeft' : 'toRight';
  return (
    <div className={`${styles['ratio']} ${ratioStyles['ratio']} ${clipped ? ratioStyles['clipped'] : ''}`}>
      <i className={ratioStyles['window']} style={window(epsilon, scale)} />
      <i className={ratioStyles['unity']} style={{ left: percentOf(one) }} />
      <i className={ratioStyles['stem']} style={stem} />
      <i className={ratioStyles['head']} style={{ left: percentOf(at) }} />
      <span style={{ left: percentOf(small ? one : at) }} className={ratioStyles[side]}>
        <b>{decimal(ratio)}</b>
        {clipped && <small>{word}</small>}
      </span>
    </div>
  );
}

/** The ruler under the ratios; the limits of the window stand on it in bold. */
export function RatioAxis({ name, scale, epsilon }: { name: string; scale: Scale; epsilon: number }): ReactElement {
  const limits = [...new Set([1 - epsilon, 1, 1 + epsilon].map((value) => Number(value.toFixed(2))))];
  const ends = [scale.from, scale.to].filter((end) =>
    limits.every((limit) => Math.abs(limit - end) > 0.12 * (scale.to - scale.from)),
  );
  return (
    <div className={`${styles['ratio']} ${ratioStyles['ratio']}`}>
      <small>{name}</small>
      <Axis
        scale={scale}
        ticks={[...limits, ...ends]}
        strong={limits.filter((limit) => limit !== 1)}
        format={(value) => decimal(value, Number.isInteger(value * 10) ? 1 : 2)}
      />
    </div>
  );
}

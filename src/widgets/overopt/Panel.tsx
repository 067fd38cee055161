import type { ReactElement, ReactNode } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { Band } from '../../charts/Band.tsx';
import { plain, signed } from '../../charts/format.ts';
import type { Point } from '../../charts/linePath.ts';
import { Level, Line, Plot } from '../../charts/Plot.tsx';
import { percentOf, place, type Scale } from '../../charts/scale.ts';
import { gains } from './layout.ts';
import type { Place } from './sizes.ts';
import type { Spot } from './sweep.folded.ts';
import styles from './View.module.css';

interface Props {
  title: ReactNode;
  /** The seeds' means and bands on their way. */
  spots: readonly Spot[];
  /** Other ways of the true worth, faint. */
  others?: readonly (readonly Place[])[];
  x: Scale;
  ticks: readonly number[];
  axis: string;
  zero: string;
  height: number;
  children: ReactNode;
}

/** Proxy and gold over the distance: the sweep, and on it whatever ran here. */
export function Panel({ title, spots, others = [], x, ticks, axis, zero, height, children }: Props): ReactElement {
  const at = (kl: number, gain: number): Point => [place(kl, x), place(gain, gains)];
  return (
    <div className={styles['panel']}>
      <p className={styles['title']}>{title}</p>
      <Plot height={height}>
        {[-1, 0, 1].map((gain) => (
          <Level key={gain} y={place(gain, gains)} />
        ))}
        {[-1, 1].map((gain) => (
          <span key={gain} className={styles['gain']} style={{ bottom: percentOf(place(gain, gains)) }}>
            {signed(gain, 0)}
          </span>
        ))}
        <span className={`${styles['gain']} ${styles['zero']}`} style={{ bottom: percentOf(place(0, gains)) }}>
          {zero}
        </span>
        <Band
          low={spots.map(({ kl, proxyBand }) => at(kl, proxyBand[0]))}
          high={spots.map(({ kl, proxyBand }) => at(kl, proxyBand[1]))}
          colour="reward"
        />
        <Line points={spots.map(({ kl, proxy }) => at(kl, proxy))} colour="reward" />
        <div className={styles['gold']}>
          <Band
            low={spots.map(({ kl, goldBand }) => at(kl, goldBand[0]))}
            high={spots.map(({ kl, goldBand }) => at(kl, goldBand[1]))}
            colour="ink"
          />
          {others.map((path, i) => (
            <Line key={i} points={path.map(({ kl, gold }) => at(kl, gold))} colour="ink" weight="faint" />
          ))}
          <Line points={spots.map(({ kl, gold }) => at(kl, gold))} colour="ink" />
        </div>
        {children}
      </Plot>
      <Axis scale={x} ticks={ticks} format={plain} title={axis} />
    </div>
  );
}

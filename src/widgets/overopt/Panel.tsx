import { memo, type ReactElement, type ReactNode } from 'react';
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

/** What does not change while a run is drawn over it: levels, means, bands. */
function Sweep({ spots, others = [], x, zero }: Pick<Props, 'spots' | 'others' | 'x' | 'zero'>): ReactElement {
  const at = (kl: number, gain: number): Point => [place(kl, x), place(gain, gains)];
  const band = (of: (spot: Spot) => readonly [number, number], colour: string): ReactElement => (
    <Band
      low={spots.map((spot) => at(spot.kl, of(spot)[0]))}
      high={spots.map((spot) => at(spot.kl, of(spot)[1]))}
      colour={colour}
    />
  );
  return (
    <>
      {[-2, -1, 0, 1].map((gain) => (
        <Level key={gain} y={place(gain, gains)} />
      ))}
      {[-2, -1, 1].map((gain) => (
        <span key={gain} className={styles['gain']} style={{ bottom: percentOf(place(gain, gains)) }}>
          {signed(gain, 0)}
        </span>
      ))}
      <span className={`${styles['gain']} ${styles['zero']}`} style={{ bottom: percentOf(place(0, gains)) }}>
        {zero}
      </span>
      {band(({ proxyBand }) => proxyBand, 'reward')}
      <Line points={spots.map(({ kl, proxy }) => at(kl, proxy))} colour="reward" />
      <div className={styles['gold']}>
        {band(({ goldBand }) => goldBand, 'ink')}
        {others.map((path, i) => (
          <Line key={i} points={path.map(({ kl, gold }) => at(kl, gold))} colour="ink" weight="faint" />
        ))}
        <Line points={spots.map(({ kl, gold }) => at(kl, gold))} colour="ink" />
      </div>
    </>
  );
}

// The other ways are those that are not this one: they change when it does.
const Ground = memo(Sweep, (one, next) => one.spots === next.spots && one.x === next.x && one.zero === next.zero);

/** Proxy and gold over the distance: the sweep, and on it whatever ran here. */
export function Panel({ title, spots, others = [], x, ticks, axis, zero, height, children }: Props): ReactElement {
  return (
    <div className={styles['panel']}>
      <p className={styles['title']}>{title}</p>
      <Plot height={height}>
        <Ground spots={spots} others={others} x={x} zero={zero} />
        {children}
      </Plot>
      <Axis scale={x} ticks={ticks} format={plain} title={axis} />
    </div>
  );
}

import type { ReactElement } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { Dots, scattered } from '../../charts/Dots.tsx';
import { Dot, Plot } from '../../charts/Plot.tsx';
import { linear, percentOf, place } from '../../charts/scale.ts';
import { fill } from '../../../content/fill.ts';
import { digitsOf } from './findings.ts';
import type { KlFrame } from './model.ts';
import { counts } from './notation.tsx';
import styles from './View.module.css';
import type { KlText } from './words.ts';

const estimators = ['k1', 'k2', 'k3'] as const;

/** Every batch's estimate as a dot, one strip for each estimator; the reader's own batch in the accent, the true KL as the rule. */
export function Estimates({ frame: { batches, negative, kl }, text }: { frame: KlFrame; text: KlText }): ReactElement {
  const all = batches.flat();
  const reach = Math.max(0.02, kl, ...all.map(Math.abs));
  const scale = linear(Math.min(-0.12 * reach, ...all) - 0.04 * reach, Math.max(kl, ...all) + 0.04 * reach);
  const zero = place(0, scale);
  return (
    <div>
      {estimators.map((name, i) => (
        <div key={name} className={styles['strip']} data-quantity={name}>
          <p>
            <b>{name}</b> <span>{counts[name]}</span>
            <small>{fill(text.below, { negative: negative[i]!, batches: batches.length })}</small>
          </p>
          <Plot height={54}>
            <i className={styles['belowZero']} style={{ width: percentOf(zero) }} />
            <i className={styles['truth']} style={{ left: percentOf(place(kl, scale)) }} />
            <Dots
              points={batches.slice(1).map((each, j) => [place(each[i]!, scale), scattered(j)] as const)}
              colour={i === 0 ? 'ink' : 'ink-2'}
            />
            <Dot x={place(batches[0]![i]!, scale)} y={0.5} colour="accent" size={13} />
          </Plot>
        </div>
      ))}
      <div className={styles['rule']}>
        <span style={{ left: percentOf(place(kl, scale)) }} className={place(kl, scale) > 0.5 ? styles['leans'] : undefined}>
          {fill(text.truth, { kl: digitsOf(kl) })}
        </span>
      </div>
      <Axis scale={scale} ticks={4} title={text.axis} />
    </div>
  );
}

import type { ReactElement } from 'react';
import { fill } from '../../../content/fill.ts';
import { Axis } from '../../charts/Axis.tsx';
import { Bar } from '../../charts/Bar.tsx';
import { percent } from '../../charts/format.ts';
import { linear, percentOf } from '../../charts/scale.ts';
import type { MixFrame } from './model.ts';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { countOf, sizeOf } from './words.ts';

/** Act 4: for each source its share of the text there was, and of the text that was read. */
export function Mix({ frame: { mix, rows }, text }: ActProps<MixFrame>): ReactElement {
  const words = text.mix;
  return (
    <>
      <p className={styles['panelHead']}>
        <span>{words.outline}</span> <span>{words.fill}</span>
      </p>
      <ol className={styles['parts']}>
        {rows.map(({ id, weight, share, size, epochs }) => (
          <li key={id}>
            <p className={styles['part']}>
              <b>{text.parts[id as keyof typeof text.parts]}</b>
              <small>
                {mix === 'gpt3' ? fill(words.tokens, { n: sizeOf(size, text) }) : fill(words.gigabytes, { n: countOf(size, text) })}
              </small>
            </p>
            <div className={styles['bar']}>
              <Bar before={share} after={weight} colour="pretraining" />
              <span className={styles['share']} style={{ left: percentOf(Math.max(share, weight)) }}>
                {percent(share)} → <b>{percent(weight)}</b>
              </span>
            </div>
            <p className={styles['passes']}>{fill(words.read, { n: countOf(epochs, text) })}</p>
          </li>
        ))}
        <li className={styles['axisRow']} aria-hidden="true">
          <div className={styles['bar']}>
            <Axis scale={linear(0, 100)} ticks={2} format={(value) => `${value}%`} />
          </div>
        </li>
      </ol>
    </>
  );
}

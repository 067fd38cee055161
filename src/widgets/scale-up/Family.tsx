import type { ReactElement } from 'react';
import { fill } from '../../../content/fill.ts';
import { logarithmic, percentOf, place } from '../../charts/scale.ts';
import type { FamilyFrame } from './model.ts';
import { shared } from './sizes.ts';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { countOf, sizeOf } from './words.ts';

const bars = logarithmic(5e7, 175e9);

/** Act 3: the eight sizes of the paper; choose one and its parameters are counted. */
export function Family({ frame, text, set }: ActProps<FamilyFrame>): ReactElement {
  const { rows, chosen, headed } = frame;
  const words = text.family;
  return (
    <>
      <div className={styles['table']}>
        <table className={styles['sizes']}>
          <thead>
            <tr>
              <th scope="col">{words.size}</th>
              <th scope="col">{words.parameters}</th>
              <th scope="col">{words.layers}</th>
              <th scope="col">{words.width}</th>
              <th scope="col" className={styles['more']}>
                {words.heads}
              </th>
              <th scope="col" className={styles['more']}>
                {words.batch}
              </th>
              <th scope="col" className={styles['more']}>
                {words.rate}
              </th>
              <th scope="col">{words.pfDays}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className={row.id === chosen.id ? styles['chosen'] : ''}>
                <th scope="row" aria-label={row.name}>
                  <label>
                    <input type="radio" name="size" checked={row.id === chosen.id} onChange={() => set({ size: row.id })} />
                    <span>{row.name}</span>
                  </label>
                </th>
                <td className={styles['barCell']}>
                  <i style={{ width: percentOf(place(row.printed, bars)) }} />
                  <span>{sizeOf(row.printed, text)}</span>
                </td>
                <td>{row.layers}</td>
                <td>{countOf(row.width, text)}</td>
                <td className={styles['more']}>
                  {row.heads} × {row.headWidth}
                </td>
                <td className={styles['more']}>{sizeOf(row.batch, text)}</td>
                <td className={styles['more']}>{row.learningRate.toFixed(6).replace(/0+$/, '')}</td>
                <td>{countOf(row.pfDays, text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles['count']}>
        <p className={styles['panelHead']}>{fill(words.heading, { name: chosen.name })}</p>
        <p className={styles['sum']}>
          {fill(words.sum, {
            layers: chosen.layers,
            width: countOf(chosen.width, text),
            vocabulary: countOf(shared.vocabulary, text),
            context: countOf(shared.context, text),
            counted: sizeOf(chosen.counted, text),
          })}
        </p>
        <dl className={styles['readings']}>
          <div>
            <dt>{words.counted}</dt>
            <dd>{sizeOf(chosen.counted, text)}</dd>
          </div>
          <div>
            <dt>{words.exact}</dt>
            <dd>{sizeOf(chosen.exact, text)}</dd>
          </div>
        </dl>
        {headed !== chosen.width && (
          <p className={styles['note']}>
            {fill(words.mismatch, {
              heads: chosen.heads,
              each: chosen.headWidth,
              headed: countOf(headed, text),
              width: countOf(chosen.width, text),
            })}
          </p>
        )}
      </div>
    </>
  );
}

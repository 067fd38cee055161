import type { ReactElement } from 'react';
import { Glyph } from '../../charts/Glyph.tsx';
import { closed } from './closed.ts';
import type { Portrait, Sample } from './frames.ts';
import styles from './View.module.css';
import type { VoteText } from './words.ts';

interface Props {
  text: VoteText;
  before: Portrait | undefined;
  after: Portrait | undefined;
}

/** What the two models say to the same questions, with the same draws. */
export function Samples({ text, before, after }: Props): ReactElement | null {
  const words = text.samples;
  if (!before) return null;
  const cell = (sample: Sample | undefined): ReactElement =>
    sample ? (
      <td>
        <span lang="en">
          {sample.answer === '' ? <i>{words.empty}</i> : closed(sample.answer)}
          {sample.ended ? '' : ' …'}
        </span>
        <small>{sample.correct ? words.yes : words.no}</small>
      </td>
    ) : (
      <td className={styles['pending']}>{words.pending}</td>
    );
  return (
    <div className={styles['samples']}>
      <table>
        <caption>{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            <th scope="col" className={styles['sft']}>
              <Glyph method="sft" /> {words.before}
            </th>
            <th scope="col" className={styles['ppo']}>
              <Glyph method="ppo" /> {words.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {before.samples.map((sample, i) => (
            <tr key={sample.prompt}>
              <th scope="row" lang="en">
                {closed(sample.prompt)}
              </th>
              {cell(sample)}
              {cell(after?.samples[i])}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

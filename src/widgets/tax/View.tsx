import type { ReactElement } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { Dots } from '../../charts/Dots.tsx';
import { bare } from '../../charts/format.ts';
import { Guess } from '../../charts/Guess.tsx';
import { Dot, Label, Level, Plot } from '../../charts/Plot.tsx';
import { linear, logarithmic, place } from '../../charts/scale.ts';
import { fill } from '../../../content/fill.ts';
import type { ViewProps } from '../../contract/define.ts';
import type { Guess as GuessId, TaxFrame, TaxSettings } from './model.ts';
import type { ModelId } from './runs.folded.ts';
import styles from './View.module.css';
import { type TaxText, valuesOf } from './words.ts';

const WIDE = 1080;

const x = { documents: logarithmic(0.25, 3), sheets: logarithmic(0.5, 6) };
const ticks = { documents: [0.3, 0.5, 1, 2], sheets: [0.7, 1, 2, 4] };
const y = linear(-2.8, 3.1);

const marks: Readonly<Record<ModelId, { colour: string; at: 'right' | 'above-right' | 'below-right' | 'left' | 'above' }>> = {
  base: { colour: 'pretraining', at: 'above-right' },
  sft: { colour: 'sft', at: 'below-right' },
  ppo: { colour: 'ppo', at: 'above-right' },
  free: { colour: 'ppo', at: 'left' },
  ptx: { colour: 'ppo', at: 'above-right' },
};

type Props = ViewProps<TaxSettings, TaxFrame, TaxText>;

/** A cloud for each model, a dot for each seed: what was kept of the old text, against what the answers are worth. */
export function View({ settings, frame, text, width, set }: Props): ReactElement {
  const wide = width >= WIDE;
  const old = settings.old === 'sheets' ? 'sheets' : 'documents';
  const { guess } = settings;
  return (
    <div className={styles['tax']}>
      <div className={styles['about']}>
        {guess === 'shown' ? (
          <p className={styles['comment']}>{fill(text.comments[old], valuesOf(frame))}</p>
        ) : (
          <Guess<Exclude<GuessId, 'shown'>>
            name="tax-ptx"
            question={text.predict.question}
            options={text.predict.options}
            right="both"
            guess={guess}
            words={text.predict}
            answer={fill(text.predict.answer, valuesOf(frame))}
            choose={(chosen) => set({ guess: chosen })}
          />
        )}
      </div>
      <p className={styles['caption']}>{text.worth}</p>
      <Plot height={wide ? 400 : 320}>
        {[-2, 0, 2].map((level) => (
          <Level key={level} y={place(level, y)}>
            {String(level).replace('-', '−')}
          </Level>
        ))}
        {frame.clouds.map(({ id, each }) => (
          <Dots
            key={id}
            colour={marks[id].colour}
            points={each.map(([loss, worth]) => [place(loss, x[old]), place(worth, y)] as const)}
          />
        ))}
        {frame.clouds.map(({ id, loss, worth }) => (
          <Dot key={id} x={place(loss, x[old])} y={place(worth, y)} colour={marks[id].colour} size={13} ring={id === 'ptx'} />
        ))}
        {frame.clouds.map(({ id, loss, worth }) => (
          <Label key={id} x={place(loss, x[old])} y={place(worth, y)} colour={marks[id].colour} at={marks[id].at}>
            {fill(text.label, { name: text.models[id], loss: bare(loss, 2) })}
          </Label>
        ))}
      </Plot>
      <Axis scale={x[old]} ticks={ticks[old]} title={text.loss[old]} />
    </div>
  );
}

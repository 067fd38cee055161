import { type ReactElement, useEffect } from 'react';
import { fill } from '../../../content/fill.ts';
import type { ViewProps } from '../../contract/define.ts';
import { Chart } from './Chart.tsx';
import { FREE, type PretrainLabFrame, STEPS } from './frame.ts';
import type { PretrainLabSettings } from './knobs.ts';
import { Looks } from './Looks.tsx';
import { OwnText } from './OwnText.tsx';
import { Predict } from './Predict.tsx';
import styles from './View.module.css';
import { isCovered, type PretrainLabText } from './words.ts';

type Props = ViewProps<PretrainLabSettings, PretrainLabFrame, PretrainLabText>;

/** From this width on the looks stand side by side, each under its place on the curve. */
const WIDE = 1080;

/** Loss against the tables of counts, and under it what was written on the way down. */
export function View({ settings, frame, frames, at, text, width, lang, set, bring }: Props): ReactElement {
  const { guess } = settings;
  const wide = width >= WIDE;
  const covered = isCovered(frame, settings);
  const watching = guess === null && frame.stage === 'pretrain' && frame.step < STEPS;
  // Who watches it being trained needs no cover at the end.
  useEffect(() => {
    if (watching) set({ guess: 'open' });
  }, [watching, set]);
  const answer = (next: string): void => set({ guess: next });
  const shared = { frames, frame, at, text, wide };
  return (
    <div className={`${styles['view']} ${covered ? styles['covered'] : ''}`}>
      <Predict frame={frame} covered={covered} guess={guess} text={text} answer={answer} />
      <Chart {...shared} />
      <Looks {...shared} covered={covered} guess={frame.own ? null : guess} answer={answer} />
      {!frame.own && <p className={styles['judged']}>{fill(text.judged, { m: FREE })}</p>}
      <OwnText own={frame.own} text={text} lang={lang} bring={bring} />
    </div>
  );
}

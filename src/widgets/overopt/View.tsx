import type { ReactElement } from 'react';
import type { ViewProps } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import { Answers } from './Answers.tsx';
import { Choosing } from './Choosing.tsx';
import type { OveroptFrame } from './frames.ts';
import { isCovered, type OveroptSettings } from './knobs.ts';
import { far, near } from './layout.ts';
import { Practice } from './Practice.tsx';
import { Predict } from './Predict.tsx';
import { Prices } from './Prices.tsx';
import { ownRun } from './run.ts';
import { seeds } from './sweep.folded.ts';
import styles from './View.module.css';
import type { OveroptText } from './words.ts';

/** From this width on both panels stand side by side, at the same length for the same step. */
const WIDE = 1080;

/** Score and worth over the distance: PPO at a price, and the best of n beside it. */
export function View(props: ViewProps<OveroptSettings, OveroptFrame, OveroptText>): ReactElement {
  const { settings, frame, frames, at, text, width, set } = props;
  const wide = width >= WIDE;
  const covered = isCovered(settings);
  const own = ownRun(frames, at, settings);
  const shared = { own, text, covered };
  return (
    <div className={`${styles['view']} ${covered ? styles['covered'] : ''}`}>
      <Predict settings={settings} text={text} answer={(guess) => set({ guess })} />
      <div className={styles['panels']}>
        <Practice settings={settings} height={wide ? 330 : 270} {...shared} />
        <Choosing x={wide ? near : far} ticks={wide ? [0, 1, 4] : [0, 1, 4, 9, 16]} height={wide ? 330 : 230} {...shared} />
      </div>
      <p className={styles['note']}>
        {fill(text.sweep, { seeds })} {own.now ? fill(text.yours, { seed: settings.seed }) : fill(text.noRun, { seed: frame.seed })}
      </p>
      <Prices settings={settings} text={text} covered={covered} choose={(beta) => set({ beta })} />
      {!covered && <Answers own={own} text={text} wide={wide} />}
    </div>
  );
}

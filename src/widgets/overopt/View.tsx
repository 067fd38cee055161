import { memo, type ReactElement } from 'react';
import type { ViewProps } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import { Answers, tellingOf } from './Answers.tsx';
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

// Frames come thirty a second, and most of them change little: what they leave alone is not drawn again.
const Way = memo(Practice, (one, next) => one.own.now === next.own.now && same(one, next));
const Choice = memo(Choosing, (one, next) => one.own.best === next.own.best && one.x === next.x && same(one, next));
const Bill = memo(Prices, same);
const Read = memo(Answers, (one, next) => {
  return (
    one.text === next.text &&
    one.wide === next.wide &&
    one.telling.length === next.telling.length &&
    one.telling.every((frame, i) => frame === next.telling[i])
  );
});

interface Common {
  settings: OveroptSettings;
  text: OveroptText;
  height?: number;
}
function same(one: Common, next: Common): boolean {
  return one.settings === next.settings && one.text === next.text && one.height === next.height;
}

/** Score and worth over the distance: PPO at a price, and the best of n beside it. */
export function View(props: ViewProps<OveroptSettings, OveroptFrame, OveroptText>): ReactElement {
  const { settings, frames, at, text, width, set } = props;
  const wide = width >= WIDE;
  const covered = isCovered(settings);
  const own = ownRun(frames, at, settings);
  const shared = { settings, own, text, covered };
  return (
    <div className={`${styles['view']} ${covered ? styles['covered'] : ''}`}>
      <Predict settings={settings} text={text} answer={(guess) => set({ guess })} />
      <div className={styles['panels']}>
        <Way height={wide ? 310 : 270} {...shared} />
        <Choice x={wide ? near : far} ticks={wide ? [0, 1, 4] : [0, 1, 4, 9, 16]} height={wide ? 310 : 230} {...shared} />
      </div>
      <p className={styles['note']}>
        {fill(text.sweep, { seeds })} {own.now ? fill(text.yours, { seed: settings.seed }) : text.noRun}
      </p>
      <Bill settings={settings} text={text} covered={covered} choose={(beta) => set({ beta })} />
      {!covered && <Read telling={tellingOf(own)} text={text} wide={wide} />}
    </div>
  );
}

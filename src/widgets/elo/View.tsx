import type { ReactElement } from 'react';
import { Drawer } from '../../charts/Drawer.tsx';
import { decimal } from '../../charts/format.ts';
import { Guess } from '../../charts/Guess.tsx';
import { Remark } from '../../charts/Remark.tsx';
import { NumberRuler } from '../../charts/NumberRuler.tsx';
import { NumberTable } from '../../charts/NumberTable.tsx';
import { linear, logarithmic, type Scale } from '../../charts/scale.ts';
import type { ViewProps } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import { Board } from './Board.tsx';
import { findingOf, valuesOf } from './findings.ts';
import { GapPlot, x } from './GapPlot.tsx';
import { BATTLES, type EloSettings, KS, MOST, TASTES } from './knobs.ts';
import type { EloFrame } from './model.ts';
import styles from './View.module.css';
import type { EloText } from './words.ts';

const rulers = {
  battles: { scale: x, stops: BATTLES },
  k: { scale: logarithmic(KS[0], KS.at(-1)!), stops: KS },
  taste: { scale: linear(TASTES[0], TASTES.at(-1)!), stops: TASTES },
} as const satisfies Record<string, { scale: Scale; stops: readonly number[] }>;

/** A leaderboard of six models after some battles, and how far its two best are known apart. */
export function View({ settings, frame, text, set }: ViewProps<EloSettings, EloFrame, EloText>): ReactElement {
  const values = valuesOf(frame);
  const ruled = (name: keyof typeof rulers): ReactElement => (
    <div className={styles['knob']}>
      <span>{text.knobs[name].label}</span>
      <NumberRuler
        label={text.knobs[name].label}
        value={settings[name]}
        scale={rulers[name].scale}
        stops={rulers[name].stops}
        ticks={rulers[name].stops}
        set={(value) => set({ [name]: value })}
      />
    </div>
  );
  return (
    // A form keeps the radio buttons of two figures on one page apart; there is nothing to send.
    <form className={styles['arena']} onSubmit={(event) => event.preventDefault()}>
      <div className={styles['split']}>
        <div>
          <Board frame={frame} text={text} />
          <div className={styles['knobs']}>
            {ruled('battles')}
            {ruled('k')}
          </div>
        </div>
        <div>
          <GapPlot frame={frame} text={text} />
          <div className={styles['knobs']}>{ruled('taste')}</div>
        </div>
      </div>
      <Remark>{fill(text.comments[findingOf(frame)], values)}</Remark>
      <Guess
        below
        name="guess"
        question={fill(text.guess.question, values)}
        options={text.guess.options}
        right="thousand"
        guess={settings.guess}
        words={text.guess}
        answer={fill(frame.settled === null ? text.guess.never : text.guess.answer, values)}
        choose={(guess) => set({ guess, battles: MOST, taste: 0, k: KS[0] })}
      />
      <Drawer summary={text.numbers}>
        <NumberTable
          caption={text.numbers}
          columns={text.table}
          rows={frame.rows.map(({ id, strength, words, fought, rating, half, elo, eloLow, eloHigh }) => ({
            cells: [
              id,
              ...[strength, words, fought, rating, rating - half, rating + half, elo, eloLow, eloHigh].map((value) =>
                decimal(value, 0),
              ),
            ],
          }))}
        />
        <p className={styles['hint']}>{text.method}</p>
      </Drawer>
    </form>
  );
}

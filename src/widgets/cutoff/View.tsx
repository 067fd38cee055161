import type { ReactElement } from 'react';
import { Drawer } from '../../charts/Drawer.tsx';
import { plain } from '../../charts/format.ts';
import { Guess } from '../../charts/Guess.tsx';
import { Remark } from '../../charts/Remark.tsx';
import { NumberRuler } from '../../charts/NumberRuler.tsx';
import { linear } from '../../charts/scale.ts';
import { Slots } from '../../charts/Slots.tsx';
import { evenStops } from '../../charts/stops.ts';
import type { ViewProps } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import { Answers } from './Answers.tsx';
import { findingOf, valuesOf } from './findings.ts';
import { type CutoffFrame, type CutoffSettings, DEAREST } from './model.ts';
import { Numbers } from './Numbers.tsx';
import { Thresholds } from './Thresholds.tsx';
import styles from './View.module.css';
import type { CutoffText } from './words.ts';

const costs = evenStops(0, DEAREST, 0.25);
const thresholds = evenStops(0, 100, 1);

/** One quiz over confidence and what a quiz is to bring over the threshold: where answering pays, and what passing wrongly gives away. */
export function View({ settings, frame, text, set }: ViewProps<CutoffSettings, CutoffFrame, CutoffText>): ReactElement {
  const values = valuesOf(frame);
  return (
    // A form keeps the radio buttons of two figures on one page apart; there is nothing to send.
    <form className={styles['cutoff']} onSubmit={(event) => event.preventDefault()}>
      <p className={styles['sentence']}>
        <Slots
          of={text.sentence}
          fill={{
            cost: (
              <NumberRuler
                label={text.knobs.cost.label}
                value={settings.cost}
                scale={linear(0, DEAREST)}
                stops={costs}
                set={(cost) => set({ cost })}
              />
            ),
            threshold: (
              <NumberRuler
                label={text.knobs.threshold.label}
                value={settings.threshold}
                scale={linear(0, 100)}
                stops={thresholds}
                format={(value) => `${plain(value)}%`}
                set={(threshold) => set({ threshold })}
              />
            ),
          }}
        />
      </p>
      <div className={styles['charts']}>
        <Answers frame={frame} text={text} />
        <Thresholds frame={frame} text={text} />
      </div>
      <p className={styles['quiz']}>{fill(text.quiz, values)}</p>
      <Remark>{fill(text.comments[findingOf(frame)], values)}</Remark>
      <Guess
        below
        name="guess"
        question={text.guess.question}
        options={text.guess.options}
        right="75"
        guess={settings.guess}
        words={text.guess}
        answer={fill(text.guess.answer, values)}
        choose={(guess) => set({ guess, cost: 3, threshold: guess === 'shown' ? 75 : Number(guess), answerer: 'calibrated' })}
      />
      <Drawer summary={text.numbers.summary}>
        <Numbers frame={frame} text={text} />
      </Drawer>
    </form>
  );
}

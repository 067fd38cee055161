import type { ReactElement } from 'react';
import { Drawer } from '../../charts/Drawer.tsx';
import { percent, signed } from '../../charts/format.ts';
import { Guess } from '../../charts/Guess.tsx';
import { Remark } from '../../charts/Remark.tsx';
import { NumberTable } from '../../charts/NumberTable.tsx';
import { linear, logarithmic } from '../../charts/scale.ts';
import { evenStops } from '../../charts/stops.ts';
import type { ViewProps } from '../../contract/define.ts';
import { BIASES, NOISES } from '../../toys/feature-reward/bands.ts';
import { SIZES } from '../../toys/feature-reward/learning.ts';
import { fill } from '../../../content/fill.ts';
import { Accuracy } from './Accuracy.tsx';
import { Cloud } from './Cloud.tsx';
import { Composer } from './Composer.tsx';
import { findingOf, valuesOf } from './findings.ts';
import { MOST, type RmSettings } from './knobs.ts';
import type { RmFrame } from './model.ts';
import { Ruled } from './Ruled.tsx';
import styles from './View.module.css';
import type { RmText } from './words.ts';

const PARTS = ['facts', 'mistakes', 'thanks', 'length'] as const;

/** A reward model learnt from labels: how often it is right, and what it makes of an answer nobody labelled. */
export function View({ settings, frame, text, set }: ViewProps<RmSettings, RmFrame, RmText>): ReactElement {
  const values = valuesOf(frame);
  const shared = { settings, text, set };
  return (
    // A form keeps the radio buttons of two figures on one page apart; there is nothing to send.
    <form className={styles['train']} onSubmit={(event) => event.preventDefault()}>
      <div className={styles['split']}>
        <div>
          <Accuracy frame={frame} text={text} />
          <div className={styles['knobs']}>
            <Ruled name="labels" scale={logarithmic(SIZES[0], MOST)} stops={SIZES} ticks={SIZES} {...shared} />
            <Ruled
              name="noise"
              scale={linear(0, NOISES.at(-1)!)}
              stops={NOISES}
              ticks={NOISES}
              format={(value) => percent(value, 0)}
              {...shared}
            />
            <Ruled name="bias" scale={linear(0, BIASES.at(-1)!)} stops={BIASES} ticks={BIASES} {...shared} />
          </div>
        </div>
        <div>
          <Cloud frame={frame} text={text} />
          <div className={styles['knobs']}>
            <Ruled
              name="plus"
              scale={linear(-100, 100)}
              stops={evenStops(-100, 100, 10)}
              ticks={[-100, -50, 0, 50, 100]}
              {...shared}
            />
          </div>
          <Remark>{fill(text.comments[findingOf(frame)], values)}</Remark>
        </div>
      </div>
      <Composer frame={frame} {...shared} />
      <Guess
        below
        name="guess"
        question={fill(text.guess.question, values)}
        options={text.guess.options}
        right="nothing"
        guess={settings.guess}
        words={text.guess}
        answer={fill(text.guess.answer, values)}
        choose={(guess) => set({ guess, labels: MOST, noise: 0.1, bias: 1 })}
      />
      <Drawer summary={text.numbers.summary}>
        <NumberTable
          caption={text.numbers.summary}
          columns={text.numbers.columns}
          rows={PARTS.map((part, i) => ({ cells: [text.numbers[part], signed(frame.weights[i]!), text.numbers.rubric[part]] }))}
        />
        <p className={styles['hint']}>{text.numbers.method}</p>
      </Drawer>
    </form>
  );
}

import type { ReactElement } from 'react';
import { Drawer } from '../../charts/Drawer.tsx';
import { decimal } from '../../charts/format.ts';
import { Guess } from '../../charts/Guess.tsx';
import { Remark } from '../../charts/Remark.tsx';
import { Linked } from '../../charts/Linked.tsx';
import { NumberRuler } from '../../charts/NumberRuler.tsx';
import { NumberTable } from '../../charts/NumberTable.tsx';
import { linear } from '../../charts/scale.ts';
import { evenStops } from '../../charts/stops.ts';
import type { ViewProps } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import { findingOf, valuesOf } from './findings.ts';
import { type ClipFrame, type ClipSettings, MOST } from './model.ts';
import { Panel } from './Panel.tsx';
import styles from './View.module.css';
import type { ClipText } from './words.ts';

const SIDES = ['good', 'bad'] as const;

/** The clipped objective and its slope for both signs of the advantage, over one ratio. */
export function View({ settings, frame, text, set }: ViewProps<ClipSettings, ClipFrame, ClipText>): ReactElement {
  const values = valuesOf(frame);
  return (
    // A form keeps the radio buttons of two figures on one page apart; there is nothing to send.
    <form className={styles['clip']} onSubmit={(event) => event.preventDefault()}>
      <Linked>
        <div className={styles['knobs']}>
          <div>
            <p className={styles['panelHead']}>{text.ratioHint}</p>
            <NumberRuler
              label={text.knobs.ratio.label}
              value={settings.ratio}
              scale={linear(0, MOST)}
              stops={evenStops(0, MOST, 0.05)}
              ticks={[0, 0.5, 1, 1.5, MOST]}
              format={(value) => decimal(value, 2)}
              set={(ratio) => set({ ratio })}
            />
          </div>
          <div className={styles['epsilon']}>
            <p className={styles['panelHead']}>{text.epsilonHint}</p>
            <NumberRuler
              label={text.knobs.epsilon.label}
              value={settings.epsilon}
              scale={linear(0.05, 0.5)}
              stops={evenStops(0.05, 0.5, 0.05)}
              ticks={[0.1, 0.2, 0.3, 0.4, 0.5]}
              format={(value) => decimal(value, 2)}
              set={(epsilon) => set({ epsilon })}
            />
          </div>
        </div>
        <div className={styles['panels']}>
          {SIDES.map((id) => (
            <Panel key={id} id={id} frame={frame} text={text} />
          ))}
        </div>
        <Remark>{fill(text.comments[findingOf(frame)], values)}</Remark>
        <Guess
          below
          name="guess"
          question={text.guess.question}
          options={text.guess.options}
          right="no"
          guess={settings.guess}
          words={text.guess}
          answer={fill(text.guess.answer, values)}
          choose={(guess) => set({ guess, ratio: 1.5, epsilon: 0.2 })}
        />
        <Drawer summary={text.numbers}>
          <NumberTable
            caption={text.numbers}
            columns={text.table}
            rows={SIDES.map((id) => {
              const { advantage, free, held, value, slope, push, clipped } = frame[id];
              const numbers = [frame.ratio, free, held, value, slope, push].map((each) => decimal(each));
              return { cells: [text.sides[id], decimal(advantage, 0), ...numbers, clipped ? text.yes : text.no] };
            })}
          />
        </Drawer>
      </Linked>
    </form>
  );
}

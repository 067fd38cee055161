import type { ReactElement } from 'react';
import { Drawer } from '../../charts/Drawer.tsx';
import { Guess } from '../../charts/Guess.tsx';
import { Remark } from '../../charts/Remark.tsx';
import { Linked } from '../../charts/Linked.tsx';
import { NumberRuler } from '../../charts/NumberRuler.tsx';
import { logarithmic, percentOf } from '../../charts/scale.ts';
import { Slots } from '../../charts/Slots.tsx';
import type { ViewProps } from '../../contract/define.ts';
import { LARGEST_SEED } from '../../contract/knobs.ts';
import { fill } from '../../../content/fill.ts';
import { Estimates } from './Estimates.tsx';
import { digitsOf, findingOf, valuesOf } from './findings.ts';
import { type KlFrame, type KlSettings, MANY, opening } from './model.ts';
import { Kl } from './notation.tsx';
import { Numbers } from './Numbers.tsx';
import styles from './View.module.css';
import { WordRows } from './WordRows.tsx';
import type { KlText } from './words.ts';

/** The sizes of a batch that the thumb catches. */
const SIZES = [1, 2, 5, 10, 20, 50, 100, 200, MANY] as const;

/** Two distributions to drag, KL both ways, and what three estimators make of a few draws. */
export function View({ settings, frame, text, set }: ViewProps<KlSettings, KlFrame, KlText>): ReactElement {
  const { kl, back, n } = frame;
  const values = valuesOf(frame);
  const most = Math.max(1, kl, back);
  return (
    // A form keeps the radio buttons of two figures on one page apart; there is nothing to send.
    <form className={styles['meter']} onSubmit={(event) => event.preventDefault()}>
      <Linked>
        <p className={styles['prompt']}>
          <span>{text.prompt.label}</span> <b>{text.prompt.text}</b> <small>{text.prompt.hint}</small>
        </p>
        <div className={styles['split']}>
          <div>
            <WordRows frame={frame} settings={settings} text={text} set={set} />
            <div className={styles['ways']}>
              {(['kl', 'back'] as const).map((way) => (
                <p key={way}>
                  <span>{way === 'kl' ? <Kl of="policy" /> : <Kl of="reference" />}</span>
                  <i>
                    <i style={{ width: percentOf(frame[way] / most) }} className={styles[way]} />
                  </i>
                  <b>{digitsOf(frame[way])}</b>
                </p>
              ))}
              <button
                type="button"
                className="button"
                onClick={() => set({ policy: settings.reference, reference: settings.policy })}
              >
                {text.swap}
              </button>
            </div>
            <Remark>{fill(text.comments[findingOf(frame)], values)}</Remark>
          </div>
          <div>
            <p className={styles['sentence']}>
              <Slots
                of={text.sentence}
                fill={{
                  ...values,
                  n: (
                    <NumberRuler
                      label={text.knobs.n.label}
                      value={n}
                      scale={logarithmic(1, MANY)}
                      stops={SIZES}
                      set={(size) => set({ n: size })}
                    />
                  ),
                  k1: <b>{values['k1']}</b>,
                }}
              />
            </p>
            <Estimates frame={frame} text={text} />
            <button
              type="button"
              className={`button ${styles['again']}`}
              onClick={() => set({ seed: (settings.seed % LARGEST_SEED) + 1 })}
            >
              {text.again}
            </button>
          </div>
        </div>
        <Guess
          below
          name="guess"
          question={fill(text.guess.question, { batches: frame.batches.length, many: MANY })}
          options={text.guess.options}
          right="gone"
          guess={settings.guess}
          words={text.guess}
          answer={fill(text.guess.answer, values)}
          choose={(guess) => set({ guess, n: MANY, ...opening })}
        />
        <Drawer summary={text.numbers.summary}>
          <Numbers frame={frame} text={text} />
        </Drawer>
      </Linked>
    </form>
  );
}

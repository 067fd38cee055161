import type { ReactElement } from 'react';
import { NumberRuler } from '../../charts/NumberRuler.tsx';
import { linear, sqrt, type Scale } from '../../charts/scale.ts';
import { evenStops } from '../../charts/stops.ts';
import type { FourSettings } from './knobs.ts';
import type { PpoFrame } from './ppoFrame.ts';
import type { RewardFrame } from './rewardFrame.ts';
import type { SftFrame } from './sftFrame.ts';
import numberStyles from './Numbers.module.css';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { fill } from '../../../content/fill.ts';
import type { FourText } from './words.ts';

type Number_ = { [N in keyof FourSettings]: FourSettings[N] extends number ? N : never }[keyof FourSettings];

interface Ruled {
  name: Number_ & keyof FourText['knobs'];
  scale: Scale;
  stops: readonly number[];
  ticks: readonly number[];
}

/** A knob with its name on a ruler of its own line. */
function Ruled({ name, scale, stops, ticks, settings, text, set }: Ruled & Omit<ActProps, 'frame' | 'wide'>): ReactElement {
  return (
    <div className={numberStyles['knob']}>
      <span>{text.knobs[name].label}</span>
      <NumberRuler
        label={text.knobs[name].label}
        value={settings[name]}
        scale={scale}
        stops={stops}
        ticks={ticks}
        set={(value) => set({ [name]: value })}
      />
    </div>
  );
}

const rate = { scale: linear(0, 2), stops: evenStops(0, 2, 0.05), ticks: [0, 0.5, 1, 1.5, 2] };

/** How many demonstrations of each answer, and how long a step. */
export function SftSetUp({ frame: { counts }, settings, text, set }: ActProps<SftFrame>): ReactElement {
  const order = ['D', 'C', 'A', 'B'] as const;
  const total = counts.reduce((a, b) => a + b, 0);
  return (
    <div className={numberStyles['setUp']}>
      <div className={numberStyles['steppers']} role="group" aria-label={text.knobs.demos.label}>
        {order.map((id) => {
          const n = counts['ABCD'.indexOf(id)]!;
          const change = (by: number) => () =>
            set({
              demos: order.flatMap((each) =>
                Array.from({ length: counts['ABCD'.indexOf(each)]! + (each === id ? by : 0) }, () => each),
              ),
            });
          return (
            <span key={id}>
              <button
                type="button"
                aria-label={fill(text.sft.fewer, { id })}
                aria-disabled={n === 0}
                onClick={n > 0 ? change(-1) : undefined}
              >
                −
              </button>
              <span>
                <b>{n}</b> {text.sft.demonstrations[id]}
              </span>
              <button
                type="button"
                aria-label={fill(text.sft.more, { id })}
                aria-disabled={total >= 24}
                onClick={total < 24 ? change(1) : undefined}
              >
                +
              </button>
            </span>
          );
        })}
      </div>
      <Ruled name="rate" {...rate} settings={settings} text={text} set={set} />
    </div>
  );
}

/** The ridge. */
export const RewardSetUp = ({ settings, text, set }: ActProps<RewardFrame>): ReactElement => (
  <div className={numberStyles['setUp']}>
    <Ruled
      name="ridge"
      scale={sqrt(0, 1)}
      stops={[0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1]}
      ticks={[0, 0.02, 0.1, 0.2, 0.5, 1]}
      settings={settings}
      text={text}
      set={set}
    />
    <p className={styles['hint']}>{text.setup.ridgeNote}</p>
  </div>
);

/** Price, window, step, epochs, and whether batches are drawn. */
export function PpoSetUp({ settings, text, set }: ActProps<PpoFrame>): ReactElement {
  const shared = { settings, text, set };
  return (
    <div className={numberStyles['setUp']}>
      <Ruled
        name="beta"
        scale={sqrt(0, 10)}
        stops={[0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10]}
        ticks={[0, 0.5, 1, 2, 5, 10]}
        {...shared}
      />
      <Ruled name="epsilon" scale={linear(0, 1)} stops={evenStops(0, 1, 0.05)} ticks={[0, 0.2, 0.5, 1]} {...shared} />
      <Ruled name="lr" {...rate} {...shared} />
      <Ruled
        name="epochs"
        scale={{ kind: 'log', from: 1, to: 1000 }}
        stops={[1, 2, 3, 4, 6, 8, 12, 16, 32, 64, 128, 256, 512, 1000]}
        ticks={[1, 4, 10, 100, 1000]}
        {...shared}
      />
      <fieldset className={numberStyles['choice']}>
        <legend>{text.knobs.draws.label}</legend>
        {(['exact', 'sampled'] as const).map((id) => (
          <label key={id}>
            <input type="radio" name="draws" checked={settings.draws === id} onChange={() => set({ draws: id })} />
            <span>{text.knobs.draws.options[id]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

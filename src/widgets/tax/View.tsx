import type { ReactElement } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { Band } from '../../charts/Band.tsx';
import { Dots } from '../../charts/Dots.tsx';
import { percent, plain } from '../../charts/format.ts';
import { Guess } from '../../charts/Guess.tsx';
import { NumberRuler } from '../../charts/NumberRuler.tsx';
import { Dot, Label, Level, Line, Plot } from '../../charts/Plot.tsx';
import { linear, logarithmic, place, type Scale, sqrt } from '../../charts/scale.ts';
import { Remark } from '../../charts/Remark.tsx';
import { Slots } from '../../charts/Slots.tsx';
import { fill } from '../../../content/fill.ts';
import type { ViewProps } from '../../contract/define.ts';
import { findingOf, keptAs, nameOf, valuesOf } from './findings.ts';
import { betas, weights } from './grid.ts';
import type { Guess as GuessId, Leash, Old, Place, TaxFrame, TaxSettings } from './model.ts';
import styles from './View.module.css';
import type { TaxText } from './words.ts';

const WIDE = 1080;

/** Further left, more is kept. */
const x: Readonly<Record<Old, Scale>> = { documents: logarithmic(0.25, 3), sheets: logarithmic(0.5, 6), names: linear(1.06, 0) };
const ticks = { documents: [0.3, 0.5, 1, 2], sheets: [0.7, 1, 2, 4], names: [1, 0.75, 0.5, 0.25, 0] };
const y = linear(-2.6, 2.8);

type Side = 'left' | 'right' | 'above-left' | 'above-right' | 'below-left' | 'below-right' | 'below';

/** Where prices are named beside their runs without old text, and chosen runs without and with it: three lines lie close together. */
const sides: Readonly<Record<number, Record<'price' | 'alone' | 'mixed', Side>>> = {
  0: { price: 'right', alone: 'below-left', mixed: 'above-right' },
  0.02: { price: 'below-right', alone: 'below-right', mixed: 'below-right' },
  0.2: { price: 'right', alone: 'above-right', mixed: 'above-right' },
  0.5: { price: 'below-right', alone: 'below-right', mixed: 'below-right' },
};

type Props = ViewProps<TaxSettings, TaxFrame, TaxText>;

/** Price against gain: what each model has kept of the old, and what its answers are worth. */
export function View({ settings, frame, text, width, set }: Props): ReactElement {
  const { old, base, sft, chosen, covered } = frame;
  const wide = width >= WIDE;
  const values = valuesOf(frame);
  const across = ({ kept }: Place): number => place(kept.mean, x[old]);
  const up = ({ worth }: Place): number => place(worth.mean, y);
  const cloud = (of: Place, colour: string): ReactElement => (
    <Dots colour={colour} points={of.kept.each.map((kept, i) => [place(kept, x[old]), place(of.worth.each[i]!, y)] as const)} />
  );
  const line = ({ beta, places }: Leash): ReactElement => {
    const end = (bound: 'low' | 'high') => places.map((each) => [across(each), place(each.worth[bound], y)] as const);
    return (
      <div key={beta}>
        {!covered && (
          <div className={beta === frame.beta ? undefined : styles['other']}>
            <Band colour="ppo" low={end('low')} high={end('high')} />
          </div>
        )}
        {!covered && (
          <Line
            colour="ppo"
            weight={beta === frame.beta ? 'mean' : 'faint'}
            points={places.map((each) => [across(each), up(each)] as const)}
          />
        )}
        {places.map((each, i) => (
          <Dot key={weights[i]} x={across(each)} y={up(each)} colour="ppo" size={7} />
        ))}
        {!(beta === frame.beta && frame.weight === 0) && (
          <Label x={across(places[0]!)} y={up(places[0]!)} colour="ppo" at={sides[beta]!.price} bold={beta === frame.beta}>
            {fill(text.price, { beta: plain(beta) })}
          </Label>
        )}
      </div>
    );
  };
  const named = (of: Place, name: string, colour: string, at: Side): ReactElement => (
    <>
      <Dot x={across(of)} y={up(of)} colour={colour} size={13} />
      <Label x={across(of)} y={up(of)} colour={colour} at={at}>
        {fill(text.label, { name, kept: keptAs(old, of.kept.mean) })}
      </Label>
    </>
  );
  return (
    // A form keeps the radio buttons of two figures on one page apart; there is nothing to send.
    <form className={styles['tax']} onSubmit={(event) => event.preventDefault()}>
      <p className={styles['sentence']}>
        <Slots
          of={covered ? text.without : text.mixed}
          fill={{
            beta: (
              <NumberRuler
                label={text.knobs.beta.label}
                value={frame.beta}
                scale={sqrt(0, betas.at(-1)!)}
                stops={betas}
                set={(beta) => set({ beta })}
              />
            ),
            weight: (
              <NumberRuler
                label={text.knobs.weight.label}
                value={frame.weight}
                scale={sqrt(0, weights.at(-1)!)}
                stops={weights}
                set={(weight) => set({ weight })}
              />
            ),
          }}
        />
      </p>
      <p className={styles['caption']}>{covered ? text.worth : fill(text.bands, values)}</p>
      <Plot height={wide ? 420 : 360}>
        {[-2, 0, 2].map((level) => (
          <Level key={level} y={place(level, y)}>
            {plain(level)}
          </Level>
        ))}
        {frame.leashes.map(line)}
        {cloud(base, 'pretraining')}
        {cloud(sft, 'sft')}
        {cloud(chosen, 'ppo')}
        {named(base, text.models.base, 'pretraining', 'above-right')}
        {named(sft, text.models.sft, 'sft', 'below-left')}
        {named(chosen, nameOf(frame, text), 'ppo', sides[frame.beta]![frame.weight > 0 ? 'mixed' : 'alone'])}
      </Plot>
      <Axis
        scale={x[old]}
        ticks={ticks[old]}
        title={text.axes[old]}
        {...(old === 'names' ? { format: (value: number) => percent(value, 0) } : {})}
      />
      <Remark>{fill(text.comments[findingOf(frame)], values)}</Remark>
      <Guess<Exclude<GuessId, 'shown'>>
        below
        name="tax-ptx"
        question={text.predict.question}
        options={text.predict.options}
        right="both"
        guess={settings.guess}
        words={text.predict}
        answer={fill(text.predict.answer, values)}
        choose={(guess) => set({ guess, weight: 0.3, beta: 0.2, old: 'documents' })}
      />
    </form>
  );
}

import { Fragment, type ReactElement } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { decimal, plain, signed } from '../../charts/format.ts';
import { InlineFormula } from '../../charts/InlineFormula.tsx';
import { Quantity, useLit } from '../../charts/Linked.tsx';
import { Dot, Here, Label, Level, Line, Plot } from '../../charts/Plot.tsx';
import { linear, percentOf, place } from '../../charts/scale.ts';
import { fill } from '../../../content/fill.ts';
import { valuesOf } from './findings.ts';
import { type ClipFrame, MOST } from './model.ts';
import styles from './View.module.css';
import type { ClipText } from './words.ts';

const x = linear(0, MOST);
const slopes = linear(-1.45, 1.45);
const objective = { good: linear(-0.2, 2.2), bad: linear(-2.2, 0.2) };

interface Props {
  id: 'good' | 'bad';
  frame: ClipFrame;
  text: ClipText;
}

/** One sign of the advantage: the objective over the ratio, its slope below, and the same in a formula. */
export function Panel({ id, frame, text }: Props): ReactElement {
  const { ratio, low, high } = frame;
  const side = frame[id];
  const { advantage, free, held, value, slope, clipped, curve, flat } = side;
  const lit = useLit();
  const y = objective[id];
  const at = (r: number, v: number) => [place(r, x), place(v, y)] as const;
  const here = { x: place(ratio, x), y: place(value, y) };
  const window = { left: percentOf(place(low, x)), width: percentOf(place(high, x) - place(low, x)) };
  const steps = [0, low, high, MOST].slice(0, 3).map((from, i) => {
    const to = [low, high, MOST][i]!;
    const isFlat = from === flat[0] && to === flat[1];
    return { from, to, slope: isFlat ? 0 : advantage };
  });
  const middle = place((flat[0] + flat[1]) / 2, x);
  return (
    <section className={styles['panel']} aria-label={text.sides[id]}>
      <p className={styles['side']}>
        {text.sides[id]} <small>A = {signed(advantage, 0)}</small>
      </p>
      <div className={styles['plots']}>
        <p className={styles['panelHead']}>{text.objective}</p>
        <Plot height={190}>
          <i className={styles['window']} style={window} />
          <Level y={place(0, y)} />
          <Line
            points={[at(0, 0), at(MOST, MOST * advantage)]}
            colour={lit === 'free' ? 'accent' : 'ink-3'}
            weight={lit === 'free' ? 'mean' : 'raw'}
          />
          {lit === 'held' && (
            <Line
              points={[at(0, low * advantage), at(low, low * advantage), at(high, high * advantage), at(MOST, high * advantage)]}
              colour="accent"
              weight="mean"
            />
          )}
          <Line points={curve.map(([r, v]) => at(r, v))} colour="ppo" weight="chosen" />
          <Label x={middle} y={place(flat[1] === MOST ? high : -low, y)} colour="ppo" at="below">
            {text.flat}
          </Label>
          <Label
            x={place(advantage > 0 ? 1.62 : 0.18, x)}
            y={place(advantage > 0 ? 1.62 : -0.18, y)}
            colour="ink-3"
            at={advantage > 0 ? 'above-left' : 'below-left'}
            bold={false}
          >
            ρA
          </Label>
          <Dot {...here} colour="accent" size={13} />
          <Label {...here} colour="accent" at={here.x > 0.8 ? 'above-left' : 'above-right'}>
            {decimal(value)}
          </Label>
        </Plot>
        <p className={styles['panelHead']}>{text.slope}</p>
        <Plot height={92}>
          <i className={styles['window']} style={window} />
          <Level y={place(0, slopes)}>0</Level>
          {steps.map((step, i) => (
            <Fragment key={i}>
              <Line
                points={[
                  [place(step.from, x), place(step.slope, slopes)],
                  [place(step.to, x), place(step.slope, slopes)],
                ]}
                colour="ppo"
                weight="chosen"
              />
            </Fragment>
          ))}
          <Dot x={here.x} y={place(slope, slopes)} colour="accent" size={13} />
          <Label
            x={here.x}
            y={place(slope, slopes)}
            colour="accent"
            at={`${slope < 0 ? 'above' : 'below'}-${here.x > 0.6 ? 'left' : 'right'}`}
          >
            {clipped ? text.noPush : slope > 0 ? text.pushUp : text.pushDown}
          </Label>
        </Plot>
        <Here x={here.x} />
      </div>
      <Axis scale={x} ticks={[0, low, 1, high, MOST]} strong={[low, high]} format={plain} title={text.axis} />
      <InlineFormula
        spoken={fill(text.spoken, { ...valuesOf(frame), free: decimal(free), held: decimal(held), value: decimal(value) })}
        parts={[
          <i key="l">L</i>,
          <>
            min(<Quantity of="free">ρA</Quantity>, <Quantity of="held">clip(ρ, 1 − ε, 1 + ε) A</Quantity>)
          </>,
          <>
            min(<Quantity of="free">{decimal(free)}</Quantity>, <Quantity of="held">{decimal(held)}</Quantity>)
          </>,
          <b key="value">{decimal(value)}</b>,
        ]}
      />
    </section>
  );
}

import type { ReactElement } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { Band } from '../../charts/Band.tsx';
import { decimal, signed } from '../../charts/format.ts';
import { Dot, Here, Label, Level, Line, Plot } from '../../charts/Plot.tsx';
import { linear, logarithmic, place } from '../../charts/scale.ts';
import { fill } from '../../../content/fill.ts';
import { valuesOf } from './findings.ts';
import { BATTLES, MOST } from './knobs.ts';
import type { EloFrame } from './model.ts';
import styles from './View.module.css';
import type { EloText } from './words.ts';

export const x = logarithmic(BATTLES[0], MOST);
const y = linear(-380, 380);

/** How far the two strongest are apart by number of battles, with its interval: it narrows until it leaves zero. */
export function GapPlot({ frame, text }: { frame: EloFrame; text: EloText }): ReactElement {
  const { curve, gap, battles, truth } = frame;
  const line = (shift: -1 | 0 | 1) =>
    curve.map((each) => [place(each.battles, x), place(each.value + shift * each.half, y)] as const);
  const here = { x: place(battles, x), y: place(gap.value, y) };
  return (
    <div>
      <p className={styles['panelHead']}>{fill(text.gap, valuesOf(frame))}</p>
      <div className={styles['plot']}>
        <Plot height={300}>
          <Level y={place(0, y)} below={curve.at(-1)!.value >= 0}>
            0
          </Level>
          <Level y={place(truth, y)}>{fill(text.truth, valuesOf(frame))}</Level>
          <Here x={here.x} />
          <Band low={line(-1)} high={line(1)} colour="reward" />
          <Line points={line(0)} colour="reward" />
          <Dot {...here} colour="accent" size={13} />
          <Label x={here.x} y={1} colour="accent" at={`below-${here.x > 0.5 ? 'left' : 'right'}`}>
            {signed(gap.value, 0)} ± {decimal(gap.half, 0)}
          </Label>
        </Plot>
      </div>
      <Axis scale={x} ticks={BATTLES} strong={[battles]} title={text.axis} />
    </div>
  );
}

import { Fragment, type ReactElement } from 'react';
import { UprightCaliper } from '../../charts/Caliper.tsx';
import { decimal, plain } from '../../charts/format.ts';
import type { Point } from '../../charts/linePath.ts';
import { Dot, Here, Label, Line } from '../../charts/Plot.tsx';
import { place } from '../../charts/scale.ts';
import { fill } from '../../../content/fill.ts';
import type { OveroptSettings } from './knobs.ts';
import { FAR, far, gains, pathOf } from './layout.ts';
import { Panel } from './Panel.tsx';
import type { OwnRun } from './run.ts';
import type { Place } from './sizes.ts';
import { paths } from './sweep.folded.ts';
import styles from './View.module.css';
import type { OveroptText } from './words.ts';

interface Props {
  settings: OveroptSettings;
  own: OwnRun;
  text: OveroptText;
  covered: boolean;
  height: number;
}

/** PPO's way at the chosen price: twenty seeds computed beforehand, the other prices faint, the reader's run over them. */
export function Practice({ settings, own, text, covered, height }: Props): ReactElement {
  const { beta, spots } = pathOf(settings);
  const { path, now } = own;
  const end: Place = now?.now ?? spots.at(-1)!;
  const [x, proxy, gold] = [place(end.kl, far), place(end.proxy, gains), place(end.gold, gains)];
  const line = (of: 'proxy' | 'gold'): Point[] => path.map((frame) => [place(frame.now.kl, far), place(frame.now[of], gains)]);
  // Names stand over the middle of a long way, and behind the end of a short one.
  const long = x > 0.6;
  const { guess } = settings;
  return (
    <Panel
      title={
        <>
          <b>{fill(text.practice, { beta: plain(beta) })}</b> {text.practiceNote}
        </>
      }
      spots={spots}
      others={paths.filter((other) => other.beta !== beta).map((other) => other.spots)}
      x={far}
      ticks={[0, 1, 4, 9, 16]}
      axis={text.axis}
      zero={text.zero}
      height={height}
    >
      {guess !== null && guess !== 'never' && guess !== 'shown' && (
        <>
          <Here x={place(Number(guess), far)} />
          <Label x={place(Number(guess), far)} y={0.02} at="above-right" colour="accent">
            {text.predict.mine}
          </Label>
        </>
      )}
      {end.kl > FAR && (
        <Label x={1} y={0.02} at="above-left" bold={false}>
          {fill(text.beyond, { kl: decimal(end.kl, 0) })}
        </Label>
      )}
      <Line points={line('proxy')} colour="reward" weight="chosen" />
      <Dot x={x} y={proxy} colour="reward" size={11} />
      <Label x={long ? 0.62 : x} y={long ? place(1.06, gains) : proxy} at={long ? 'above' : 'above-right'} colour="reward">
        {text.proxy}
      </Label>
      <div className={styles['gold']}>
        <Line points={line('gold')} colour="ink" weight="chosen" />
        <Dot x={x} y={gold} colour="ink" size={11} />
        {!covered && (
          <Fragment>
            <UprightCaliper at={x} from={gold} to={proxy} reading={fill(text.gap, { gap: decimal(end.proxy - end.gold) })} />
            <Label
              x={long ? x - 0.02 : x}
              y={gold}
              at={long ? (gold < 0.12 ? 'above-left' : 'below-left') : 'below-right'}
              colour="ink"
            >
              {text.gold}
            </Label>
          </Fragment>
        )}
      </div>
    </Panel>
  );
}

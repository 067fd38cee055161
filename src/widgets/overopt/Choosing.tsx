import type { ReactElement } from 'react';
import { Dot, Label } from '../../charts/Plot.tsx';
import { place, type Scale } from '../../charts/scale.ts';
import type { OveroptSettings } from './knobs.ts';
import { gains } from './layout.ts';
import { Panel } from './Panel.tsx';
import type { OwnRun } from './run.ts';
import { best } from './sweep.folded.ts';
import styles from './View.module.css';
import type { OveroptText } from './words.ts';

interface Props {
  settings: OveroptSettings;
  own: OwnRun;
  text: OveroptText;
  covered: boolean;
  x: Scale;
  ticks: readonly number[];
  height: number;
}

/** No training at all: of n answers the one with the highest score, at the distance log n − (n − 1)/n. */
export function Choosing({ own, text, covered, x, ticks, height }: Props): ReactElement {
  const points = own.best?.points ?? best;
  const at = (kl: number): number => place(kl, x);
  const [middle, last] = [best[3]!, best.at(-1)!];
  const short = at(last.kl) < 0.6;
  return (
    <Panel
      title={
        <>
          <b>{text.choosing}</b> {text.choosingNote}
        </>
      }
      spots={best}
      x={x}
      ticks={ticks}
      axis={text.axis}
      zero={text.zero}
      height={height}
    >
      {points.map(({ n, kl, proxy }) => (
        <Dot key={n} x={at(kl)} y={place(proxy, gains)} colour="reward" size={8} />
      ))}
      {best.map(({ n, kl, proxy }) => (
        <Label key={n} x={at(kl)} y={place(proxy, gains) + 0.01} colour="reward" bold={false}>
          {(short ? [4, 16, 64] : [4, 8, 16, 32, 64]).includes(n) ? n : ''}
        </Label>
      ))}
      <div className={styles['gold']}>
        {points.map(({ n, kl, gold }) => (
          <Dot key={n} x={at(kl)} y={place(gold, gains)} colour="ink" size={8} />
        ))}
        {!covered && (
          <Label
            x={at(short ? last.kl : middle.kl)}
            y={place(short ? last.gold : middle.gold, gains)}
            colour="ink"
            at={short ? 'right' : 'below'}
          >
            {text.gold}
          </Label>
        )}
      </div>
    </Panel>
  );
}

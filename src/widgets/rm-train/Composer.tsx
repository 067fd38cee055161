import type { ReactElement } from 'react';
import { linear } from '../../charts/scale.ts';
import { evenStops } from '../../charts/stops.ts';
import { fill } from '../../../content/fill.ts';
import { valuesOf } from './findings.ts';
import { FEW, MANY, type RmSettings } from './knobs.ts';
import type { RmFrame } from './model.ts';
import { ABSURD } from './moments.ts';
import { Ruled } from './Ruled.tsx';
import styles from './View.module.css';
import type { RmText } from './words.ts';

interface Props {
  frame: RmFrame;
  settings: RmSettings;
  text: RmText;
  set(patch: Partial<RmSettings>): void;
}

const few = { scale: linear(0, FEW), stops: evenStops(0, FEW, 1), ticks: evenStops(0, FEW, 1) };
const many = { scale: linear(0, MANY), stops: evenStops(0, MANY, 1), ticks: evenStops(0, MANY, 5) };

/** An answer put together from its parts, as it would read, with the verdicts of score and people. */
export function Composer({ frame, settings, text, set }: Props): ReactElement {
  const { facts, mistakes, thanks, fillers } = frame.answer.parts;
  const repeated = (words: string, times: number): string[] =>
    times === 0 ? [] : [times === 1 ? words : fill(text.times, { words, times })];
  const said = [
    ...text.sentences.facts.slice(0, facts),
    ...text.sentences.mistakes.slice(0, mistakes),
    ...repeated(text.sentences.filler, fillers),
    ...repeated(text.sentences.thanks, thanks),
  ].join(text.gap);
  return (
    <div className={styles['composer']}>
      <div>
        <p className={styles['task']}>{text.task}</p>
        <div className={styles['parts']}>
          <Ruled name="facts" {...few} settings={settings} text={text} set={set} />
          <Ruled name="mistakes" {...few} settings={settings} text={text} set={set} />
          <Ruled name="thanks" {...many} settings={settings} text={text} set={set} />
          <Ruled name="fillers" {...many} settings={settings} text={text} set={set} />
        </div>
      </div>
      <div>
        <p className={styles['answer']}>{said || text.silence}</p>
        <p className={styles['verdict']}>{fill(text.verdict, valuesOf(frame))}</p>
        <button type="button" className="button" onClick={() => set(ABSURD)}>
          {text.showAbsurd}
        </button>
      </div>
    </div>
  );
}

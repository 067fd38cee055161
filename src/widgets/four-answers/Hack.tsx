import type { ReactElement } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { decimal, plain } from '../../charts/format.ts';
import { NumberRuler } from '../../charts/NumberRuler.tsx';
import { Dot, Here, Label, Level, Line, Plot } from '../../charts/Plot.tsx';
import { linear, logarithmic, place, type Scale } from '../../charts/scale.ts';
import { answers } from '../../toys/four-answers/world.ts';
import { AnswerRow, BarAxis } from './AnswerRow.tsx';
import { type HackFrame, LEASHES } from './hackFrame.ts';
import { Predict } from './Predict.tsx';
import { ORDER } from './Sft.tsx';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { fill } from '../../../content/fill.ts';

/** Act 4: a fifth answer, a reward model that sees only length and topic, and a leash to loosen. */
export function Hack({ frame, settings, text, set }: ActProps<HackFrame>): ReactElement {
  const { now, reference, scores, utilities, pairs, agrees } = frame;
  return (
    <div className={styles['split']}>
      <div>
        <p className={`${styles['columnHead']} ${styles['row']}`} aria-hidden="true">
          <span className={styles['bar']}>{text.columns.chance}</span>
          <span className={styles['score']}>{text.columns.score}</span>
          <span className={styles['people']}>{text.columns.people}</span>
        </p>
        <ol className={styles['rows']}>
          {[...ORDER, 4].map((i) => (
            <AnswerRow
              key={i}
              letter={answers[i]!.id}
              answer={text.answers[answers[i]!.id]}
              before={reference[i]!}
              after={now.policy[i]!}
              colour="ppo"
            >
              <span className={styles['score']}>
                <small>{text.columns.score}</small> {decimal(scores[i]!)}
              </span>
              <span className={styles['people']}>
                <small>{text.columns.people}</small> {decimal(utilities[i]!, 1)}
              </span>
            </AnswerRow>
          ))}
          <BarAxis name={text.columns.chance} />
        </ol>
        <p className={styles['hint']}>{fill(text.hack.knows, { agrees, pairs })}</p>
      </div>
      <div>
        <p className={styles['panelHead']}>{text.hack.leash}</p>
        <NumberRuler
          label={text.knobs.leash.label}
          value={now.beta}
          scale={logarithmic(LEASHES[0], LEASHES.at(-1)!)}
          stops={LEASHES}
          ticks={LEASHES}
          set={(leash) => set({ leash })}
          spoken={`β ${plain(now.beta)}`}
        />
        <label className={styles['cure']}>
          <input type="checkbox" checked={frame.cured} onChange={({ currentTarget }) => set({ cure: currentTarget.checked })} />
          <span>{text.knobs.cure.label}</span>
        </label>
        <Curves frame={frame} text={text} />
        <Predict frame={frame} settings={settings} text={text} set={set} />
      </div>
    </div>
  );
}

/** Score above, people below, over the same KL: two units, two panels, one rule through both. */
function Curves({ frame: { curve, now, peak, end }, text }: Pick<ActProps<HackFrame>, 'frame' | 'text'>): ReactElement {
  const x = linear(0, Math.max(3, Math.ceil(now.kl), Math.ceil(end.kl)));
  const y = linear(-1.2, Math.max(4, Math.ceil(end.proxy)));
  const people = linear(-2.2, 2.2);
  const panel = (name: 'proxy' | 'gold', scale: Scale, colour: string): ReactElement => {
    const here = { x: place(now.kl, x), y: place(now[name], scale) };
    return (
      <>
        <p className={styles['panelHead']} style={{ color: `var(--${colour})` }}>
          {text.hack[`${name}Title`]}
        </p>
        <Plot height={name === 'gold' ? 150 : 110}>
          <Level y={place(0, scale)}>0</Level>
          <Line points={curve.map((point) => [place(point.kl, x), place(point[name], scale)] as const)} colour={colour} />
          {name === 'gold' && peak.beta !== now.beta && peak.gold > end.gold + 0.01 && (
            <>
              <Dot x={place(peak.kl, x)} y={place(peak.gold, scale)} colour="ink" ring size={10} />
              <Label
                x={place(peak.kl, x)}
                y={place(peak.gold, scale)}
                bold={false}
                at={place(peak.kl, x) < 0.3 ? 'above-right' : 'above'}
              >
                {fill(text.hack.best, { beta: plain(peak.beta) })}
              </Label>
            </>
          )}
          <Dot {...here} colour="accent" size={11} />
          <Label {...here} colour="accent" at={here.x > 0.75 ? 'above-left' : here.y > 0.7 ? 'below-right' : 'above-right'}>
            {decimal(now[name])}
          </Label>
        </Plot>
      </>
    );
  };
  return (
    <div className={styles['curves']}>
      <div className={styles['panels']}>
        <Here x={place(now.kl, x)} />
        {panel('proxy', y, 'reward')}
        {panel('gold', people, 'ink')}
      </div>
      <Axis scale={x} ticks={4} title={text.hack.axis} />
    </div>
  );
}

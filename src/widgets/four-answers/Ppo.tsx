import type { ReactElement } from 'react';
import { decimal, signed } from '../../charts/format.ts';
import { NumberRuler } from '../../charts/NumberRuler.tsx';
import { sqrt } from '../../charts/scale.ts';
import { answers } from '../../toys/four-answers/world.ts';
import { AnswerRow, BarAxis } from './AnswerRow.tsx';
import { evenStops } from '../../charts/stops.ts';
import { lastIteration, type PpoFrame } from './ppoFrame.ts';
import { Predict } from './Predict.tsx';
import { ratioScale, RatioAxis, RatioCell } from './RatioCell.tsx';
import { ORDER } from './Sft.tsx';
import { Strip } from './Strip.tsx';
import styles from './View.module.css';
import type { ActProps } from './View.tsx';
import { fill } from '../../../content/fill.ts';
import { listed } from './words.ts';

const TICKS = [0, 1, 2, 5, 10, 20, 50, 100];

/** Act 3: the model practises against the scores, one iteration at a time. */
export function Ppo({ frame, settings, text, set }: ActProps<PpoFrame>): ReactElement {
  const { before, now, reference, iteration, path, best } = frame;
  const { epsilon } = frame.settings;
  const scale = ratioScale(now.ratio, epsilon);
  const last = lastIteration(frame.settings.epochs);
  const go = (to: number): void => set({ iteration: Math.max(0, Math.min(last, to)) });
  const pushing = ORDER.filter((i) => !now.clipped[i]).map((i) => answers[i]!.id);
  return (
    <>
      <p className={`${styles['columnHead']} ${styles['row']}`} aria-hidden="true">
        <span className={styles['bar']}>{text.columns.chance}</span>
        <span className={styles['advantage']}>{text.columns.advantage}</span>
        <span className={styles['ratio']}>{text.columns.ratio}</span>
      </p>
      <ol className={styles['rows']}>
        {ORDER.map((i, at) => (
          <AnswerRow
            key={i}
            letter={answers[i]!.id}
            answer={text.answers[answers[i]!.id]}
            before={before[i]!}
            after={now.probabilities[i]!}
            reference={reference[i]!}
            referenceLabel={at === 0 ? text.columns.reference : undefined}
            colour="ppo"
          >
            <span className={styles['advantage']}>
              <small>{text.columns.advantage}</small> {signed(now.advantage[i]!)}
            </span>
            <RatioCell ratio={now.ratio[i]!} clipped={now.clipped[i]!} epsilon={epsilon} scale={scale} word={text.ppo.clipped} />
          </AnswerRow>
        ))}
        <BarAxis name={text.columns.chance}>
          <RatioAxis name={text.columns.ratio} scale={scale} epsilon={epsilon} />
        </BarAxis>
      </ol>
      <div className={styles['player']}>
        <button
          type="button"
          className="button"
          aria-label={text.ppo.backSpoken}
          aria-disabled={iteration === 0}
          onClick={() => go(iteration - 1)}
        >
          {text.ppo.back}
        </button>
        <button
          type="button"
          className="button filled"
          aria-label={text.ppo.stepSpoken}
          aria-disabled={iteration === last}
          onClick={() => go(iteration + 1)}
        >
          {text.ppo.step}
        </button>
        <div className={styles['scrub']}>
          <span>{text.ppo.iteration}</span>
          <NumberRuler
            label={text.knobs.iteration.label}
            value={iteration}
            scale={sqrt(0, last)}
            stops={evenStops(0, last, 1)}
            ticks={[...TICKS.filter((tick) => tick < last * 0.8), last]}
            set={go}
          />
        </div>
      </div>
      <div className={styles['halves']}>
        <div className={styles['strips']}>
          <Strip
            title={text.ppo.kl}
            values={path.map(({ kl }) => kl)}
            at={iteration}
            goal={best.kl}
            colour="ppo"
            reading={`KL ${decimal(now.kl, 3)}`}
            goalLabel={fill(text.ppo.optimum, { value: decimal(best.kl, 3) })}
          />
          <Strip
            title={text.ppo.reward}
            values={path.map(({ reward }) => reward)}
            at={iteration}
            goal={best.reward}
            colour="reward"
            reading={decimal(now.expectedReward)}
            goalLabel={fill(text.ppo.optimum, { value: decimal(best.reward) })}
          />
          <p className={styles['reading']}>
            {text.ppo.pushing} <b>{listed(pushing, text)}</b>{' '}
            <small>
              {fill(text.ppo[pushing.length === 0 ? 'pushingNone' : pushing.length < ORDER.length ? 'pushingSome' : 'pushingAll'], {
                low: decimal(1 - epsilon),
                high: decimal(1 + epsilon),
              })}
            </small>
          </p>
        </div>
        <Predict frame={frame} settings={settings} text={text} set={set} />
      </div>
    </>
  );
}

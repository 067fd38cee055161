import type { ReactElement } from 'react';
import { fill } from '../../../content/fill.ts';
import { Guess } from '../../charts/Guess.tsx';
import type { ViewProps } from '../../contract/define.ts';
import { READ } from '../../toys/three-uses/base.ts';
import { splits } from '../../toys/three-uses/prompts.ts';
import { Chart } from './Chart.tsx';
import { Choose } from './Choose.tsx';
import { findingOf, shareOf } from './finding.ts';
import { lanesOf, type UsesFrame } from './frame.ts';
import type { Guess as Guessed, UsesSettings } from './knobs.ts';
import { countOf, HELD, Lane, type LaneId } from './Lane.tsx';
import styles from './View.module.css';
import type { UsesText } from './words.ts';

/** In the order of the models that were used so. */
const ids: readonly LaneId[] = ['tuned', 'zero', 'few'];

/** What the question before the run is about. */
const asked = { task: 'sound', labels: 'own', shots: '4', hand: 'usual' } as const;

/** Who gets at least half right is said to get it right. */
const enough = (share: number | undefined): boolean => (share ?? 0) >= 0.5;

/** One base model in three lanes, and under them how often each is right with how many examples. */
export function View({ settings, frame, text, lang, set }: ViewProps<UsesSettings, UsesFrame, UsesText>): ReactElement {
  const { task, labels, shots, animal, hand, guess } = settings;
  const lanes = lanesOf(frame, settings);
  const { zero, few, tuned } = lanesOf(frame, asked);
  const right = enough(zero.share) ? (enough(few?.share) ? 'both' : 'zero') : enough(few?.share) ? 'few' : 'neither';
  const here = task === asked.task && labels === asked.labels && shots === asked.shots && hand === asked.hand;
  // While it reads it is tried on the animals of the first split alone.
  const held = frame.step < READ ? splits[0]!.held.length : HELD;
  const { question, options, answer, ...words } = text.predict;
  return (
    // A form keeps the radio buttons of two figures on one page apart; there is nothing to send.
    <form className={styles['uses']} onSubmit={(event) => event.preventDefault()}>
      {(guess === null || here) && (
        <div className={styles['predict']}>
          <Guess<Exclude<Guessed, 'shown'>>
            name="guess"
            question={question}
            options={options}
            right={right}
            guess={guess}
            words={words}
            answer={fill(answer, {
              zero: shareOf(zero.share),
              few: shareOf(few?.share),
              tuned: shareOf(tuned?.share),
              k: asked.shots,
              changed: tuned === undefined ? '–' : countOf(tuned.changed, lang),
            })}
            choose={(next) => set({ guess: next, ...asked })}
          />
        </div>
      )}
      <div className={styles['asking']}>
        <Choose
          name="animal"
          label={text.knobs.animal.label}
          options={text.knobs.animal.options}
          value={animal}
          choose={(next) => set({ animal: next as typeof animal })}
        />
        <Choose
          name="shots"
          label={text.knobs.shots.label}
          options={text.knobs.shots.options}
          value={shots}
          choose={(next) => set({ shots: next })}
        />
      </div>
      <div className={styles['lanes']}>
        {ids.map((id) => (
          <Lane key={id} id={id} use={lanes[id]} weights={frame.weights} held={held} settings={settings} text={text} lang={lang} />
        ))}
      </div>
      <p className={styles['remark']}>{text.remarks[findingOf(frame, settings)]}</p>
      <Chart frame={frame} settings={settings} text={text} />
      <p className={styles['toy']}>{fill(text.toy, { held: HELD })}</p>
    </form>
  );
}

import { type ReactElement, useEffect } from 'react';
import { Guess } from '../../charts/Guess.tsx';
import type { Point } from '../../charts/linePath.ts';
import type { ViewProps } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import { findingOf, valuesOf } from './finding.ts';
import type { Known, Look, SftLabFrame } from './frames.ts';
import type { SftLabSettings } from './knobs.ts';
import { Lines } from './Lines.tsx';
import { isAsked, isCovered, isOver, rightGuess } from './predict.ts';
import { FACTS } from './probe.ts';
import { storyOf } from './story.ts';
import { Answers, Demonstrations } from './Texts.tsx';
import styles from './View.module.css';
import type { SftLabText } from './words.ts';

type Props = ViewProps<SftLabSettings, SftLabFrame, SftLabText>;

/** Demonstrations of the reader's choice: what is learnt from them, what was known before, and what it says. */
export function View({ settings, frame, frames, at, text, set }: Props): ReactElement {
  const { guess, oddity } = settings;
  const story = storyOf(frames, at);
  const covered = isCovered(frame, settings);
  const watching = guess === null && frame.stage === 'sft' && frame.step > 0 && !isOver(frame);
  // Who watches it being trained needs no cover at the end.
  useEffect(() => {
    if (watching) set({ guess: 'shown' });
  }, [watching, set]);
  const { steps = 120 } = story.sft.at(-1) ?? {};
  const values = valuesOf(frame, settings);
  const look = (of: (look: Look) => number): Point[] => story.looks.map((each) => [each.step / steps, of(each.look)]);
  const known = (of: keyof Known): Point[] => story.sft.map((each) => [each.step / steps, each.known[of]]);
  const { does, knows } = text.lines;
  const odd = oddity === 'true' ? undefined : text.lines.odd[oddity];
  const comment = text.comments[findingOf(frame, settings)];
  const asking = isOver(frame) && isAsked(settings) && guess !== 'shown';
  const shared = { story, settings, text };
  return (
    // A form keeps the radio buttons of two figures on one page apart; there is nothing to send.
    <form className={styles['view']} onSubmit={(event) => event.preventDefault()}>
      {asking ? (
        <Guess
          name="guess"
          question={fill(text.guess.question, values)}
          options={text.guess.options}
          right={rightGuess(frame.look?.heldOut ?? 0)}
          guess={guess}
          words={text.guess}
          answer={fill(text.guess.answer, values)}
          choose={(next) => set({ guess: next })}
        />
      ) : (
        // Its room is kept while the lab runs, so that nothing jumps when there is something to say.
        <p className={styles['comment']}>{fill(comment, values)}</p>
      )}
      {asking && comment && <p className={styles['comment']}>{fill(comment, values)}</p>}
      <div className={styles['split']}>
        <Lines
          title={does.title}
          note={does.note}
          axis={text.lines.axis}
          steps={steps}
          curves={[
            { name: does.seen, colour: 'ink-2', points: look(({ seen }) => seen) },
            { name: does.heldOut, colour: 'sft', points: look(({ heldOut }) => heldOut), hidden: covered },
            { name: does.asks, colour: 'pretraining', points: look(({ asks }) => asks), faint: true },
          ]}
        />
        <Lines
          title={knows.title}
          note={fill(knows.note, { n: FACTS })}
          axis={text.lines.axis}
          steps={steps}
          curves={[
            { name: knows.text, colour: 'pretraining', points: known('text') },
            { name: knows.answer, colour: 'sft', points: known('answer'), hidden: covered },
            ...(odd
              ? [
                  { name: odd.answer, colour: 'accent', points: known('oddAnswer') },
                  { name: odd.text, colour: 'accent', points: known('oddText'), faint: true },
                ]
              : []),
          ]}
        />
      </div>
      <div className={`${styles['split']} ${styles['texts']}`}>
        <Demonstrations {...shared} />
        <Answers {...shared} covered={covered} />
      </div>
    </form>
  );
}

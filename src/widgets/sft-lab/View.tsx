import { type ReactElement, useEffect } from 'react';
import { Guess } from '../../charts/Guess.tsx';
import type { Point } from '../../charts/linePath.ts';
import type { ViewProps } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import { finding, findingOf, valuesOf } from './finding.ts';
import type { Known, Look, SftLabFrame } from './frames.ts';
import type { SftLabSettings } from './knobs.ts';
import { Lines } from './Lines.tsx';
import { isAsked, isCovered, isOver, rightGuess } from './predict.ts';
import { ownOf, storyOf } from './story.ts';
import { Answers, Demonstrations } from './Texts.tsx';
import sheet from '../../charts/Sheet.module.css';
import type { SftLabText } from './words.ts';
import { Write } from './Write.tsx';

type Props = ViewProps<SftLabSettings, SftLabFrame, SftLabText>;

/** Demonstrations of the reader's choice: what is learnt from them, what was known before, and what it says. */
export function View({ settings, frame, frames, at, text, lang, set, bring, recall, keep, play }: Props): ReactElement {
  const { guess, oddity } = settings;
  const story = storyOf(frames, at);
  const covered = isCovered(frame, settings);
  const watching = guess === null && frame.stage === 'sft' && frame.step > 0 && !isOver(frame);
  // Who watches it being trained needs no cover at the end.
  useEffect(() => {
    if (watching) set({ guess: 'shown' });
  }, [watching, set]);
  const last = story.sft.at(-1);
  const { steps = 120 } = last ?? {};
  const values = valuesOf(frame, settings, text);
  const look = (of: (look: Look) => number | undefined): Point[] =>
    story.looks.flatMap((each) => {
      const y = of(each.look);
      return y === undefined ? [] : [[each.step / steps, y] as const];
    });
  const known = (of: keyof Known): Point[] => story.sft.map((each) => [each.step / steps, each.known[of]]);
  const { does, knows } = text.lines;
  const byHand = last?.hand && (last.hand.mine || oddity === 'moo');
  const odd = byHand || oddity === 'true' || oddity === 'moo' ? undefined : text.lines.odd[oddity];
  const comment = text.comments[findingOf(frame, settings)];
  const asking = isAsked(frame, settings) && guess !== 'shown';
  const over = frame.stage === 'sft' && (frame.step === frame.steps || frame.all === 0);
  const learnt = over ? ownOf(story) : undefined;
  return (
    // A form keeps the radio buttons of two figures on one page apart; there is nothing to send.
    <form className={sheet['sheet']} onSubmit={(event) => event.preventDefault()}>
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
        <p className={sheet['comment']}>{fill(comment, values)}</p>
      )}
      {asking && comment && <p className={sheet['comment']}>{fill(comment, values)}</p>}
      <div className={sheet['split']}>
        <Lines
          title={does.title}
          note={does.note}
          axis={text.lines.axis}
          steps={steps}
          curves={[
            { name: does.seen, colour: 'ink-2', points: look(({ seen }) => seen) },
            { name: does.heldOut, colour: 'sft', points: look(({ heldOut }) => heldOut), hidden: covered },
            { name: does.asks, colour: 'pretraining', points: look(({ asks }) => asks), faint: true },
            ...(last?.hand?.manner
              ? [
                  {
                    name: fill(does.manner, { words: last.hand.manner.words }),
                    colour: 'accent',
                    points: look((each) => each.others?.manner),
                  },
                ]
              : []),
          ]}
        />
        <Lines
          title={knows.title}
          note={fill(knows.note, { n: last?.known.facts ?? '…' })}
          axis={text.lines.axis}
          steps={steps}
          curves={[
            { name: knows.text, colour: 'pretraining', points: known('text') },
            { name: knows.answer, colour: 'sft', points: known('answer'), hidden: covered },
            ...(byHand
              ? [
                  {
                    name: knows.hand,
                    colour: 'accent',
                    points: story.sft.map((each): Point => [each.step / steps, each.hand?.now ?? 0]),
                  },
                ]
              : []),
            ...(odd
              ? [
                  { name: odd.answer, colour: 'accent', points: known('oddAnswer') },
                  { name: odd.text, colour: 'accent', points: known('oddText'), faint: true },
                ]
              : []),
          ]}
        />
      </div>
      <div className={`${sheet['split']} ${sheet['texts']}`}>
        <div>
          <Demonstrations {...{ story, settings, text, lang }} />
          <Write {...{ learnt, text, bring, recall, keep, play }} found={over ? finding(frame, settings, text) : ''} />
        </div>
        <Answers {...{ story, text, covered }} />
      </div>
    </form>
  );
}

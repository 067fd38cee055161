import { type ReactElement, useEffect } from 'react';
import { Guess } from '../../charts/Guess.tsx';
import type { ViewProps } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import { Curves } from './Curves.tsx';
import { Ends } from './Ends.tsx';
import { commentOf, valuesOf } from './finding.ts';
import type { FeedmeLabFrame } from './frames.ts';
import type { FeedmeLabSettings } from './knobs.ts';
import { isAsked, isCovered, isOver, rightGuess } from './predict.ts';
import { storyOf } from './story.ts';
import { Answers, Kept } from './Texts.tsx';
import sheet from '../../charts/Sheet.module.css';
import styles from './View.module.css';
import type { FeedmeLabText } from './words.ts';

type Props = ViewProps<FeedmeLabSettings, FeedmeLabFrame, FeedmeLabText>;

/** Keeping the best and training again, beside PPO: true worth and score by what was spent, and what is said. */
export function View({ settings, frame, frames, at, text, set }: Props): ReactElement {
  const { guess } = settings;
  const story = storyOf(frames, at);
  const covered = isCovered(frame, settings);
  const watching = guess === null && (frame.stage === 'ppo' || frame.stage === 'feedme') && !isOver(frame);
  // Who watches it being trained needs no cover at the end.
  useEffect(() => {
    if (watching) set({ guess: 'shown' });
  }, [watching, set]);
  const values = valuesOf(frame, settings);
  const comment = commentOf(frame, settings, text);
  const asking = isOver(frame) && isAsked(settings) && guess !== 'shown';
  const shared = { story, settings, covered, text };
  return (
    // A form keeps the radio buttons of two figures on one page apart; there is nothing to send.
    <form className={sheet['sheet']} onSubmit={(event) => event.preventDefault()}>
      {asking ? (
        <Guess
          name="guess"
          question={fill(text.guess.question, values)}
          options={text.guess.options}
          right={rightGuess(frame.end!.gold, frame.end!.ppo)}
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
        <Curves story={story} covered={covered} of="gold" text={text} />
        <Curves story={story} covered={covered} of="proxy" text={text} />
      </div>
      <div className={`${sheet['split']} ${sheet['texts']}`}>
        <div className={styles['stack']}>
          <Kept {...shared} />
          <Ends {...shared} />
        </div>
        <Answers story={story} covered={covered} text={text} />
      </div>
    </form>
  );
}

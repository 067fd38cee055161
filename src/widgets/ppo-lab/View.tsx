import { type ReactElement } from 'react';
import { fill } from '../../../content/fill.ts';
import { decimal, percent, plain } from '../../charts/format.ts';
import { Guess } from '../../charts/Guess.tsx';
import type { ViewProps } from '../../contract/define.ts';
import { ppoDefaults } from '../../toys/animals/ppo.ts';
import { Curves } from './Curves.tsx';
import { valuesOf } from './findings.ts';
import { insideOf, isCovered, type PpoLabFrame, type RunFrame } from './frames.ts';
import type { Guess as GuessId, PpoLabSettings } from './knobs.ts';
import { Networks } from './Networks.tsx';
import styles from './View.module.css';
import { Tokens } from './Tokens.tsx';
import { Turns } from './Turns.tsx';
import type { PpoLabText } from './words.ts';

type Props = ViewProps<PpoLabSettings, PpoLabFrame, PpoLabText>;

/** From this width on words stand side by side. */
const WIDE = 1080;

/** What a teacher would say of this frame. */
function commentOf(frame: PpoLabFrame, { which }: PpoLabSettings, text: PpoLabText): string {
  const { comments } = text;
  if (frame.stage === 'ppo') {
    const { start, now, clippedSoFar } = frame;
    const told = { clipped: percent(clippedSoFar), from: decimal(start.entropy), to: decimal(now.entropy) };
    return fill(frame.beta === 0 ? comments.unleashed : comments.held, told);
  }
  if (!('inside' in frame)) return comments.prepare;
  const narrow = frame.stage === 'first' && frame.turn === 'update' && frame.inside.epsilon < ppoDefaults.clip;
  const sentence = narrow ? comments.narrow : comments[`${frame.stage}-${frame.turn}`];
  const all = frame.inside.clipped.length * ppoDefaults.iterations;
  return fill(sentence, {
    ...valuesOf(frame, frame.inside[which === 'bad' ? 'bad' : 'good'], text),
    all,
    lambda: plain(ppoDefaults.lambda),
  });
}

/** The networks, one answer word by word, and the curves of the whole run. */
export function View({ settings, frame, frames, at, text, width, set }: Props): ReactElement {
  const { guess } = settings;
  const wide = width >= WIDE;
  const inside = insideOf(frames, at);
  const covered = isCovered(frame, guess);
  const which = settings.which === 'bad' ? 'bad' : 'good';
  const told = inside?.inside[which];
  const run = frames.slice(0, at + 1).filter((each): each is RunFrame => each.stage === 'ppo');
  const asks = frame.stage === 'first' && (covered || (guess !== null && guess !== 'shown'));
  return (
    <div className={`${styles['lab']} ${wide ? styles['wide'] : ''}`} data-wide={wide ? '' : undefined}>
      <Networks frame={frame} text={text} />
      <Turns frame={frame} text={text} />
      <div className={styles['about']}>
        {asks && inside && told ? (
          <Guess<Exclude<GuessId, 'shown'>>
            name="ppo-credit"
            question={text.predict.question}
            options={text.predict.options}
            right="all"
            guess={guess}
            words={text.predict}
            answer={fill(text.predict.answer, valuesOf(inside, told, text))}
            choose={(chosen) => set({ guess: chosen })}
          />
        ) : (
          <p className={styles['comment']}>{commentOf(frame, settings, text)}</p>
        )}
      </div>
      <div className={styles['place']}>
        <Tokens
          frame={frame}
          inside={inside}
          which={which}
          covered={covered}
          text={text}
          wide={wide}
          choose={(id) => set({ which: id })}
        />
        <Curves run={run} text={text} wide={wide} hidden={frame.stage !== 'ppo'} />
      </div>
    </div>
  );
}

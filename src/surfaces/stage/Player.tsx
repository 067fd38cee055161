import type { ReactElement } from 'react';
import type { AnyText, AnyWidget } from '../../contract/define.ts';
import type { RunState } from '../../contract/runState.ts';
import type { FrameWords } from './frameWords.ts';
import type { AnyRun } from './Stage.tsx';
import { StageLine } from './StageLine.tsx';
import styles from './Stage.module.css';

interface Props {
  widget: AnyWidget;
  run: AnyRun;
  state: RunState<Record<string, unknown>, unknown, string>;
  words: FrameWords;
  text: AnyText;
}

/** Run, step and scrub over the recorded frames. */
export function Player({ widget, run, state, words, text }: Props): ReactElement {
  const { actions } = run;
  const last = state.frames.length - 1;
  const running = state.status === 'running';
  const done = state.status === 'done';
  const first = last < 0 ? (text.start ?? words.run) : words.run;
  return (
    <div className={styles['player']}>
      <button
        type="button"
        className="button filled"
        data-run=""
        onClick={() => (running ? actions.pause() : done ? actions.newSeed() : actions.play())}
      >
        {running ? words.pause : done ? words.newSeed : first}
      </button>
      <button
        type="button"
        className="button"
        disabled={state.at <= 0}
        onClick={() => actions.step(-1)}
        aria-label={words.stepBack}
      >
        −1
      </button>
      <button type="button" className="button" disabled={state.at >= last} onClick={() => actions.step(1)} aria-label={words.step}>
        +1
      </button>
      <StageLine widget={widget} state={state} words={words} text={text} goTo={actions.goTo} />
      <button type="button" className={styles['word']} onClick={() => actions.reset()}>
        {words.reset}
      </button>
      <output className={styles['status']}>{running ? words.running : done ? words.done : ''}</output>
    </div>
  );
}

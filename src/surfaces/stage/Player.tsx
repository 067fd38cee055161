import type { ReactElement } from 'react';
import type { RunState } from '../../contract/runState.ts';
import type { AnyText } from '../../contract/define.ts';
import type { FrameWords } from './frameWords.ts';
import type { AnyRun } from './Stage.tsx';
import styles from './Stage.module.css';

interface Props {
  run: AnyRun;
  state: RunState<Record<string, unknown>, unknown, string>;
  words: FrameWords;
  text: AnyText;
}

/** Run, step and scrub over the recorded frames, with one stretch for each stage. */
export function Player({ run, state, words, text }: Props): ReactElement {
  const { actions } = run;
  const last = state.frames.length - 1;
  const running = state.status === 'running';
  return (
    <div className={styles['player']}>
      <button
        type="button"
        className="button filled"
        data-run=""
        onClick={() => (running ? actions.pause() : state.status === 'done' ? actions.newSeed() : actions.play())}
      >
        {running ? words.pause : state.status === 'done' ? words.newSeed : words.run}
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
      <label className={styles['scrub']}>
        <span className="visually-hidden">{words.timeline}</span>
        <span className={styles['stages']} aria-hidden="true">
          {state.stages.map((stage) => (
            <span key={stage.id} style={{ flex: Math.max(1, (stage.to ?? state.frames.length) - stage.from) }}>
              {(text['stages'] as Record<string, string> | undefined)?.[stage.id] ?? stage.id}
            </span>
          ))}
        </span>
        <input
          type="range"
          data-scrub=""
          min={0}
          max={Math.max(0, last)}
          value={Math.max(0, state.at)}
          disabled={last < 1}
          onChange={({ target }) => actions.goTo(target.valueAsNumber)}
        />
      </label>
      <button type="button" className={styles['word']} onClick={() => actions.reset()}>
        {words.reset}
      </button>
      <output className={styles['status']}>{running ? words.running : state.status === 'done' ? words.done : ''}</output>
    </div>
  );
}

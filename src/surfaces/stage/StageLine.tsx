import type { CSSProperties, ReactElement } from 'react';
import type { AnyText, AnyWidget } from '../../contract/define.ts';
import type { Lab } from '../../contract/model.ts';
import type { RunState } from '../../contract/runState.ts';
import type { FrameWords } from './frameWords.ts';
import { stretchesOf } from './stretches.ts';
import styles from './Stage.module.css';

interface Props {
  widget: AnyWidget;
  state: RunState<Record<string, unknown>, unknown, string>;
  words: FrameWords;
  text: AnyText;
  goTo(at: number): void;
}

/** The player's line: a stretch for each stage in its colour, thick as far as it is recorded, and a ring where one looks. */
export function StageLine({ widget, state, words, text, goTo }: Props): ReactElement {
  const recorded = state.frames.length;
  const last = Math.max(0, recorded - 1);
  const stretches = stretchesOf((widget.model as Lab<any, unknown>).stages, state.stages, recorded);
  const total = stretches.reduce((sum, { full }) => sum + full, 0);
  // The slider covers what is recorded, no more, so that its ring stands on the line where the frame does.
  const share = total > 1 ? last / (total - 1) : 1;
  return (
    <label className={styles['scrub']} style={{ '--share': share } as CSSProperties}>
      <span className="visually-hidden">{words.timeline}</span>
      <span className={styles['stages']} aria-hidden="true">
        {stretches.map(({ id, method, have, full }) => (
          <span
            key={id}
            style={
              {
                flexGrow: full,
                '--recorded': `${(100 * have) / full}%`,
                ...(method && { color: `var(--${method})` }),
              } as CSSProperties
            }
          >
            {text.stages?.[id] ?? id}
          </span>
        ))}
      </span>
      <input
        type="range"
        data-scrub=""
        min={0}
        max={last}
        value={state.at}
        disabled={last < 1}
        onChange={({ target }) => goTo(target.valueAsNumber)}
      />
    </label>
  );
}

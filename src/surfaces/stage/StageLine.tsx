import type { CSSProperties, ReactElement } from 'react';
import type { AnyText, AnyWidget } from '../../contract/define.ts';
import { isLab } from '../../contract/model.ts';
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
  const { model } = widget;
  const last = state.frames.length - 1;
  const stretches = stretchesOf(isLab(model) ? model.stages : [], state.stages, state.frames.length);
  const total = stretches.reduce((sum, { full }) => sum + full, 0);
  // The slider covers what is recorded, no more, so that its ring stands on the line where the frame does.
  const share = total > 1 ? Math.max(0, last) / (total - 1) : 1;
  return (
    <label className={styles['scrub']} style={{ '--share': share.toFixed(4) } as CSSProperties}>
      <span className="visually-hidden">{words.timeline}</span>
      <span className={styles['stages']} aria-hidden="true">
        {stretches.map(({ id, method, have, full }) => (
          <span
            key={id}
            style={
              {
                flexGrow: full,
                '--recorded': `${((100 * have) / full).toFixed(1)}%`,
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
        max={Math.max(0, last)}
        value={Math.max(0, state.at)}
        disabled={last < 1}
        onChange={({ target }) => goTo(target.valueAsNumber)}
      />
    </label>
  );
}

import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { Axis } from './Axis.tsx';
import { plain } from './format.ts';
import styles from './NumberRuler.module.css';
import { nearestStop, stopByKey } from './stops.ts';
import { place, type Scale } from './scale.ts';

interface Props {
  /** What a screen reader calls it. */
  label: string;
  value: number;
  scale: Scale;
  /** The values the thumb catches; typing reaches those between too, if the knob allows them. */
  stops: readonly number[];
  set(value: number): void;
  format?: (value: number) => string;
  /** Labelled ticks make it a ruler on a line of its own; without them it is a number in a sentence. */
  ticks?: readonly number[];
  /** What is said of the value besides the number. */
  spoken?: string;
}

/** The thumb's way, in steps of the native slider; stops are caught among them. */
const WAY = 10_000;

/**
 * A number that is a slider: it stands over its own little ruler, whose width is its range. Drag it, use the arrow keys, or
 * press Enter or a digit and type.
 */
export function NumberRuler({ label, value, scale, stops, set, format = plain, ticks, spoken }: Props): ReactElement {
  const [draft, setDraft] = useState<string>();
  const at = place(value, scale);
  const commit = (): void => {
    const typed = Number(draft?.replace('−', '-'));
    if (draft?.trim() && Number.isFinite(typed)) set(typed);
    setDraft(undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stopByKey(event.key, value, stops, scale);
    if (next !== undefined || /^(Arrow|Home$|End$)/.test(event.key)) {
      event.preventDefault();
      if (next !== undefined) set(next);
    } else if (event.key === 'Enter' || (/^[\d.\-−]$/.test(event.key) && !event.ctrlKey && !event.metaKey)) {
      event.preventDefault();
      setDraft(event.key === 'Enter' ? plain(value) : event.key);
    }
  };
  // In a sentence there may be no blocks.
  const Box = ticks ? 'div' : 'span';
  return (
    <Box className={`${styles['ruler']} ${ticks ? styles['wide'] : styles['inline']}`}>
      {draft === undefined ? (
        <b aria-hidden="true">{format(value)}</b>
      ) : (
        <input
          className={styles['typed']}
          inputMode="decimal"
          aria-label={label}
          value={draft}
          ref={(field) => field?.focus()}
          onChange={({ target }) => setDraft(target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            if (event.key === 'Escape') setDraft(undefined);
          }}
        />
      )}
      <Box className={styles['scale']}>
        {ticks ? (
          <Axis scale={scale} ticks={ticks} format={format} lean={false} />
        ) : (
          <i className={styles['line']} aria-hidden="true" />
        )}
        <input
          type="range"
          min={0}
          max={WAY}
          step={1}
          value={Math.round(at * WAY)}
          aria-label={label}
          aria-valuetext={spoken ?? format(value)}
          onInput={({ currentTarget }) => set(nearestStop(currentTarget.valueAsNumber / WAY, stops, scale))}
          onDoubleClick={() => setDraft(plain(value))}
          onKeyDown={onKeyDown}
        />
      </Box>
    </Box>
  );
}

import type { ReactElement } from 'react';
import type { AnyText, AnyWidget } from '../../contract/define.ts';
import type { Knob, Knobs } from '../../contract/knobs.ts';
import type { FrameWords } from './frameWords.ts';
import { RangeControl } from './RangeControl.tsx';
import styles from './Stage.module.css';

interface Shared {
  widget: AnyWidget;
  settings: Record<string, unknown>;
  text: AnyText;
  set(patch: Record<string, unknown>): void;
  id: string;
  /** The knobs that get controls; all of them if undefined. */
  only: readonly string[] | undefined;
}

/** Up to this many options stand side by side; more go into a list. */
const SIDE_BY_SIDE = 4;

/** The knobs whose controls belong on the screen now. */
const entries = ({ widget, settings, only }: Pick<Shared, 'widget' | 'settings' | 'only'>): [string, Knob<unknown>][] =>
  Object.entries(widget.knobs as Knobs).filter(
    ([name]) => (only?.includes(name) ?? true) && (widget.offers?.(name, settings) ?? true),
  );

/** Choices of a few words, side by side under the finding: the chosen one bold over a line. */
export function Switches({ widget, settings, text, set, id, only, frame }: Shared & { frame: unknown }): ReactElement | null {
  const choices = entries({ widget, settings, only }).flatMap(([name, { control }]) =>
    control.kind === 'choice' && control.options.length <= SIDE_BY_SIDE ? [{ name, options: control.options }] : [],
  );
  if (choices.length === 0) return null;
  return (
    <div className={styles['switches']}>
      {choices.map(({ name, options }) => (
        <fieldset key={name}>
          <legend className="visually-hidden">{text.knobs[name]!.label}</legend>
          {options.map((option) => (
            <label key={option}>
              <input
                type="radio"
                name={`${id}${name}`}
                value={option}
                checked={settings[name] === option}
                onChange={() => set({ [name]: option })}
              />
              <span>
                {text.knobs[name]!.options?.[option]} <small>{widget.badge?.(name, option, frame)}</small>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

/** The other knobs: sliders with a typed value, lists, check boxes, the seed. */
export function Controls({
  widget,
  settings,
  text,
  words,
  set,
  newSeed,
  id,
  only,
}: Shared & { words: FrameWords; newSeed(): void }): ReactElement | null {
  const controls = entries({ widget, settings, only }).flatMap(([name, knob]) => {
    const label = text.knobs[name]!;
    const { control } = knob;
    const field = `${id}${name}`;
    switch (control.kind) {
      case 'range':
        return (
          <RangeControl
            key={name}
            id={field}
            label={label.label}
            unit={label.unit}
            control={control}
            value={Number(settings[name])}
            set={(value) => set({ [name]: value })}
          />
        );
      case 'choice':
        return control.options.length <= SIDE_BY_SIDE ? (
          []
        ) : (
          <label key={name} className={styles['select']}>
            {label.label}{' '}
            <select value={String(settings[name])} onChange={({ target }) => set({ [name]: target.value })}>
              {control.options.map((option) => (
                <option key={option} value={option}>
                  {label.options?.[option]}
                </option>
              ))}
            </select>
          </label>
        );
      case 'toggle':
        return (
          <label key={name} className={styles['toggle']}>
            <input type="checkbox" checked={Boolean(settings[name])} onChange={({ target }) => set({ [name]: target.checked })} />{' '}
            {label.label}
          </label>
        );
      case 'seed':
        return (
          <span key={name} className={styles['seed']}>
            <label>
              {label.label}{' '}
              <input
                type="number"
                min={1}
                value={Number(settings[name])}
                onChange={({ target }) => set({ [name]: target.valueAsNumber })}
              />
            </label>
            <button type="button" className={styles['word']} onClick={newSeed}>
              {words.newSeed}
            </button>
          </span>
        );
      default:
        return [];
    }
  });
  return controls.length > 0 ? <div className={styles['controls']}>{controls}</div> : null;
}

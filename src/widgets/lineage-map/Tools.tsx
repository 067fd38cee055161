import type { ReactElement } from 'react';
import { modelOf } from './layout.ts';
import { years } from './knobs.ts';
import type { MapSettings } from './model.ts';
import { decimalYear } from './time.ts';
import styles from './View.module.css';
import { panned, zoomed } from './window.ts';
import type { MapText } from './words.ts';

interface Props {
  settings: MapSettings;
  text: MapText;
  set(patch: Partial<MapSettings>): void;
}

const wholeYears = Array.from({ length: Math.ceil(years.to) - Math.floor(years.from) + 1 }, (_, i) => Math.floor(years.from) + i);

/** The stretch of time in view: from year to year, closer and wider, earlier and later. */
export function Tools({ settings, text, set }: Props): ReactElement {
  const { tools } = text;
  const [from, to] = settings.window;
  const chosen = settings.model && modelOf.get(settings.model)?.date.value;
  const middle = chosen ? decimalYear(chosen) : undefined;
  const isWhole = from === years.from && to === years.to;
  const button = (label: string, sign: string, window: readonly [number, number]): ReactElement => (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={window[0] === from && window[1] === to}
      onClick={() => set({ window })}
    >
      {sign}
    </button>
  );
  const select = (
    label: string,
    value: number,
    options: readonly number[],
    window: (year: number) => readonly [number, number],
  ): ReactElement => (
    <label>
      {label}{' '}
      <select value={value} onChange={({ target }) => set({ window: window(Number(target.value)) })}>
        {options.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className={styles['tools']} role="group" aria-label={tools.group}>
      {select(
        tools.from,
        Math.floor(from),
        wholeYears.filter((year) => year < to && year < years.to),
        (year) => [Math.max(year, years.from), Math.max(to, year + 1)],
      )}
      {select(
        tools.to,
        Math.ceil(to),
        wholeYears.filter((year) => year > from),
        (year) => [Math.max(years.from, Math.min(from, year - 1)), Math.min(year, years.to)],
      )}
      <span className={styles['zoom']}>
        {button(tools.earlier, '←', panned(settings.window, -0.5))}
        {button(tools.zoomOut, '−', zoomed(settings.window, 1.5, middle))}
        {button(tools.zoomIn, '+', zoomed(settings.window, 1 / 1.5, middle))}
        {button(tools.later, '→', panned(settings.window, 0.5))}
      </span>
      {!isWhole && (
        <button type="button" className={styles['word']} onClick={() => set({ window: [years.from, years.to] })}>
          {tools.whole}
        </button>
      )}
    </div>
  );
}

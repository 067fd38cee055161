import type { ReactElement, ReactNode } from 'react';

interface Choice {
  value: string;
  label: string;
  count?: number;
}

/** A list of choices as radio buttons: few of them, all to be seen at once. */
export function Radios({ name, label, choices }: { name: string; label: string; choices: readonly Choice[] }): ReactElement {
  return (
    <fieldset>
      <legend>{label}</legend>
      {choices.map(({ value, label, count }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === ''} />
          <span>
            {label} {count !== undefined && <small className="num">{count}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A list of choices too long for buttons. */
export function Choose({ name, label, choices }: { name: string; label: string; choices: readonly Choice[] }): ReactElement {
  return (
    <label className="choose">
      <span>{label}</span>
      <select name={name}>
        {choices.map(({ value, label, count }) => (
          <option key={value} value={value}>
            {label}
            {count !== undefined && ` (${count})`}
          </option>
        ))}
      </select>
    </label>
  );
}

interface Words {
  search: string;
  shown: string;
  clear: string;
}

/** Search and filters of a list that is complete without them (finder.ts); nothing of it shows where no script runs. */
export function Finder({ words, all, children }: { words: Words; all: number; children: ReactNode }): ReactElement {
  const shown = words.shown.replace('{all}', String(all));
  return (
    <form className="finder scripted" data-finder={shown} role="search">
      <label className="search">
        <span>{words.search}</span>
        <input type="search" name="q" autoComplete="off" />
      </label>
      {children}
      <p>
        <output aria-live="polite">{shown.replace('{n}', String(all))}</output>{' '}
        <button type="button" className="link" data-clear>
          {words.clear}
        </button>
      </p>
    </form>
  );
}

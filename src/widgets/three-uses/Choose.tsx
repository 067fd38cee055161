import type { ReactElement } from 'react';
import styles from './View.module.css';

interface Props {
  name: string;
  label: string;
  options: Readonly<Record<string, string>>;
  value: string;
  choose(value: string): void;
}

/** A few words side by side, the chosen one over a line of the accent. */
export function Choose({ name, label, options, value, choose }: Props): ReactElement {
  return (
    <fieldset className={styles['choose']}>
      <legend>{label}</legend>
      <div>
        {Object.entries(options).map(([id, word]) => (
          <label key={id}>
            <input type="radio" name={name} value={id} checked={value === id} onChange={() => choose(id)} />
            <span translate="no">{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

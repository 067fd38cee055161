import { type ReactElement, useState } from 'react';
import type { Control } from '../../contract/knobs.ts';
import styles from './Stage.module.css';

interface Props {
  id: string;
  label: string;
  unit: string | undefined;
  control: Control & { kind: 'range' };
  value: number;
  set(value: number): void;
}

/** A slider whose value stands beside it and can be typed; what does not parse is put back on leaving the field. */
export function RangeControl({ id, label, unit, control, value, set }: Props): ReactElement {
  const [draft, setDraft] = useState<string>();
  const commit = (): void => {
    const typed = Number(draft?.replace('−', '-'));
    if (draft !== undefined && draft.trim() !== '' && Number.isFinite(typed)) set(typed);
    setDraft(undefined);
  };
  return (
    <span className={styles['range']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={control.min}
        max={control.max}
        step={control.step}
        value={value}
        aria-valuetext={`${value}${unit ? ` ${unit}` : ''}`}
        onChange={({ target }) => set(target.valueAsNumber)}
      />
      <input
        className={styles['typed']}
        inputMode="decimal"
        aria-label={label}
        value={draft ?? String(value)}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
      {unit && <span>{unit}</span>}
    </span>
  );
}

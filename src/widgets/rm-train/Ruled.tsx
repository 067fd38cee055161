import type { ReactElement } from 'react';
import { plain } from '../../charts/format.ts';
import { NumberRuler } from '../../charts/NumberRuler.tsx';
import type { Scale } from '../../charts/scale.ts';
import type { RmSettings } from './knobs.ts';
import styles from './View.module.css';
import type { RmText } from './words.ts';

interface Props {
  name: 'labels' | 'noise' | 'bias' | 'plus' | 'facts' | 'mistakes' | 'thanks' | 'fillers';
  scale: Scale;
  stops: readonly number[];
  ticks: readonly number[];
  settings: RmSettings;
  text: RmText;
  set(patch: Partial<RmSettings>): void;
  format?: (value: number) => string;
}

/** A knob with its name, on a ruler of its own line. */
export const Ruled = ({ name, scale, stops, ticks, settings, text, set, format = plain }: Props): ReactElement => (
  <div className={styles['knob']}>
    <span>{text.knobs[name].label}</span>
    <NumberRuler
      label={text.knobs[name].label}
      value={settings[name]}
      scale={scale}
      stops={stops}
      ticks={ticks}
      format={format}
      set={(value) => set({ [name]: value })}
    />
  </div>
);

import type { ReactElement } from 'react';
import type { ViewProps } from '../../contract/define.ts';
import { Area } from './Area.tsx';
import { Family } from './Family.tsx';
import { findingOf } from './findings.ts';
import type { ScaleSettings } from './knobs.ts';
import { Measures } from './Measures.tsx';
import { Mix } from './Mix.tsx';
import type { ScaleFrame } from './model.ts';
import styles from './View.module.css';
import type { ScaleText } from './words.ts';

type Props = ViewProps<ScaleSettings, ScaleFrame, ScaleText>;

/** What every act is given. */
export interface ActProps<F extends ScaleFrame = ScaleFrame> {
  frame: F;
  text: ScaleText;
  set(patch: Partial<ScaleSettings>): void;
}

function Act({ frame, ...rest }: ActProps): ReactElement {
  switch (frame.act) {
    case 'area':
      return <Area frame={frame} {...rest} />;
    case 'measures':
      return <Measures frame={frame} {...rest} />;
    case 'family':
      return <Family frame={frame} {...rest} />;
    case 'mix':
      return <Mix frame={frame} {...rest} />;
  }
}

/** Four acts on scale: computing as an area, five measures side by side, one family of sizes, and what was read. */
export const View = ({ frame, text, set }: Props): ReactElement => (
  // A form keeps the radio buttons of two figures on one page apart; there is nothing to send.
  <form className={styles['acts']} onSubmit={(event) => event.preventDefault()}>
    <Act frame={frame} text={text} set={set} />
    <p className={styles['remark']}>{text.remarks[findingOf(frame)]}</p>
  </form>
);

import type { ReactElement } from 'react';
import type { ViewProps } from '../../contract/define.ts';
import type { CheckSettings } from './knobs.ts';
import type { CheckFrame } from './model.ts';
import { SortView } from './SortView.tsx';
import { Split } from './Split.tsx';
import type { CheckText } from './words.ts';

/** One statement to be sorted, or all claims as they were found to stand. */
export function View({ frame, settings, text, set }: ViewProps<CheckSettings, CheckFrame, CheckText>): ReactElement {
  return frame.act === 'sort' ? (
    <SortView frame={frame} settings={settings} text={text} set={set} />
  ) : (
    <Split frame={frame} text={text} />
  );
}

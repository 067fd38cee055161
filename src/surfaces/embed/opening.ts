import { writeAddress } from '../../contract/address.ts';
import type { AnyWidget } from '../../contract/define.ts';
import { settingsAt } from '../../contract/moments.ts';

/** How a widget's own page is drawn before any script runs. */
export interface Opening {
  readonly moment: string;
  readonly settings: any;
  /** The query that spells every knob. */
  readonly query: string;
}

export function openingOf({ knobs, moments }: AnyWidget): Opening {
  const moment = Object.keys(moments)[0]!;
  const settings = settingsAt(knobs, moments[moment]);
  return { moment, settings, query: writeAddress({ knobs, settings, every: true }) };
}

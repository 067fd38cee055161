import type { ReactElement } from 'react';
import type { AnyText, AnyWidget } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import type { FrameWords } from './frameWords.ts';
import styles from './Stage.module.css';

interface Props {
  widget: AnyWidget;
  text: AnyText;
  words: FrameWords;
  moment: string | undefined;
  show(moment: string): void;
}

/** The widget's story, moment by moment; any moment can be gone to by name. */
export function Moments({ widget, text, words, moment, show }: Props): ReactElement | null {
  const ids = Object.keys(widget.moments);
  if (ids.length < 2) return null;
  const at = moment === undefined ? -1 : ids.indexOf(moment);
  const go = (step: -1 | 1): ReactElement => {
    const to = ids[at < 0 ? 0 : at + step];
    const disabled = to === undefined || (at < 0 && step < 0);
    return (
      <button type="button" className="button" disabled={disabled} onClick={() => to && show(to)}>
        {step < 0 ? words.previous : words.next}
      </button>
    );
  };
  return (
    <div className={styles['moments']} role="group" aria-label={words.moments}>
      {go(-1)}
      <label>
        <span className="visually-hidden">{words.moments}</span>
        <select value={moment ?? ''} onChange={({ target }) => target.value && show(target.value)}>
          {at < 0 && <option value="">{words.own}</option>}
          {ids.map((id) => (
            <option key={id} value={id}>
              {text.moments[id]!.label}
            </option>
          ))}
        </select>
        <small>{at >= 0 && fill(words.stepOf, { n: at + 1, m: ids.length })}</small>
      </label>
      {go(1)}
    </div>
  );
}

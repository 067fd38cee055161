import { memo, type ReactElement, useState } from 'react';
import { percent } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import { UNKNOWN } from './bytePairs.ts';
import type { Own } from './frame.ts';
import { LEAST, MOST, readOwn, VARIETY } from './ownText.ts';
import type { PretrainLabText } from './words.ts';
import styles from './View.module.css';

interface Props {
  own: Own | undefined;
  text: PretrainLabText;
  lang: string;
  bring(own: unknown): boolean;
}

/** Where a reader pastes a text of their own. It goes from here to the lab, by `bring`, and nowhere else. */
function Field({ own, text, lang, bring }: Props): ReactElement {
  const [pasted, setPasted] = useState('');
  const [fault, setFault] = useState('');
  const words = text.own;
  const number = (n: number): string => n.toLocaleString(lang);

  function train(): void {
    const ready = readOwn(pasted);
    const values = { least: number(LEAST), most: number(MOST), variety: VARIETY };
    if ('fault' in ready) setFault(fill(words.faults[ready.fault], { ...values, n: number(ready.n) }));
    else setFault(bring(ready.text) ? '' : words.faults.elsewhere);
  }

  return (
    <details className={styles['own']}>
      <summary>{words.summary}</summary>
      <label>
        <span className="visually-hidden">{words.label}</span>
        <textarea
          value={pasted}
          rows={7}
          placeholder={words.label}
          dir="auto"
          translate="no"
          // Browsers keep what is typed into forms, and some send it away to check its spelling.
          autoComplete="off"
          autoCorrect="off"
          // Preact would leave out an attribute that is false.
          spellCheck="false"
          data-own-text=""
          onChange={({ target }) => {
            setPasted(target.value);
            setFault('');
          }}
        />
      </label>
      <p className={styles['note']}>
        {fill(words.note, { least: number(LEAST), most: number(MOST) })}{' '}
        {pasted !== '' && <b>{fill(words.counted, { n: number(Array.from(pasted).length) })}</b>}
      </p>
      <p className={styles['buttons']}>
        <button type="button" className="button" disabled={pasted === ''} onClick={train} data-own-train="">
          {words.train}
        </button>
        {own && (
          <button type="button" className="button" onClick={() => bring(undefined)}>
            {words.back}
          </button>
        )}
      </p>
      <p className={styles['fault']} role="alert">
        {fault}
      </p>
      {own && (
        <p>
          {fill(words.of, { characters: number(own.characters), pieces: number(own.pieces), kinds: number(own.kinds) })}{' '}
          {own.unknown > 0 && fill(words.unknown, { share: percent(own.unknown), sign: UNKNOWN })}
        </p>
      )}
    </details>
  );
}

/** Frames come many times a second, and a long text need not be drawn with each. */
export const OwnText = memo(Field, (one, other) => one.own?.pieces === other.own?.pieces && one.text === other.text);

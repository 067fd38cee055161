import { type ReactElement, useState } from 'react';
import { saveCsv } from '../../charts/csv.ts';
import type { Ballot as Pair } from '../../toys/animals/clicks.ts';
import { blank, handsOf, type Sheet, sheetOf, tallyOf } from './classTally.ts';
import { MOST_BALLOTS, readCodes, type Refused } from './code.ts';
import { type Count, MOST_HANDS, noTally } from './paper.ts';
import { LENGTH } from './sequence.ts';
import type { PartProps } from './View.tsx';
import styles from './View.module.css';
import { fill } from '../../../content/fill.ts';

interface Props extends PartProps {
  ballots: readonly Pair[];
  look(place: number): void;
  /** Whether the sheet lies open. */
  setHall(open: boolean): void;
}

interface Told {
  readonly said: string;
  readonly refused: readonly Refused[];
}

const quiet: Told = { said: '', refused: [] };
const SHOWN = 8;

/** Thirty devices without a server: codes that are pasted, hands that are counted, their sums, and a way to begin anew. */
export function ClassSheet({ settings, text, progress, set, ballots, look, setHall }: Props): ReactElement {
  const words = text.class;
  const { seed } = settings;
  // A tally of the address was added up elsewhere; its hands go on being counted here.
  const [kept, keep] = useState<{ seed: number; sheet: Sheet }>(() => ({
    seed: settings.tally.seed,
    sheet: sheetOf(settings.tally),
  }));
  const [cleared, setCleared] = useState<Sheet>();
  const [pasted, setPasted] = useState('');
  const [told, tell] = useState<Told>(quiet);
  const sheet = kept.seed === seed ? kept.sheet : blank;
  const { counts } = tallyOf(sheet, seed);
  const pairs = counts.filter((count) => count.some((n) => n > 0)).length;

  function change(next: Sheet): void {
    keep({ seed, sheet: next });
    set({ reader: 'you', tally: tallyOf(next, seed) });
  }

  function count(): void {
    if (pasted.trim() === '') return tell({ said: words.nothing, refused: [] });
    const { counted, refused, rest } = readCodes(pasted, seed, sheet.ballots);
    // What could not be counted stays in the box, so that it can be put right.
    setPasted([...refused.map((each) => each.text), rest].filter((each) => each !== '').join('\n'));
    setCleared(undefined);
    const all = [...sheet.ballots, ...counted];
    const said = [
      fill(words.counted, { n: counted.length, all: all.length }),
      ...(refused.length > 0 ? [fill(words.refused, { n: refused.length })] : []),
      ...(rest === '' ? [] : [fill(words.rest, { most: MOST_BALLOTS })]),
    ];
    tell({ said: said.join(' '), refused });
    if (counted.length > 0) change({ ...sheet, ballots: all });
  }

  function save(): void {
    const rows = ballots.map(({ prompt, left, right }, i) => [i + 1, prompt, left.text, right.text, ...(counts[i] ?? [0, 0, 0])]);
    saveCsv({ columns: words.columns, rows }, 'votes');
  }

  return (
    <details className={styles['class']} onToggle={({ currentTarget }) => setHall(currentTarget.open)}>
      <summary>{words.title}</summary>
      <p className={styles['intro']}>{fill(words.intro, { seed })}</p>
      <div className={styles['desk']}>
        <div>
          <label className={styles['box']}>
            <span>{words.paste}</span>
            <textarea
              rows={5}
              spellCheck={false}
              autoCapitalize="characters"
              autoComplete="off"
              value={pasted}
              placeholder="1-1202112021-RTKXB"
              onChange={({ target }) => setPasted(target.value)}
            />
          </label>
          <button type="button" className="button" data-count="" onClick={count}>
            {words.count}
          </button>
          <div role="status" className={styles['told']}>
            <p>{told.said}</p>
            {told.refused.length > 0 && (
              <ul>
                {told.refused.slice(0, SHOWN).map(({ text: piece, fault }, i) => (
                  <li key={i}>
                    <b translate="no">{piece.length > 40 ? `${piece.slice(0, 40)}…` : piece}</b> {words.faults[fault]}
                  </li>
                ))}
                {told.refused.length > SHOWN && <li>{fill(words.more, { n: told.refused.length - SHOWN })}</li>}
              </ul>
            )}
          </div>
        </div>
        <Hands
          text={text}
          hands={sheet.hands}
          look={look}
          take={(pair, hands) => {
            const all = Array.from({ length: Math.max(sheet.hands.length, pair + 1) }, (_, i) => sheet.hands[i]);
            all[pair] = hands.some((n) => n > 0) ? hands : undefined;
            setCleared(undefined);
            change({ ...sheet, hands: all });
          }}
        />
      </div>
      <p className={styles['sum']}>
        {fill(words.total, { ballots: sheet.ballots.length, hands: sheet.hands.filter(Boolean).length, pairs })}
      </p>
      <p className={styles['ways']}>
        {progress.source === 'class' ? (
          <button type="button" className={styles['word']} onClick={() => set({ tally: noTally })}>
            {words.own}
          </button>
        ) : (
          <button
            type="button"
            className={styles['word']}
            aria-disabled={pairs === 0}
            onClick={() => pairs > 0 && set({ reader: 'you', tally: { seed, counts } })}
          >
            {words.use}
          </button>
        )}
        <button type="button" className={styles['word']} onClick={save}>
          {words.csv}
        </button>
        <button
          type="button"
          className={styles['word']}
          data-new-class=""
          onClick={() => {
            if (sheet.ballots.length > 0 || sheet.hands.length > 0) setCleared(sheet);
            tell(quiet);
            setPasted('');
            keep({ seed, sheet: blank });
            set({ tally: noTally });
          }}
        >
          {words.reset}
        </button>
        {cleared && (
          <span role="status">
            {words.gone}{' '}
            <button
              type="button"
              className={styles['word']}
              onClick={() => {
                change(cleared);
                setCleared(undefined);
              }}
            >
              {words.restore}
            </button>
          </span>
        )}
      </p>
    </details>
  );
}

interface HandsProps {
  text: PartProps['text'];
  hands: readonly (Count | undefined)[];
  look(place: number): void;
  take(pair: number, hands: Count): void;
}

/** Three numbers for the pair that everyone sees. */
function Hands({ text, hands, look, take }: HandsProps): ReactElement {
  const words = text.class;
  const [pair, setPair] = useState(0);
  const [typed, setTyped] = useState<readonly string[]>();
  const [said, say] = useState('');
  const shown = typed ?? (hands[pair] ?? ['', '', '']).map(String);

  function go(next: number): void {
    setPair(next);
    setTyped(undefined);
    look(next);
  }
  function down(): void {
    const [first, second, alike] = shown.map((each) => handsOf(each, MOST_HANDS));
    if (first === undefined || second === undefined || alike === undefined) return say(fill(words.bad, { most: MOST_HANDS }));
    take(pair, [first, second, alike]);
    say(fill(words.taken, { n: pair + 1, first, second, alike }));
    go(Math.min(LENGTH - 1, pair + 1));
  }

  return (
    <form
      className={styles['hands']}
      onSubmit={(event) => {
        event.preventDefault();
        down();
      }}
    >
      <label>
        <span>{words.pair}</span>
        <select value={pair} onChange={({ target }) => go(Number(target.value))}>
          {Array.from({ length: LENGTH }, (_, i) => (
            <option key={i} value={i}>
              {i + 1}
            </option>
          ))}
        </select>
      </label>
      {[words.handsFirst, words.handsSecond, words.handsAlike].map((label, i) => (
        <label key={label}>
          <span>{label}</span>
          <input
            inputMode="numeric"
            autoComplete="off"
            value={shown[i]}
            onChange={({ target }) => setTyped(shown.map((each, j) => (j === i ? target.value : each)))}
          />
        </label>
      ))}
      <button type="submit" className="button">
        {words.take}
      </button>
      <p role="status">{said}</p>
    </form>
  );
}

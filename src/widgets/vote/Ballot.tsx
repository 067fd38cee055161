import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { decimal } from '../../charts/format.ts';
import type { Ballot as Pair, Choice } from '../../toys/animals/clicks.ts';
import { closed } from './closed.ts';
import { countOf } from './frames.ts';
import { agreement, LENGTH, repeats } from './sequence.ts';
import { median, type Times } from './useTimes.ts';
import type { PartProps } from './View.tsx';
import styles from './View.module.css';
import { fill } from '../../../content/fill.ts';

interface Props extends PartProps {
  ballots: readonly Pair[];
  /** The reader may choose. */
  own: boolean;
  marks: string;
  place: number;
  look(place: number): void;
  times: Times;
}

type Mark = '1' | '2' | '0';

const keys: Readonly<Record<string, Mark>> = {
  '1': '1',
  ArrowLeft: '1',
  '2': '2',
  ArrowRight: '2',
  '0': '0',
  ArrowDown: '0',
};

/** A pair of answers on the table. */
export function Ballot(props: Props): ReactElement {
  const { settings, text, progress, set, ballots, own, marks, place, look, times } = props;
  const words = text.ballot;
  const [said, say] = useState('');
  const all = own ? LENGTH : progress.source === 'simulated' ? settings.clicks : LENGTH;
  const over = place >= ballots.length;
  const at = Math.min(place, ballots.length - 1);
  const pair = ballots[at]!;
  const outcome = progress.outcomes[at];

  const decided: Readonly<Record<Mark, string>> = { '1': words.first, '2': words.second, '0': words.alike };

  function vote(mark: Mark): void {
    if (!own || over) return;
    times.take();
    set({ votes: { seed: settings.seed, marks: marks + mark } });
    const next = ballots[at + 1];
    const told = next ? spoken(next, at + 2, words) : fill(words.complete, { all: LENGTH });
    say(`${fill(words.took, { what: decided[mark] })} ${told}`);
  }
  function undo(): void {
    if (marks === '') return;
    times.undo();
    set({ votes: { seed: settings.seed, marks: marks.slice(0, -1) } });
    say(spoken(ballots[marks.length - 1]!, marks.length, words));
  }
  function press(event: KeyboardEvent): void {
    // A key that is held down decides one pair, not all.
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const mark = keys[event.key];
    if (!own && event.key === 'ArrowLeft') look(Math.max(0, at - 1));
    else if (!own && event.key === 'ArrowRight') look(Math.min(all - 1, at + 1));
    else if (!own) return;
    else if (mark !== undefined) vote(mark);
    else if (event.key === 'Backspace') undo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const answer = (mark: '1' | '2', choice: Choice): ReactElement => {
    const liked = !own && outcome !== undefined && outcome !== null && (mark === '1' ? outcome > 0.5 : outcome < 0.5);
    const inside = (
      <>
        <small>
          <kbd>{mark}</kbd> {mark === '1' ? words.first : words.second}
        </small>
        <span lang="en">
          {choice.text === '' ? <i>{words.none}</i> : closed(choice.text)}
          {!choice.ended && <i> … {words.cut}</i>}
        </span>
      </>
    );
    return own ? (
      <button type="button" className={styles['answer']} aria-disabled={over} onClick={() => vote(mark)}>
        {inside}
      </button>
    ) : (
      <div className={`${styles['answer']} ${liked ? styles['liked'] : ''}`}>{inside}</div>
    );
  };

  return (
    // Keys work wherever the focus is in the pair; every one of them is a button too.
    <section onKeyDown={press} aria-label={fill(words.place, { n: at + 1, all })}>
      <p className={styles['place']}>
        <b>{over && own ? fill(words.complete, { all: LENGTH }) : fill(words.place, { n: at + 1, all })}</b>
        {repeats.has(at) && <span>{words.again}</span>}
      </p>
      <p className={styles['prompt']} lang="en">
        {closed(pair.prompt)}
      </p>
      <div className={styles['answers']}>
        {answer('1', pair.left)}
        {answer('2', pair.right)}
      </div>
      <div className={styles['tools']}>
        {own ? (
          <>
            <button type="button" className="button" aria-disabled={over} onClick={() => vote('0')}>
              <kbd>0</kbd> {words.alike}
            </button>
            <button type="button" className={styles['word']} aria-disabled={marks === ''} onClick={undo}>
              {words.undo}
            </button>
            <button
              type="button"
              className={styles['word']}
              aria-disabled={marks === ''}
              onClick={() => {
                times.clear();
                set({ votes: { seed: settings.seed, marks: '' } });
                say(spoken(ballots[0]!, 1, words));
              }}
            >
              {words.clear}
            </button>
          </>
        ) : (
          <>
            <button type="button" className="button" aria-label={words.back} onClick={() => look(Math.max(0, at - 1))}>
              ←
            </button>
            <button type="button" className="button" aria-label={words.on} onClick={() => look(Math.min(all - 1, at + 1))}>
              →
            </button>
            <p>
              {outcome === undefined || outcome === null
                ? words.open
                : fill(words.chose, {
                    who: text.who[progress.source === 'class' ? 'class' : settings.reader],
                    what: outcome === 0.5 ? words.alike : outcome > 0.5 ? words.first : words.second,
                  })}
            </p>
          </>
        )}
      </div>
      <Facts {...props} />
      {own && <p className={styles['keys']}>{words.keys}</p>}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}

function spoken(pair: Pair, n: number, words: PartProps['text']['ballot']): string {
  return fill(words.said, { n, prompt: pair.prompt, first: pair.left.text, second: pair.right.text });
}

/** How the labeler labels, as far as it is known. */
function Facts({ text, progress, marks, times, settings, place }: Props): ReactElement {
  const words = text.facts;
  const { judged, source } = progress;
  const { same, of } = agreement(source === 'simulated' ? marksOf(progress.outcomes) : marks);
  const time = median(times.each);
  const count = settings.tally.counts[place];
  return (
    <ul className={styles['facts']}>
      {source === 'class' ? (
        <li>{fill(words.hands, { first: count?.[0] ?? 0, second: count?.[1] ?? 0, alike: count?.[2] ?? 0 })}</li>
      ) : (
        <li>{of > 0 ? fill(words.self, { same, of }) : words.selfNone}</li>
      )}
      {source === 'you' && (
        <li>{time === undefined ? words.timeNone : fill(words.time, { time: decimal(Math.ceil(time / 100) / 10, 1) })}</li>
      )}
      {judged && countOf(judged.outcomes) > 0 && (
        <li>{fill(words.model, { agrees: judged.agrees ?? 0, decided: judged.decided ?? 0 })}</li>
      )}
    </ul>
  );
}

const marksOf = (outcomes: readonly (number | null | undefined)[]): string =>
  outcomes.map((outcome) => (outcome === 1 ? '1' : outcome === 0 ? '2' : '0')).join('');

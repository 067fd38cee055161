import type { MouseEvent, ReactElement } from 'react';
import { moved, type places, type Ranking, tied } from './ranking.ts';
import type { Drag } from './useDrag.ts';
import rankStyles from './Ranking.module.css';
import styles from './View.module.css';
import { fill } from '../../../content/fill.ts';
import type { FourText } from './words.ts';

interface Props {
  row: ReturnType<typeof places>[number];
  at: number;
  ranking: Ranking;
  text: FourText;
  set(ranking: Ranking): void;
  drag: Omit<Drag, 'list'>;
}

/** One row of the labeler's list: its place, the answer, and the buttons that do all that dragging does. */
export function RankRow({ row: { id, place, shared }, at, ranking, text, set, drag }: Props): ReactElement {
  const tiedAbove = ranking.some((group) => group.indexOf(id) > 0);
  const say = (words: string): string => fill(words, { id });
  // The row may move in the list, and a moved element loses the focus: it is given back.
  const act = (next: Ranking) => (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget;
    set(next);
    requestAnimationFrame(() => button.focus());
  };
  const [up, down] = [moved(ranking, id, -1), moved(ranking, id, 1)];
  return (
    <div
      className={`${rankStyles['rank']} ${drag.held === id ? rankStyles['held'] : ''} ${drag.row === at ? rankStyles['dropAbove'] : ''} ${
        drag.row === 4 && at === 3 ? rankStyles['dropBelow'] : ''
      }`}
      data-row={at}
    >
      <span className={rankStyles['handle']} title={text.reward.drag} onPointerDown={(event) => drag.start(event, id)}>
        <small>
          {place}
          {shared && '='}
        </small>
        <b className={styles['letter']}>{id}</b>
      </span>
      <p className={styles['answer']}>{text.answers[id]}</p>
      <span className={rankStyles['rankButtons']}>
        <button type="button" aria-label={say(text.reward.up)} aria-disabled={up === ranking} onClick={act(up)}>
          ↑
        </button>
        <button type="button" aria-label={say(text.reward.down)} aria-disabled={down === ranking} onClick={act(down)}>
          ↓
        </button>
        <button
          type="button"
          aria-label={say(text.reward.tie)}
          aria-pressed={tiedAbove}
          aria-disabled={at === 0}
          onClick={act(tied(ranking, id))}
        >
          =
        </button>
      </span>
    </div>
  );
}

import type { ReactElement } from 'react';
import { signed } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import { type InsideFrame, type PpoLabFrame, turns } from './frames.ts';
import { Ladder } from './Ladder.tsx';
import type { Quantity } from './quantities.ts';
import { Staves } from './Staves.tsx';
import styles from './View.module.css';
import { shade } from './wordsOf.ts';
import type { PpoLabText } from './words.ts';

interface Props {
  frame: PpoLabFrame;
  inside: InsideFrame | undefined;
  which: 'good' | 'bad';
  covered: boolean;
  text: PpoLabText;
  wide: boolean;
  choose(which: 'good' | 'bad'): void;
}

/** One answer of a round, word by word. */
export function Tokens({ frame, inside, which, covered, text, wide, choose }: Props): ReactElement {
  const told = inside?.inside[which];
  const turn = 'inside' in frame ? frame.turn : 'update';
  const isNew = (quantity: Quantity): boolean => 'inside' in frame && quantity.turn === frame.turn;
  const scored = told && turns.indexOf(turn) >= turns.indexOf('score');
  const table = { told, inside: inside?.inside, turn, covered, text, isNew };
  return (
    <section data-hidden={frame.stage === 'ppo' ? '' : undefined}>
      <div className={styles['asked']}>
        <p>
          {told && <span>{fill(text.asked, { question: told.question })}</span>}{' '}
          {scored && <b>{fill(text.scored, { score: signed(told.score), gold: signed(told.gold, 1) })}</b>}
        </p>
        <div className={styles['which']} role="group" aria-label={text.knobs.which.label}>
          {(['good', 'bad'] as const).map((id) => (
            <button key={id} type="button" aria-pressed={which === id} onClick={() => choose(id)}>
              {text.which[id]}
            </button>
          ))}
        </div>
      </div>
      {wide ? <Staves {...table} /> : <Ladder {...table} />}
      <p className={styles['legend']}>
        {text.colours} <i style={shade(1, 'ppo', 'sft')}>{text.likelier}</i> <i style={shade(-1, 'ppo', 'sft')}>{text.rarer}</i>
      </p>
    </section>
  );
}

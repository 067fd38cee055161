import type { ReactElement } from 'react';
import { percent } from '../../charts/format.ts';
import { Glyph, type GlyphId } from '../../charts/Glyph.tsx';
import { fill } from '../../../content/fill.ts';
import type { PpoLabFrame, Turn } from './frames.ts';
import styles from './View.module.css';
import type { PpoLabText } from './words.ts';

/** Whose turn it is. */
const atWork = {
  answer: ['policy', 'old'],
  score: ['reward'],
  penalty: ['policy', 'reference'],
  value: ['value'],
  credit: [],
  update: ['policy', 'value', 'old'],
} as const satisfies Record<Turn, readonly string[]>;

const all = ['policy', 'value', 'old', 'reference', 'reward'] as const;

const methods: Partial<Record<(typeof all)[number], GlyphId>> = {
  policy: 'ppo',
  value: 'ppo',
  old: 'ppo',
  reference: 'sft',
  reward: 'reward',
};

/** The networks of PPO, who is at work, and which of them an update moves. */
export function Networks({ frame, text }: { frame: PpoLabFrame; text: PpoLabText }): ReactElement {
  const words = text.networks;
  const active: readonly string[] = 'inside' in frame ? atWork[frame.turn] : frame.stage === 'ppo' ? ['policy', 'value'] : [];
  const updated = 'inside' in frame && frame.turn === 'update';
  const stateOf = (id: (typeof all)[number]): string => {
    if (id === 'old') return words.kept;
    if (id === 'reference' || id === 'reward') return words.frozen;
    return updated ? fill(words.moved, { moved: percent(frame.inside.moved) }) : words.moves;
  };
  return (
    <ul className={styles['networks']} aria-label={words.title}>
      {all.map((id) => (
        <li key={id} className={styles[id]} data-active={active.includes(id) ? '' : undefined}>
          <b>
            <Glyph method={methods[id] ?? 'ppo'} /> {words[id].name}
          </b>
          <span>{words[id].note}</span>
          <em>{stateOf(id)}</em>
        </li>
      ))}
    </ul>
  );
}

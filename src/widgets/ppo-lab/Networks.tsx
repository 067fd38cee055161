import type { ReactElement } from 'react';
import { percent } from '../../charts/format.ts';
import { Glyph, type GlyphId } from '../../charts/Glyph.tsx';
import { fill } from '../../../content/fill.ts';
import type { PpoLabFrame, Turn } from './frames.ts';
import styles from './Networks.module.css';
import type { PpoLabText } from './words.ts';

type NetworkId = 'policy' | 'value' | 'reference' | 'reward' | 'old';

/** Whose turn it is; advantages are only reckoned. */
const atWork: Readonly<Record<Turn, readonly NetworkId[]>> = {
  answer: ['policy', 'old'],
  score: ['reward'],
  penalty: ['old', 'reference'],
  value: ['value'],
  credit: [],
  update: ['policy', 'value'],
};

/** Which of them a whole stage trains. */
const inTraining: Readonly<Record<'pretrain' | 'sft' | 'reward' | 'ppo', readonly NetworkId[]>> = {
  pretrain: ['policy'],
  sft: ['policy', 'reference'],
  reward: ['reward'],
  ppo: ['policy', 'value'],
};

const groups = [
  { id: 'learn', networks: ['policy', 'value'] },
  { id: 'frozen', networks: ['reference', 'reward'] },
  { id: 'note', networks: ['old'] },
] as const satisfies readonly { id: string; networks: readonly NetworkId[] }[];

const methods: Readonly<Record<NetworkId, GlyphId>> = {
  policy: 'ppo',
  value: 'ppo',
  reference: 'sft',
  reward: 'reward',
  old: 'ppo',
};

/** The four networks and the note that is none: who is at work, and which of them an update moves. */
export function Networks({ frame, text }: { frame: PpoLabFrame; text: PpoLabText }): ReactElement {
  const words = text.networks;
  const active = 'inside' in frame ? atWork[frame.turn] : inTraining[frame.stage];
  const updated = 'inside' in frame && frame.turn === 'update';
  const stateOf = (id: (typeof groups)[number]['id']): string => {
    if (!updated || id === 'note') return words[id];
    return fill(words[`${id}Now`], { moved: percent(frame.inside.moved) });
  };
  return (
    <section className={styles['networks']} aria-label={words.title}>
      {groups.map(({ id, networks }) => (
        <div key={id} className={styles[id]}>
          <p data-now={updated && id === 'learn' ? '' : undefined}>{stateOf(id)}</p>
          <ul>
            {networks.map((network) => (
              <li key={network} data-active={active.includes(network) ? '' : undefined}>
                <b>
                  <Glyph method={methods[network]} /> {words[network].name}
                </b>
                <span>{words[network].note}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

import type { CSSProperties, ReactElement } from 'react';
import { signed } from '../../charts/format.ts';
import { Glyph } from '../../charts/Glyph.tsx';
import { useLit } from '../../charts/Linked.tsx';
import { percentOf } from '../../charts/scale.ts';
import { fill } from '../../../content/fill.ts';
import { withShare } from './distribution.ts';
import { digitsOf } from './findings.ts';
import { type KlFrame, type KlSettings, wordIds } from './model.ts';
import { LogRatio, Ref } from './notation.tsx';
import { ShareBar } from './ShareBar.tsx';
import styles from './View.module.css';
import type { KlText } from './words.ts';

interface Props {
  frame: KlFrame;
  settings: KlSettings;
  text: KlText;
  set(patch: Partial<KlSettings>): void;
}

/** Both distributions word by word, and what each word adds to KL: to the right of the line or to its left. */
export function WordRows({ frame: { terms, kl }, settings, text, set }: Props): ReactElement {
  const lit = useLit();
  const most = Math.max(0.01, ...terms.map(Math.abs));
  const sides = [
    { of: 'policy', colour: 'ppo' },
    { of: 'reference', colour: 'sft' },
  ] as const;
  return (
    <div className={styles['words']}>
      <p className={styles['heads']} aria-hidden="true">
        <span className={styles['gap']} />
        {sides.map(({ of, colour }) => (
          <span key={of}>
            <Glyph method={colour} /> {text.columns[of]} {of === 'policy' ? 'π' : <Ref />}
          </span>
        ))}
        <span className={styles['termHead']}>
          π <LogRatio />
        </span>
      </p>
      <ol>
        {wordIds.map((id, i) => (
          <li key={id} className={lit === id ? styles['lit'] : undefined} data-quantity={id}>
            <span className={styles['word']}>{text.words[id]}</span>
            {sides.map(({ of, colour }) => (
              <ShareBar
                key={of}
                label={fill(text.bar[of], { word: text.words[id] })}
                share={settings[of][i]!}
                colour={colour}
                set={(share) => set({ [of]: withShare(settings[of], i, share) })}
              />
            ))}
            <span className={styles['term']} aria-hidden="true">
              <i
                style={
                  {
                    [terms[i]! < 0 ? 'right' : 'left']: '50%',
                    width: percentOf(Math.abs(terms[i]!) / most / 2),
                  } as CSSProperties
                }
              />
            </span>
            <b className={styles['termValue']}>{signed(terms[i]!, 3)}</b>
          </li>
        ))}
      </ol>
      <p className={styles['total']}>
        <span>{text.total}</span> <b>{digitsOf(kl)}</b>
      </p>
    </div>
  );
}

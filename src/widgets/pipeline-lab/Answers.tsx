import type { ReactElement, ReactNode } from 'react';
import { signed } from '../../charts/format.ts';
import { Glyph, type GlyphId } from '../../charts/Glyph.tsx';
import { type ModelId, modelIds } from './frames.ts';
import { demonstrated, prompts } from './prompts.ts';
import type { Story } from './story.ts';
import styles from './View.module.css';
import type { PipelineText } from './words.ts';

export const methodOf: Record<ModelId, GlyphId> = { pretrain: 'pretraining', sft: 'sft', ppo: 'ppo' };

/** An answer and its scores, as far as they are known. */
interface Cell {
  readonly answer: string;
  readonly gold?: number;
  readonly proxy?: number;
}

interface RowProps {
  head: ReactNode;
  cells: Readonly<Partial<Record<ModelId, Cell>>>;
  text: PipelineText;
  /** Models whose true score waits for the reader's guess. */
  hidden: boolean;
  long?: boolean;
  /** Whether a surface may leave it out. */
  spare?: boolean;
  /** Whether the models are named in the row itself. */
  named?: boolean;
  /** Whether nobody has asked yet. */
  idle?: boolean;
}

/** One question and the answers of the three models. */
export function AnswerRow({
  head,
  cells,
  text,
  hidden,
  long = false,
  spare = false,
  named = false,
  idle = false,
}: RowProps): ReactElement {
  const words = text.said;
  return (
    <div className={`${styles['question']} ${long ? styles['long'] : ''} ${spare ? styles['spare'] : ''}`}>
      <div className={styles['prompt']}>{head}</div>
      {modelIds.map((id) => {
        const cell = cells[id];
        return (
          <div key={id} className={`${styles['cell']} ${idle ? styles['idle'] : ''}`}>
            <span className={styles['who']}>
              <Glyph method={methodOf[id]} />{' '}
              <b className={named ? undefined : 'visually-hidden'} style={{ color: `var(--${methodOf[id]})` }}>
                {words.names[id]}
              </b>
            </span>
            {cell ? (
              <p className={styles['answer']} lang="en" title={cell.answer}>
                {cell.answer || <span lang={undefined}>{words.nothing}</span>}
              </p>
            ) : (
              <p className={styles['missing']}>{idle ? '' : words.missing}</p>
            )}
            <p className={styles['scores']} hidden={idle}>
              <span>
                <Glyph method="reward" /> <span className="visually-hidden">{words.proxy} </span>
                {cell?.proxy === undefined ? '–' : signed(cell.proxy)}
              </span>
              <span>
                <i className={styles['eye']} /> <span className="visually-hidden">{words.gold} </span>
                {cell?.gold === undefined ? '–' : id === 'ppo' && hidden ? '?' : signed(cell.gold)}
              </span>
            </p>
          </div>
        );
      })}
    </div>
  );
}

/** The same questions to the model of every stage, side by side, and what the two judges say of each answer. */
export function Answers({ story, text, hidden }: { story: Story; text: PipelineText; hidden: boolean }): ReactElement {
  const words = text.said;
  return (
    <section aria-label={words.title}>
      <p className={styles['title']}>{words.title}</p>
      <p className={styles['unit']} aria-hidden="true">
        <Glyph method="reward" /> {words.proxy} <i className={styles['eye']} /> {words.gold}
      </p>
      <p className={styles['models']} aria-hidden="true">
        {modelIds.map((id) => (
          <span key={id}>
            <Glyph method={methodOf[id]} /> <b style={{ color: `var(--${methodOf[id]})` }}>{words.names[id]}</b>
          </span>
        ))}
      </p>
      {prompts.map((prompt, p) => (
        <AnswerRow
          key={prompt}
          head={
            <>
              <em lang="en">{prompt}</em> <small>{demonstrated(prompt) ? words.demonstrated : words.heldOut}</small>
            </>
          }
          cells={Object.fromEntries(modelIds.flatMap((id) => (story.said[id] ? [[id, story.said[id][p]!]] : [])))}
          text={text}
          hidden={hidden}
          long={p === prompts.length - 1}
          spare={p === 1}
        />
      ))}
    </section>
  );
}

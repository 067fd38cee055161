import type { ReactElement } from 'react';
import { abilityIds, judgedModels } from '../../../content/facts/abilities.ts';
import { Cited } from '../../charts/Cited.tsx';
import type { ViewProps } from '../../contract/define.ts';
import type { Cell, MatrixFrame, MatrixSettings } from './model.ts';
import styles from './View.module.css';
import { cellKey, type MatrixText, nameOf, spoken, told } from './words.ts';

type Props = ViewProps<MatrixSettings, MatrixFrame, MatrixText>;

/** From this width on the claims stand beside the matrix; below it they follow. */
const WIDE = 1080;

/** Who says what each model can do: an answer a cell, two where the sources disagree, and the chosen cell's claims. */
export function View({ settings, frame, text, width, lang, set }: Props): ReactElement {
  const { show, model, ability } = settings;
  const weigh = text.conflicts[cellKey(settings) as keyof typeof text.conflicts]?.weigh;
  return (
    <form
      className={`${styles['abilities']} ${width >= WIDE ? styles['broad'] : ''} ${styles[show]}`}
      onSubmit={(event) => event.preventDefault()}
    >
      <div>
        <div className={styles['heads']} aria-hidden="true">
          {abilityIds.map((id) => (
            <span key={id} className={id === ability ? styles['chosenHead'] : undefined}>
              {text.heads[id]}
            </span>
          ))}
        </div>
        {judgedModels.map((id) => (
          <div key={id} className={styles['row']} role="group" aria-label={nameOf(id, text)}>
            <b className={id === model ? styles['chosenHead'] : undefined}>{nameOf(id, text)}</b>
            {frame.cells
              .filter((cell) => cell.model === id)
              .map((cell) => (
                <Answer
                  key={cell.ability}
                  cell={cell}
                  text={text}
                  chosen={id === model && cell.ability === ability}
                  choose={() => set({ model: id, ability: cell.ability })}
                />
              ))}
          </div>
        ))}
        <p className={styles['key']}>{text.key}</p>
      </div>
      <section className={styles['claims']} aria-label={text.claimsLabel}>
        <p className={styles['question']}>
          <b>{nameOf(model, text)}</b> {text.questions[ability]}
        </p>
        {frame.claims.map((id) => {
          const { claim, sentence, by } = told(id, text, lang);
          return (
            <Cited key={id} grade={claim.grade} word={text.grades[claim.grade]} by={by}>
              <b>{text.answers[claim.says]}</b> {sentence}
            </Cited>
          );
        })}
        {frame.claims.length === 0 && <p className={styles['nobody']}>{text.nobodyHere}</p>}
        {weigh && show !== 'documented' && (
          <p className={styles['weigh']}>
            <b>{text.weighed}</b> {weigh}
          </p>
        )}
      </section>
    </form>
  );
}

interface AnswerProps {
  cell: Cell;
  text: MatrixText;
  chosen: boolean;
  choose(): void;
}

/** A cell to choose: its answers in words, each over a line as the map draws them. */
function Answer({ cell, text, chosen, choose }: AnswerProps): ReactElement {
  const conflict = cell.sides.length > 1;
  return (
    <label className={`${styles['cell']} ${conflict ? styles['conflict'] : ''} ${chosen ? styles['chosen'] : ''}`}>
      <input
        type="radio"
        name="cell"
        checked={chosen}
        onChange={choose}
        aria-label={`${text.questions[cell.ability]} ${spoken(cell, text)}`}
      />
      <span aria-hidden="true">
        {cell.sides.map(({ says, grade }) => (
          <i key={says} className={styles[grade]}>
            {text.says[says]}
          </i>
        ))}
        {cell.sides.length === 0 && '·'}
      </span>
    </label>
  );
}

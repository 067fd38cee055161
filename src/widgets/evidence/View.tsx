import type { ReactElement } from 'react';
import { certainties, inferences, type GroundId } from '../../../content/facts/inferences.ts';
import { Cited } from '../../charts/Cited.tsx';
import type { ViewProps } from '../../contract/define.ts';
import { type EvidenceFrame, type EvidenceSettings, graded, type Row } from './model.ts';
import styles from './View.module.css';
import { by, type EvidenceText, told } from './words.ts';

type Props = ViewProps<EvidenceSettings, EvidenceFrame, EvidenceText>;

/** From this width on the grounds stand beside the board; below it they follow. */
const WIDE = 1080;

/** Six inferences on the scale of the essay that made them, and the grounds of one of them. */
export function View(props: Props): ReactElement {
  const { frame, settings, text, width, set } = props;
  return (
    <form className={`${styles['evidence']} ${width >= WIDE ? styles['broad'] : ''}`} onSubmit={(event) => event.preventDefault()}>
      <div>
        <div className={styles['heads']} aria-hidden="true">
          <span className={styles['ask']}>{text.ask}</span>
          {certainties.map((certainty) => (
            <span key={certainty}>{text.certainties[certainty]}</span>
          ))}
          <span className={styles['since']}>{text.since}</span>
        </div>
        {frame.rows.map((row) => (
          <Track key={row.id} row={row} chosen={row.id === frame.item} settings={settings} text={text} set={set} />
        ))}
        <p className={styles['key']}>{text.key}</p>
      </div>
      <Grounds {...props} />
    </form>
  );
}

interface TrackProps extends Pick<Props, 'settings' | 'text' | 'set'> {
  row: Row;
  chosen: boolean;
}

/** One inference on the scale: a disc where the reader puts it, a ring where the essay does. */
function Track({ row: { id, mine, known }, chosen, settings, text, set }: TrackProps): ReactElement {
  const { short } = text.items[id];
  return (
    <div className={`${styles['row']} ${chosen ? styles['chosen'] : ''}`} role="group" aria-label={short}>
      <button type="button" aria-pressed={chosen} onClick={() => set({ item: id })}>
        {short}
      </button>
      {certainties.map((certainty) => (
        <label key={certainty}>
          <input
            type="radio"
            name={`grade-${id}`}
            checked={mine === certainty}
            onChange={() => set({ item: id, given: graded(settings.given, id, certainty) })}
            aria-label={text.certainties[certainty]}
          />
          <span className={known?.essay === certainty ? styles['ring'] : undefined}>
            <i className={mine === certainty ? styles['disc'] : undefined} />
          </span>
        </label>
      ))}
      <small className={known ? styles[known.outcome] : undefined}>{known ? text.outcomes[known.outcome].word : '?'}</small>
    </div>
  );
}

/** The chosen inference: what it says, what it rests on, and, once it is graded, what came later. */
function Grounds({ frame, settings, text, lang, set }: Props): ReactElement {
  const { item } = frame;
  const { grounds, later, outcome } = inferences.find(({ id }) => id === item)!;
  const known = frame.rows.find(({ id }) => id === item)?.known;
  const words = text.items[item];
  const count = (id: GroundId): void =>
    set({
      counted: settings.counted.includes(id) ? settings.counted.filter((each) => each !== id) : [...settings.counted, id],
    });
  return (
    <section className={styles['grounds']} aria-label={words.short}>
      <p className={styles['statement']}>{words.statement}</p>
      <p className={styles['part']}>{text.groundsTitle}</p>
      <div className={styles['list']}>
        {grounds.map(({ id, sources, grade, carries }) => (
          <Cited key={id} grade={grade} word={text.grades[grade]} by={by(sources, text)}>
            <label className={styles['ground']}>
              <input type="checkbox" checked={settings.counted.includes(id)} onChange={() => count(id)} />
              <span>{told(text.grounds[id].ground, lang)}</span>
            </label>
            {known && (
              <p className={styles['check']}>
                <b>{carries ? text.carries : text.weak}</b> {told(text.grounds[id].check, lang)}
              </p>
            )}
          </Cited>
        ))}
      </div>
      {known ? (
        <>
          <p className={styles['part']}>
            {text.laterTitle}
            {text.colon}
            <b>{text.outcomes[outcome].word}</b>
          </p>
          {later.map(({ id, sources, grade }) => (
            <Cited key={id} grade={grade} word={text.grades[grade]} by={by(sources, text)}>
              {text.later[id]}
            </Cited>
          ))}
        </>
      ) : (
        <p className={styles['hidden']}>
          {text.gradeFirst}{' '}
          <button type="button" onClick={() => set({ reveal: true })}>
            {text.showAll}
          </button>
        </p>
      )}
    </section>
  );
}

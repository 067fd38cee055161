import type { ReactElement } from 'react';
import { models, type ModelId } from '../../../content/facts/models.ts';
import type { Model } from '../../../content/facts/schema.ts';
import { Glyph } from '../../charts/Glyph.tsx';
import { unbroken } from '../../charts/unbroken.tsx';
import { type CardRow, cardRows, linkRows } from './cardRows.ts';
import { Cited, numbered } from './Cited.tsx';
import { RowTable } from './RowTable.tsx';
import { modelIds } from './knobs.ts';
import { modelOf } from './layout.ts';
import type { MapSettings } from './model.ts';
import styles from './View.module.css';
import { fill } from '../../../content/fill.ts';
import { dot, type MapText } from './words.ts';

const argued = ['inferred', 'disputed', 'not-verified'];

interface Props {
  id: ModelId;
  settings: MapSettings;
  text: MapText;
  lang: string;
  set(patch: Partial<MapSettings>): void;
}

/** A model's data sheet in three columns: who it is, what is on record, what is argued and how to check it. */
export function Card({ id, settings, text, lang, set }: Props): ReactElement {
  const model = modelOf.get(id)!;
  const other = settings.compare && settings.compare !== id ? modelOf.get(settings.compare) : undefined;
  const sheets = [model, ...(other ? [other] : [])].map((each) => ({
    model: each,
    rows: cardRows(each, text, lang),
    links: linkRows(each, text),
  }));
  const numbers = numbered(sheets.flatMap(({ rows, links }) => [...rows, ...links.from, ...links.to]));
  return (
    <section className={styles['card']} aria-label={text.lineage.models[id].name} data-card="" tabIndex={-1}>
      <div className={styles['sheets']}>
        {sheets.map((each) => (
          <Sheet key={each.model.id} {...each} text={text} numbers={numbers} alone={!other} set={set}>
            {each.model === model && <Steps id={id} settings={settings} text={text} set={set} />}
          </Sheet>
        ))}
      </div>
      <Cited numbers={numbers} text={text} />
    </section>
  );
}

/** One model back or on by date, a second model beside this one, and the way out. */
function Steps({ id, settings, text, set }: Omit<Props, 'lang'>): ReactElement {
  const line = models.filter(({ kind }) => kind === 'lineage').map(({ id }) => id);
  const at = line.indexOf(id);
  const go = (step: -1 | 1): ModelId | undefined => (at < 0 ? undefined : line[at + step]);
  const names = text.lineage.models;
  return (
    <div className={styles['steps']}>
      {([-1, 1] as const).map((step) => {
        const next = go(step);
        return (
          <button key={step} type="button" className={styles['word']} disabled={!next} onClick={() => next && set({ model: next })}>
            {step < 0 ? text.card.previous : text.card.next}
            {next && <>: {unbroken(names[next].name, styles['whole'])}</>}
          </button>
        );
      })}
      <label>
        {text.card.compare}{' '}
        <select
          value={settings.compare ?? 'none'}
          onChange={({ target }) => set({ compare: target.value === 'none' ? null : (target.value as ModelId) })}
        >
          <option value="none">{text.card.nothing}</option>
          {modelIds
            .filter((each) => each !== id)
            .map((each) => (
              <option key={each} value={each}>
                {names[each].name}
              </option>
            ))}
        </select>
      </label>
      <button type="button" className={styles['word']} onClick={() => set({ model: null, compare: null })}>
        {text.card.close}
      </button>
    </div>
  );
}

interface SheetProps {
  model: Model;
  rows: CardRow[];
  links: ReturnType<typeof linkRows>;
  text: MapText;
  /** Source ids by the number they have on this card. */
  numbers: ReadonlyMap<string, number>;
  alone: boolean;
  set: Props['set'];
  children: ReactElement | false;
}

function Sheet({ model, rows, links, text, numbers, alone, set, children }: SheetProps): ReactElement {
  const { lineage, card } = text;
  const words = lineage.models[model.id as ModelId];
  const record = rows.filter(({ grade }) => !argued.includes(grade));
  const guess = rows.filter(({ grade }) => argued.includes(grade));
  const table = (each: readonly CardRow[]): ReactElement => (
    <RowTable rows={each} text={text} numbers={numbers} open={(edge) => set({ edge, model: null })} />
  );
  const linkTable = (title: string, each: ReturnType<typeof linkRows>['from']): ReactElement | false =>
    each.length > 0 && (
      <>
        <h5>{title}</h5>
        {table(each)}
      </>
    );
  return (
    <div className={alone ? styles['sheet'] : `${styles['sheet']} ${styles['half']}`}>
      <div>
        <p className={`chip ${model.method}`}>
          <Glyph method={model.method} /> {model.methods.map((method) => lineage.methods[method].name).join(dot(text.lang))}
        </p>
        <h4>{words.name}</h4>
        <p className={styles['sentence']}>{unbroken(words.sentence, styles['whole'])}</p>
        {children}
        {alone && model.tokenizer?.value && <Check model={model} text={text} />}
      </div>
      <div>
        <h5 className={styles['columnHead']}>
          {card.onRecord} <i className={styles['sample']} />
        </h5>
        {table(record)}
      </div>
      <div>
        <h5 className={styles['columnHead']}>
          {card.argued} <i className={`${styles['sample']} ${styles['inferred']}`} />
        </h5>
        {guess.length > 0 ? table(guess) : <p className={styles['none']}>{card.none}</p>}
        {linkTable(card.comesFrom, links.from)}
        {linkTable(card.leadsTo, links.to)}
      </div>
    </div>
  );
}

/** The tokenizer is evidence a reader can check: OpenAI's own code names it for every served model. */
function Check({ model, text }: { model: Model; text: MapText }): ReactElement {
  const encodings = ['r50k_base', 'p50k_base', 'cl100k_base'] as const;
  return (
    <div className={styles['check']}>
      <h5>{text.card.check}</h5>
      <dl className={styles['rows']}>
        {encodings.map((encoding) => (
          <div key={encoding} className={encoding === model.tokenizer?.value ? styles['same'] : styles['other']}>
            <dt>{encoding}</dt>
            <dd>
              {models
                .filter(({ tokenizer }) => tokenizer?.value === encoding)
                .flatMap(({ id }, i) => [
                  i > 0 && ', ',
                  <span key={id}>{unbroken(text.lineage.models[id].name, styles['whole'])}</span>,
                ])}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles['none']}>{fill(text.card.checkNote, { name: text.lineage.models[model.id as ModelId].name })}</p>
    </div>
  );
}

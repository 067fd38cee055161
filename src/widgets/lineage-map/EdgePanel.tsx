import type { ReactElement } from 'react';
import { unbroken } from '../../charts/unbroken.tsx';
import { fill } from '../../../content/fill.ts';
import type { EdgeId } from '../../../content/facts/schema.ts';
import { changesOn } from './changes.ts';
import { Cited, numbered } from './Cited.tsx';
import { edgeOf } from './layout.ts';
import type { MapSettings } from './model.ts';
import { RowTable } from './RowTable.tsx';
import styles from './View.module.css';
import { edgeWords, type MapText } from './words.ts';

interface Props {
  id: EdgeId;
  text: MapText;
  lang: string;
  set(patch: Partial<MapSettings>): void;
}

/** What changed on a link: the two models field by field, abilities gained and lost, each with its grade and sources. */
export function EdgePanel({ id, text, lang, set }: Props): ReactElement {
  const edge = edgeOf.get(id)!;
  const { rows, same } = changesOn(edge, text, lang);
  const numbers = numbered([edge, ...rows]);
  const words = edgeWords(edge, text);
  const { line } = text.lineage.relations[edge.relation];
  const grade = text.lineage.grades[edge.grade];
  const title = fill(text.edge.title, words);
  return (
    <section className={styles['card']} aria-label={title} data-card="" tabIndex={-1}>
      <div className={styles['sheets']}>
        <div className={styles['link']}>
          <div>
            <h4>{unbroken(title, styles['whole'])}</h4>
            <p className={styles['sentence']}>{unbroken(text.lineage.edges[id], styles['whole'])}</p>
            <p className={styles['none']}>{line}</p>
            <p className={styles['none']}>
              <i className={`${styles['sample']} ${styles[edge.grade === 'documented' ? 'documented' : 'inferred']}`} />{' '}
              {grade.word} {edge.sources.map((source) => numbers.get(source)).join(' ')}
            </p>
            <div className={styles['steps']}>
              {([edge.from, edge.to] as const).map((end) =>
                end === 'gpt-3.5-series' ? null : (
                  <button
                    key={end}
                    type="button"
                    className={styles['word']}
                    onClick={() => set({ model: end as never, edge: null })}
                  >
                    {end === edge.from ? words.from : words.to}
                  </button>
                ),
              )}
              <button type="button" className={styles['word']} onClick={() => set({ edge: null })}>
                {text.card.close}
              </button>
            </div>
          </div>
          <div>
            <h5>{text.edge.changed}</h5>
            <RowTable rows={rows} text={text} numbers={numbers} />
            {same.length > 0 && (
              <p className={styles['none']}>
                {text.edge.same}: {same.join(', ')}
              </p>
            )}
          </div>
        </div>
      </div>
      <Cited numbers={numbers} text={text} />
    </section>
  );
}

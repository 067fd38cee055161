import type { ReactElement } from 'react';
import { sources } from './sources.folded.ts';
import styles from './View.module.css';
import type { MapText } from './words.ts';

/** Source ids by the number they have in a list, in the order in which they are met. */
export const numbered = (rows: readonly { readonly sources: readonly string[] }[]): ReadonlyMap<string, number> =>
  new Map([...new Set(rows.flatMap(({ sources }) => sources))].map((source, i) => [source, i + 1]));

/** What the numbers stand for. */
export const Cited = ({ numbers, text }: { numbers: ReadonlyMap<string, number>; text: MapText }): ReactElement => (
  <p className={styles['cardSources']}>
    <b>{text.card.sources}</b>{' '}
    {[...numbers].map(([source, n]) => (
      <span key={source}>
        <b>{n}</b>
        {'\u00a0'}
        <span lang="en">{sources[source]}</span>
      </span>
    ))}
  </p>
);

import type { CSSProperties, ReactElement } from 'react';
import { fill } from '../../../content/fill.ts';
import { bySize, type Life, lives, span } from './lives.ts';
import { modelOf } from './layout.ts';
import type { MapFrame, MapSettings } from './model.ts';
import { decimalYear } from './time.ts';
import styles from './View.module.css';
import { isoDate, type MapText, sizeOf } from './words.ts';

interface Props {
  frame: MapFrame;
  settings: MapSettings;
  text: MapText;
  lang: string;
  set(patch: Partial<MapSettings>): void;
}

const percent = (share: number): string => `${Number((Math.max(0, Math.min(1, share)) * 100).toFixed(2))}%`;

/** Where a date stands between the years the bars are drawn over. */
const at = (date: string): number => (decimalYear(date) - span.from) / (span.to - span.from);
const wholeYears = Array.from({ length: span.to - span.from }, (_, i) => span.from + i);

/** How long each model could be called, and the tokenizer that OpenAI's code names for it. */
export const Lives = (props: Props): ReactElement => (
  <div className={styles['list']}>
    <ol>
      {lives.map((life) => (
        <Row key={life.id} id={life.id} {...props} value={life.tokenizer ?? props.text.lives.unknown}>
          <Bar life={life} {...props} />
        </Row>
      ))}
    </ol>
    <p className={styles['listAxis']} aria-hidden="true">
      {wholeYears.map((year) => (
        <span key={year} style={{ left: percent((year - span.from) / (span.to - span.from)) }}>
          {year}
        </span>
      ))}
    </p>
    <p className={styles['none']}>{props.text.lives.key}</p>
  </div>
);

function Bar({ life, text, lang }: Props & { life: Life }): ReactElement {
  const { from, opened, to, final } = life;
  const until = to ?? `${span.to}`;
  const said = fill(text.lives.from, { from: isoDate(from, lang), to: to === null ? text.lives.open : isoDate(final ?? to, lang) });
  return (
    <>
      <i
        className={[styles['life'], !opened && styles['brokenStart'], to === null && styles['openEnd']].filter(Boolean).join(' ')}
        style={{ left: percent(at(from)), width: percent(at(until) - at(from)) }}
      />
      {to !== null && final !== null && (
        <i className={styles['late']} style={{ left: percent(at(to)), width: percent(at(final) - at(to)) }} />
      )}
      <span className={styles['listSaid']}>{said}</span>
    </>
  );
}

/** The models by size, on steps of ten; who published none stands at the end. */
export function Sizes(props: Props): ReactElement {
  const { frame, text, lang } = props;
  return (
    <div className={`${styles['list']} ${styles['bySize']}`}>
      <ol>
        {bySize(frame.shown).map((model) => {
          const { value: count, grade } = model.parameters;
          const size = sizeOf(model, lang) || text.lineage.neverPublished;
          const value = grade === 'documented' ? size : `${size} · ${text.lineage.grades[grade].word}`;
          return (
            <Row key={model.id} id={model.id} {...props} value={value}>
              {count === null ? (
                <i className={styles['noSize']} />
              ) : (
                <i className={styles['life']} style={{ left: 0, width: percent((Math.log10(count) - 7.5) / 5) }} />
              )}
            </Row>
          );
        })}
      </ol>
      <p className={styles['none']}>{text.sizes.key}</p>
    </div>
  );
}

interface RowProps extends Props {
  id: string;
  value: string;
  children: ReactElement;
}

/** One model: its name, which opens its card, its bar, and what stands behind it. */
function Row({ id, value, settings, text, set, children }: RowProps): ReactElement {
  const known = id as keyof typeof text.lineage.models;
  const chosen = settings.model === id;
  return (
    <li style={{ '--method': `var(--${modelOf.get(id)!.method})` } as CSSProperties}>
      <button type="button" aria-pressed={chosen} onClick={() => set({ model: chosen ? null : known, edge: null })}>
        {text.lineage.models[known].name}
      </button>
      <div className={styles['lane']}>{children}</div>
      <span>{value}</span>
    </li>
  );
}

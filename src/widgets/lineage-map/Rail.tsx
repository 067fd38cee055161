import { type CSSProperties, type ReactElement, type ReactNode, useRef } from 'react';
import { edges } from '../../../content/facts/edges.ts';
import type { ModelId } from '../../../content/facts/models.ts';
import { Glyph } from '../../charts/Glyph.tsx';
import { rem } from '../../charts/rem.ts';
import { edgeOf, modelOf, radius } from './layout.ts';
import { useKeys } from './keys.ts';
import { lineOf } from './lines.ts';
import type { MapFrame, MapSettings } from './model.ts';
import { neighbour } from './neighbour.ts';
import { piecePath, RAIL, railOf, ROW, type Track } from './rail.ts';
import styles from './View.module.css';
import { dot, type MapText, monthOf, sizeOf } from './words.ts';

interface Props {
  frame: MapFrame;
  settings: MapSettings;
  text: MapText;
  lang: string;
  set(patch: Partial<MapSettings>): void;
  /** What is open in a model's row. */
  inRow(id: ModelId): ReactNode;
  press(patch: Partial<MapSettings>, pressed: HTMLElement): void;
}

const members = new Set<string>(edges.filter(({ relation }) => relation === 'member').map(({ to }) => to));

/** The lineage on a phone: time runs down, one row a model, the tracks at the left; a card opens in its row. */
export function Rail({ frame, settings, text, lang, set, inRow, press }: Props): ReactElement {
  const { lineage, map } = text;
  const tracks = railOf(frame);
  const emphasisOf = new Map(frame.edges.map(({ id, emphasis }) => [id, emphasis]));
  const rowsOfSeries = frame.nodes.flatMap(({ id }, i) => (members.has(id) ? [i] : []));
  const inSeries = (i: number): boolean => i >= Math.min(...rowsOfSeries) && i <= Math.max(...rowsOfSeries);

  const list = useRef<HTMLOListElement>(null);
  const ids = frame.nodes.map(({ id }) => id as string);
  const places = new Map(tracks.map(({ id, x }, i) => [id, { x, y: i * ROW }]));
  const onKeyDown = useKeys({
    ground: list,
    frame,
    settings,
    set,
    // Time runs down: up and down are the rows, right and left follow the links as on the map.
    next: (id, key, came) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[key];
      return step ? ids[ids.indexOf(id) + step] : neighbour(id, key, frame, places, came);
    },
  });

  return (
    <div className={styles['rail']}>
      <p className={styles['railKey']}>{map.key}</p>
      {/* The keys move between the buttons inside the list. */}
      <ol ref={list} onKeyDown={onKeyDown} aria-label={text.title} tabIndex={-1}>
        {frame.nodes.map(({ id, emphasis }, i) => {
          const model = modelOf.get(id)!;
          const name = lineage.models[id].name;
          const chosen = settings.model === id;
          const open = inRow(id);
          const year = (model.date.value ?? '').slice(0, 4);
          const before = frame.nodes[i - 1];
          const newYear = !before || (modelOf.get(before.id)!.date.value ?? '').slice(0, 4) !== year;
          const size = sizeOf(model, lang);
          return (
            <li
              key={id}
              className={[styles['row'], styles[emphasis], inSeries(i) && styles['inSeries'], id === 'chatgpt' && styles['goal']]
                .filter(Boolean)
                .join(' ')}
            >
              {newYear && <span className={styles['rowYear']}>{year}</span>}
              <RowTracks track={tracks[i]!} emphasisOf={emphasisOf} />
              <i
                className={model.parameters.value === null ? styles['ring'] : styles['disc']}
                style={
                  {
                    left: rem(tracks[i]!.x),
                    '--r': rem(Math.min(8, radius(model))),
                    '--method': `var(--${model.method})`,
                  } as CSSProperties
                }
              />
              <button
                type="button"
                data-model={id}
                aria-expanded={chosen}
                onClick={({ currentTarget }) => press({ model: chosen ? null : id, edge: null }, currentTarget)}
              >
                <b>{name}</b>
                <span>
                  <em className={`chip ${model.method}`}>
                    <Glyph method={model.method} /> {lineage.methods[model.method].name}
                  </em>
                  {[monthOf(model, lang), size]
                    .filter(Boolean)
                    .map((each) => dot(lang) + each)
                    .join('')}
                </span>
              </button>
              {open && (
                <div className={styles['inRow']}>
                  <PassingTracks track={tracks[i]!} emphasisOf={emphasisOf} />
                  {open}
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

interface TracksProps {
  track: Track;
  emphasisOf: ReadonlyMap<string, string>;
}

function RowTracks({ track, emphasisOf }: TracksProps): ReactElement {
  return (
    <svg className={styles['tracks']} viewBox={`0 0 ${RAIL} ${ROW}`} aria-hidden="true">
      {track.pieces.map((piece) => (
        <Stroke key={piece.id} id={piece.id} emphasis={emphasisOf.get(piece.id)} d={piecePath(piece, track.x)} />
      ))}
    </svg>
  );
}

/** Beside an open card the tracks that leave or pass its row run straight on, as far as the card is high. */
function PassingTracks({ track, emphasisOf }: TracksProps): ReactElement {
  return (
    <svg className={styles['passing']} viewBox={`0 0 ${RAIL} 10`} preserveAspectRatio="none" aria-hidden="true">
      {track.pieces
        .filter(({ part }) => part !== 'arrive')
        .map(({ id, channel }) => (
          <Stroke key={id} id={id} emphasis={emphasisOf.get(id)} d={`M${channel} 0V10`} />
        ))}
    </svg>
  );
}

function Stroke({ id, emphasis, d }: { id: string; emphasis: string | undefined; d: string }): ReactElement {
  const line = lineOf(edgeOf.get(id)!);
  const className = [styles['edge'], styles[line.look], line.dashed && styles['dashed'], styles[emphasis ?? 'plain']]
    .filter(Boolean)
    .join(' ');
  return (
    <g className={className} style={{ '--method': `var(--${line.colour})` } as CSSProperties}>
      <path d={d} />
      {line.look === 'double' && <path className={styles['core']} d={d} />}
    </g>
  );
}

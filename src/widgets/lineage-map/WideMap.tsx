import { type CSSProperties, type ReactElement, useRef } from 'react';
import type { ModelId } from '../../../content/facts/models.ts';
import type { EdgeId } from '../../../content/facts/schema.ts';
import { Glyph, glyphPaths } from '../../charts/Glyph.tsx';
import { rem } from '../../charts/rem.ts';
import { useGestures } from './gestures.ts';
import { useKeys } from './keys.ts';
import { edgeOf, layOut, modelOf } from './layout.ts';
import { type MapFrame, type MapSettings } from './model.ts';
import { isGoal, labelLines, labelSize } from './labels.ts';
import { neighbour } from './neighbour.ts';
import { lineOf } from './lines.ts';
import { isCompact, tracks } from './rows.ts';
import { FINER, isBroken, quarters, timeScale, WIDTH } from './scale.ts';
import styles from './View.module.css';
import { fill } from '../../../content/fill.ts';
import type { MapText } from './words.ts';

interface Props {
  frame: MapFrame;
  settings: MapSettings;
  text: MapText;
  lang: string;
  set(patch: Partial<MapSettings>): void;
}

/** Up to this year nothing stands above the trunk: the map's empty quarter stays empty. */
const OPEN_UNTIL = 2020;

/** A link carries its word where it is at least this long, in thousandths of the width. */
const ROOM = 110;

const percent = (x: number): string => `${Number(((x / WIDTH) * 100).toFixed(2))}%`;

/** The lineage as a map: time runs to the right, each line of work has its track, and every link says how well it is known. */
export function WideMap({ frame, settings, text, lang, set }: Props): ReactElement {
  const { map } = text;
  const ground = useRef<HTMLDivElement>(null);
  const layout = layOut(frame, settings.window, (model) => labelSize(model, text, lang));
  const x = timeScale(settings.window);
  const { height } = layout;
  const axis = height - 56;
  /** Down the map too, places are shares: a surface may give it more or less height. */
  const down = (y: number): string => `${Number(((y / height) * 100).toFixed(2))}%`;
  // The first year is named even where the window begins a little later in it.
  const shownYears = Array.from({ length: 7 }, (_, i) => 2018 + i).filter(
    (year) => year > settings.window[0] - 0.5 && year <= settings.window[1],
  );
  const whole = frame.nodes.some(({ emphasis }) => emphasis === 'plain') && settings.method === 'any';

  const onKeyDown = useKeys({
    ground,
    frame,
    settings,
    set,
    next: (id, key, came) => neighbour(id, key, frame, layout.places, came),
  });
  const gestures = useGestures(ground, settings.window, `button, .${styles['press']}`, set);
  const focusable = settings.model && frame.nodes.some(({ id }) => id === settings.model) ? settings.model : frame.nodes[0]?.id;

  return (
    // The keys move between the buttons inside; the ground itself takes the focus only where no button is left in view.
    <div
      ref={ground}
      className={styles['map']}
      style={{ '--rows': rem(height) } as CSSProperties}
      role="group"
      aria-label={text.title}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      {...gestures}
    >
      <svg className={styles['ground']} viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {layout.territory && (
          <rect
            className={styles['territory']}
            x={layout.territory.x0}
            y={layout.territory.y0}
            width={layout.territory.x1 - layout.territory.x0}
            height={layout.territory.y1 - layout.territory.y0}
          />
        )}
        {shownYears.map((year) => (
          <path
            key={year}
            className={styles['year']}
            d={`M${Math.max(0, x(year)).toFixed(1)} ${year <= OPEN_UNTIL ? tracks.base - 90 : 0}V${axis}`}
          />
        ))}
        {frame.edges.map(({ id, emphasis }) => {
          const drawn = layout.curves.get(id);
          if (!drawn) return null;
          const line = lineOf(edgeOf.get(id)!);
          const className = [styles['edge'], styles[line.look], line.dashed && styles['dashed'], styles[emphasis]]
            .filter(Boolean)
            .join(' ');
          const style = { '--method': `var(--${line.colour})` } as CSSProperties;
          return (
            <g key={id} className={className} style={style}>
              <path d={drawn.d} />
              {line.look === 'double' && <path className={styles['core']} d={drawn.d} />}
              {/* A wide, unseen line to press; by keyboard a link is opened from a model's card. */}
              <path className={styles['press']} d={drawn.d} onClick={() => set({ edge: id as EdgeId, model: null })} />
            </g>
          );
        })}
      </svg>
      {layout.territory && (
        <span
          className={styles['seriesName']}
          style={{ right: percent(WIDTH - layout.territory.x1 + 8), top: down(layout.territory.y0 - 24) }}
        >
          {map.series}
        </span>
      )}
      {frame.edges.map(({ id, emphasis }) => {
        const { middle, run = 0 } = layout.curves.get(id) ?? {};
        const { relation } = edgeOf.get(id)!;
        const line = lineOf(edgeOf.get(id)!);
        if (!middle || middle.x < 0 || middle.x > WIDTH) return null;
        const word = text.relations[relation];
        return (
          <span
            key={id}
            className={`${styles['onEdge']} ${styles[emphasis]}`}
            style={{ left: percent(middle.x), top: down(middle.y) }}
            aria-hidden="true"
          >
            {line.glyph ? <Glyph method={line.glyph} size={9} /> : emphasis !== 'dim' && run > ROOM ? word : null}
          </span>
        );
      })}
      {whole && (
        <>
          <span className={styles['voice']} style={{ left: percent(x(2018.4)), top: down(tracks.base - 56) }}>
            {map.double}
          </span>
          {settings.links === 'all' && (
            <span className={styles['voice']} style={{ left: percent(x(2021.3)), top: down(tracks.instruction + 6) }}>
              {map.dashed}
            </span>
          )}
          <span className={styles['voice']} style={{ left: percent(x(2021.4)), top: down(tracks.base - 4) }}>
            {map.solid}
          </span>
        </>
      )}
      {layout.rivalsFrom !== undefined && (
        <span className={styles['voice']} style={{ left: 0, top: down(layout.rivalsFrom - 24) }}>
          {map.rivals}
        </span>
      )}
      <Plumb model={settings.model} places={layout.places} down={down} />
      {frame.nodes.map(({ id, emphasis }) => {
        const model = modelOf.get(id)!;
        const { x, y, r, side } = layout.places.get(id)!;
        const { name, method, rest } = labelLines(model, text, lang);
        const style = { left: percent(x), top: down(y), '--r': rem(r), '--method': `var(--${model.method})` } as CSSProperties;
        return (
          <button
            key={id}
            type="button"
            data-model={id}
            className={[
              styles['node'],
              styles[emphasis],
              isCompact(model) && styles['compact'],
              styles[side],
              isGoal(id) && styles['goal'],
            ]
              .filter(Boolean)
              .join(' ')}
            style={style}
            tabIndex={id === focusable ? 0 : -1}
            aria-pressed={emphasis === 'chosen'}
            onClick={() => set({ model: emphasis === 'chosen' ? null : id, edge: null })}
          >
            <i className={model.parameters.value === null ? styles['ring'] : styles['disc']} />
            <span className={styles['label']}>
              <b>{name}</b>
              {method !== undefined && (
                <span>
                  <svg width="8" height="8" viewBox="0 0 12 12" aria-hidden="true">
                    <path d={glyphPaths[model.method]} />
                  </svg>
                  <em>{method}</em>
                </span>
              )}
              {rest.map((line) => (
                <span key={line} className={styles['detail']}>
                  {' '}
                  {line}
                </span>
              ))}
            </span>
          </button>
        );
      })}
      <div className={styles['axis']} style={{ top: down(axis) }} aria-hidden="true">
        <svg viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none">
          {quarters(settings.window, x).map(({ x: at, width, dark }) => (
            <rect key={at} x={at} y={1} width={width} height={6} className={dark ? styles['dark'] : styles['light']} />
          ))}
        </svg>
        {shownYears.map((year) => (
          <span key={year} style={{ left: percent(Math.max(0, x(year))) }}>
            {year}
          </span>
        ))}
        <small>{isBroken(settings.window) ? fill(map.scale, { finer: FINER }) : map.even}</small>
      </div>
    </div>
  );
}

/** The plumb line from the chosen model through the time scale to its card. */
function Plumb({
  model,
  places,
  down,
}: {
  model: ModelId | null;
  places: ReturnType<typeof layOut>['places'];
  down(y: number): string;
}): ReactElement | null {
  const place = model && places.get(model);
  if (!place || place.x < 0 || place.x > WIDTH) return null;
  return <i className={styles['plumb']} style={{ left: percent(place.x), top: down(place.y + place.r + 6), bottom: 0 }} />;
}

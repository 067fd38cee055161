import { type ReactElement, useRef } from 'react';
import type { ModelId } from '../../../content/facts/models.ts';
import type { ViewProps } from '../../contract/define.ts';
import { Card } from './Card.tsx';
import type { MapFrame, MapSettings } from './model.ts';
import { EdgePanel } from './EdgePanel.tsx';
import { edgeOf } from './layout.ts';
import { Lives, Sizes } from './Lists.tsx';
import { Rail } from './Rail.tsx';
import { Tools } from './Tools.tsx';
import styles from './View.module.css';
import { useWay } from './way.ts';
import { WideMap } from './WideMap.tsx';
import type { MapText } from './words.ts';

/** Below this width the lineage runs down the page as a list; above it, across as a map. */
const WIDE = 1080;

/** The lineage: a map where there is room, a list with tracks where there is not, and the card of the chosen model. */
export function View({ settings, frame, text, width, lang, set }: ViewProps<MapSettings, MapFrame, MapText>): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const { go, press, onKeyDown } = useWay(root, settings, set);
  const shared = { frame, settings, text, lang, set };
  const card = (id: ModelId): ReactElement => <Card id={id} {...shared} set={go} />;
  const edge = settings.model ? null : settings.edge;
  const link = edge && <EdgePanel id={edge} {...shared} set={go} />;
  const open = link || (settings.model && card(settings.model));
  if (settings.show !== 'map') {
    const List = settings.show === 'lives' ? Lives : Sizes;
    return (
      <div ref={root} className={styles['lineage']} role="presentation" onKeyDown={onKeyDown}>
        <List {...shared} />
        {open}
      </div>
    );
  }
  // A link's card opens in the row of its later model, as that model's own would.
  const later = edge && edgeOf.get(edge)!.to;
  const inRow = (id: ModelId): ReactElement | null => (id === settings.model ? card(id) : id === later ? link || null : null);
  return (
    // The keys are those of the buttons inside.
    <div ref={root} className={styles['lineage']} role="presentation" onKeyDown={onKeyDown}>
      {width >= WIDE ? (
        <>
          <WideMap {...shared} />
          {open}
          <Tools {...shared} />
        </>
      ) : (
        <>
          {link && !frame.nodes.some(({ id }) => id === later) && link}
          <Rail {...shared} inRow={inRow} press={press} />
          <Tools {...shared} />
        </>
      )}
    </div>
  );
}

import type { ReactElement } from 'react';
import type { ModelId } from '../../../content/facts/models.ts';
import type { ViewProps } from '../../contract/define.ts';
import { Card } from './Card.tsx';
import type { MapFrame, MapSettings } from './model.ts';
import { EdgePanel } from './EdgePanel.tsx';
import { Lives, Sizes } from './Lists.tsx';
import { Rail } from './Rail.tsx';
import { Tools } from './Tools.tsx';
import styles from './View.module.css';
import { WideMap } from './WideMap.tsx';
import type { MapText } from './words.ts';

/** Below this width the lineage runs down the page as a list; above it, across as a map. */
const WIDE = 1080;

/** The lineage: a map where there is room, a list with tracks where there is not, and the card of the chosen model. */
export function View({ settings, frame, text, width, lang, set }: ViewProps<MapSettings, MapFrame, MapText>): ReactElement {
  const shared = { frame, settings, text, lang, set };
  const card = (id: ModelId): ReactElement => <Card id={id} {...shared} />;
  const link = settings.edge && !settings.model && <EdgePanel id={settings.edge} {...shared} />;
  if (settings.show !== 'map') {
    const List = settings.show === 'lives' ? Lives : Sizes;
    return (
      <div className={styles['lineage']}>
        <List {...shared} />
        {link}
        {settings.model && card(settings.model)}
      </div>
    );
  }
  return (
    <div className={styles['lineage']}>
      {width >= WIDE ? (
        <>
          <WideMap {...shared} />
          <Tools {...shared} />
          {link}
          {settings.model && card(settings.model)}
        </>
      ) : (
        <>
          {link}
          <Rail {...shared} card={card} />
          <Tools {...shared} />
        </>
      )}
    </div>
  );
}

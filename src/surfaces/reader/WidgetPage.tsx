import type { ReactElement } from 'react';
import { widgets } from 'virtual:widgets';
import { usePlace } from '../../prose/place.ts';
import { Widget } from './Widget.tsx';

/** A widget's own page: the figure with every control, under its permanent address. */
export function WidgetPage({ id }: { id: string }): ReactElement {
  const { lang } = usePlace();
  const text = widgets[id]!.text[lang];
  return (
    <div className="widget-page" data-slide="figure">
      <h1 className="visually-hidden">{text.title}</h1>
      <Widget id={id} chrome="page" />
    </div>
  );
}

import type { ReactElement } from 'react';
import { widgets } from 'virtual:widgets';
import { isLab } from '../../contract/model.ts';
import { usePlace } from '../../prose/place.ts';
import { fill } from '../../../content/fill.ts';
import { site } from '../../prose/words.ts';
import { Widget } from './Widget.tsx';

/** A widget's own page: the figure with every control, under its permanent address; of a lab it is also said what it is. */
export function WidgetPage({ id }: { id: string }): ReactElement {
  const { lang } = usePlace();
  const { widget } = widgets[id]!;
  const text = widgets[id]!.text[lang];
  const words = site[lang].embed.frame;
  return (
    <div className="widget-page" data-slide="figure">
      <h1 className="visually-hidden">{text.title}</h1>
      {isLab(widget.model) && <p className="widget-about">{text.about}</p>}
      <button type="button" className="button filled start-figure" data-start-figure>
        {words.start}
      </button>
      <Widget id={id} chrome="page" />
      <p className="credit">
        <a href="./" target="_blank" rel="noopener" data-credit>
          {words.open}
        </a>
        <span>{fill(words.from, { name: site[lang].name })}</span>
      </p>
    </div>
  );
}

import { languages } from '../../../content/languages.ts';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { widgets } from 'virtual:widgets';
import { isLab } from '../../contract/model.ts';
import { usePlace } from '../../prose/place.ts';
import { useOnlyOnSlides } from '../../prose/slides.tsx';
import { site } from '../../prose/words.ts';
import { Stage, type Chrome } from '../stage/Stage.tsx';
import { stillOf } from './still.ts';

interface Props {
  id: string;
  moment?: string;
  /** The moment its slide begins with, where a talk begins before the finding. */
  slide?: string;
  chrome?: Chrome;
}

/**
 * A widget in a page: drawn here with its opening moment, so that it says its finding without a script, and marked as an
 * island that page.ts brings to life. It is rendered on its own, exactly as the browser will.
 */
export function Widget({ id, moment, slide, chrome = 'figure' }: Props): ReactElement {
  const { lang, root, widgets: used, slideWidgets, figurePrefix } = usePlace();
  const onlyOnSlides = useOnlyOnSlides();
  const entry = widgets[id];
  if (!entry) throw new Error(`There is no widget ${id} in src/widgets.`);
  (onlyOnSlides ? slideWidgets : used).push(id);
  const props = {
    lang,
    chrome,
    page: `${root}${languages[lang].path}w/${id}/`,
    moment: moment ?? Object.keys(entry.widget.moments)[0]!,
    ...(figurePrefix && chrome === 'figure' && !onlyOnSlides && { figure: `${figurePrefix}${used.length}` }),
  };
  if (onlyOnSlides) {
    return <div id={`slide-figure-${slideWidgets.length}`} data-slide-widget={id} data-props={JSON.stringify(props)} />;
  }
  const still = isLab(entry.widget.model) ? stillOf(entry.widget, props.moment) : undefined;
  const anchor = `figure-${used.length}`;
  const html = renderToString(
    <Stage
      id={anchor}
      widget={entry.widget}
      text={entry.text[lang]}
      words={site[lang].figure}
      {...props}
      {...(still && { still })}
    />,
  );
  return (
    <div
      id={anchor}
      className={`island in-${chrome}`}
      data-widget={id}
      data-lab={still && ''}
      data-slide-moment={slide}
      data-props={JSON.stringify({ ...props, ...(still && { still }) })}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

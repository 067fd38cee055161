import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { widgets } from 'virtual:widgets';
import type { AnyWidget } from '../../contract/define.ts';
import { resolveFrame } from '../../contract/frameRef.ts';
import { initialSettings, patchSettings } from '../../contract/knobs.ts';
import { complete } from '../../contract/lab.ts';
import { isLab, type Lab } from '../../contract/model.ts';
import { usePlace } from '../../prose/place.ts';
import { useOnlyOnSlides } from '../../prose/slides.tsx';
import { site } from '../../prose/words.ts';
import { Stage, type Chrome, type Still } from '../stage/Stage.tsx';

/**
 * A widget in a page: drawn here with its opening moment, so that it says its finding without a script, and marked as an
 * island that page.ts brings to life. It is rendered on its own, exactly as the browser will.
 */
export function Widget({ id, moment, chrome = 'figure' }: { id: string; moment?: string; chrome?: Chrome }): ReactElement {
  const { lang, root, widgets: used, slideWidgets, figurePrefix } = usePlace();
  const onlyOnSlides = useOnlyOnSlides();
  const entry = widgets[id];
  if (!entry) throw new Error(`There is no widget ${id} in src/widgets.`);
  (onlyOnSlides ? slideWidgets : used).push(id);
  const props = {
    lang,
    chrome,
    page: `${root}${lang === 'en' ? '' : `${lang}/`}w/${id}/`,
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
      data-props={JSON.stringify({ ...props, ...(still && { still }) })}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

const stills = new Map<string, Still>();

/** A lab's frames up to a moment, computed here by the model the browser runs; the frame says so. */
function stillOf({ id, knobs, model, moments }: AnyWidget, moment: string): Still {
  const key = `${id} ${moment}`;
  const known = stills.get(key);
  if (known) return known;
  const { set = {}, at = 'end' } = moments[moment] ?? {};
  const settings = patchSettings(knobs, initialSettings(knobs), set);
  const { frames, stages } = complete(model as Lab<object, unknown>, settings);
  const index = resolveFrame(at, { frames: frames.length, stages, done: true }) ?? frames.length - 1;
  const still = { frames: frames.slice(0, index + 1), seed: Number((settings as { seed?: number }).seed ?? 1) };
  stills.set(key, still);
  return still;
}

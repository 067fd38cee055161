import type { ReactElement } from 'react';
import { widgets } from 'virtual:widgets';
import type { AnyText, AnyWidget } from '../../contract/define.ts';
import { usePlace } from '../../prose/place.ts';
import { site } from '../../prose/words.ts';
import { openingFrame } from './still.ts';

/** What a figure says as it opens. */
function findingOf(widget: AnyWidget, text: AnyText): string {
  const { frame, settings } = openingFrame(widget);
  return widget.finding(frame, settings, text);
}

/** Every widget with every moment it knows: the first page a contributor opens. */
export function GalleryPage(): ReactElement {
  const { lang, home } = usePlace();
  const words = site[lang].gallery;
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="dek">{words.dek}</p>
      {Object.entries(widgets).map(([id, { widget, text }]) => (
        <section key={id} className="listing">
          <h2>
            <a href={`${home}w/${id}/`}>{text[lang].title}</a>
          </h2>
          <p>{text[lang].about}</p>
          <blockquote>{findingOf(widget, text[lang])}</blockquote>
          <ul>
            {Object.keys(widget.moments).map((moment) => (
              <li key={moment}>
                <a href={`${home}w/${id}/?moment=${moment}`}>{text[lang].moments[moment]!.label}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

import type { ReactElement } from 'react';
import { widgets } from 'virtual:widgets';
import { usePlace } from '../../prose/place.ts';
import { site } from '../../prose/words.ts';

/** Every widget with every moment it knows: the first page a contributor opens. */
export function GalleryPage(): ReactElement {
  const { lang, home } = usePlace();
  const words = site[lang].gallery;
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="dek">{words.dek}</p>
      {Object.entries(widgets).map(([id, { widget, text }]) => (
        <section key={id} className="listing shown">
          <h2>
            <a href={`${home}w/${id}/`}>{text[lang].title}</a>
          </h2>
          {/* The picture that stands in a post before its figure; nothing waits for it, and its title is beside it. */}
          <img src={`${home}w/${id}/poster.svg`} alt="" width={1200} height={630} loading="lazy" decoding="async" />
          <p>{text[lang].about}</p>
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

import type { ReactElement } from 'react';
import temml from 'temml';
import { usePlace } from './place.ts';
import { site } from './words.ts';

/** A TeX formula as MathML, made when the page is rendered; a formula that does not parse fails the build. */
export function Formula({ tex, display = false }: { tex: string; display?: boolean }): ReactElement {
  const { lang } = usePlace();
  const html = { __html: temml.renderToString(tex, { displayMode: display, throwOnError: true, annotate: false }) };
  if (!display) return <span className="formula" dangerouslySetInnerHTML={html} />;
  // A formula wider than a phone scrolls in its own box, which the keyboard must be able to reach.
  return (
    <div
      className="formula display"
      role="group"
      aria-label={site[lang].chapter.formula}
      tabIndex={0}
      dangerouslySetInnerHTML={html}
    />
  );
}

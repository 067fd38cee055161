import type { ReactElement, ReactNode } from 'react';
import { languages } from '../../../content/languages.ts';
import { widgets } from 'virtual:widgets';
import { usePlace } from '../../prose/place.ts';
import { fill } from '../../../content/fill.ts';
import { site } from '../../prose/words.ts';
import { openingOf } from '../embed/opening.ts';
import { type Figure, frameUrl, headTag, htmlSnippet } from '../embed/snippets.ts';
import type { Environment } from './pages.tsx';

/** For bloggers: how a figure gets into a post, one that is live, and what the script does there. */
export function EmbedPage({ env }: { env: Environment }): ReactElement {
  const { lang, root, home } = usePlace();
  const { page: words, dialog, link } = site[lang].embed;
  const base = env.siteUrl ?? dialog.placeholder;
  const origin = new URL(base).origin;
  const [id = '', first] = Object.entries(widgets)[0]!;
  const figure: Figure = {
    base,
    path: `${languages[lang].path}w/${id}/`,
    query: openingOf(first.widget).query,
    frameQuery: '',
    title: first.text[lang].title,
    alt: first.text[lang].about,
    link: fill(link, { title: first.text[lang].title, name: site[lang].name }),
    height: env.measured?.[id]?.[lang]?.heights['640'] ?? 600,
    poster: 'poster.png',
  };
  const frame = frameUrl({ ...figure, base: root, path: `${figure.path}index.html` });
  const section = (name: string, title: string, children: ReactNode): ReactElement => (
    <section aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      {children}
    </section>
  );
  const snippet = (text: string): ReactElement => (
    <pre className="snippet" tabIndex={0}>
      <code>{text}</code>
    </pre>
  );
  const pinned = `<script async src="${base}embed.v1.js" integrity="${env.integrity ?? ''}" crossorigin="anonymous" data-links></script>`;
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="dek">{words.dek}</p>
      <div className="prose">
        {section(
          'how',
          words.howTitle,
          <ol>
            {words.how.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>,
        )}
        {section(
          'example',
          words.exampleTitle,
          <>
            <p>{words.example}</p>
            {!env.siteUrl && <p>{fill(words.base, { base })}</p>}
            {snippet(htmlSnippet(figure).trimEnd())}
            <details className="example">
              <summary>{words.live}</summary>
              <iframe src={frame} title={figure.title} height={figure.height} loading="lazy" />
            </details>
          </>,
        )}
        {section(
          'head',
          words.headTitle,
          <>
            <p>{words.head}</p>
            {snippet(headTag(base))}
            <p>{words.integrity}</p>
            {snippet(pinned)}
          </>,
        )}
        {section(
          'host',
          words.hostTitle,
          <>
            <p>{words.host}</p>
            {snippet(`frame-src ${origin}; script-src ${origin}`)}
          </>,
        )}
        {section(
          'privacy',
          words.privacyTitle,
          <ul>
            {words.privacy.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>,
        )}
        {section(
          'figures',
          words.listTitle,
          <ul>
            {Object.entries(widgets).map(([each, { text }]) => (
              <li key={each}>
                <a href={`${home}w/${each}/`}>{text[lang].title}</a>
              </li>
            ))}
          </ul>,
        )}
      </div>
      <script async src={`${root}embed.js`} />
    </div>
  );
}

import type { ReactElement } from 'react';
import { fill } from '../../../content/fill.ts';
import { usePlace } from '../../prose/place.ts';
import { site } from '../../prose/words.ts';

/**
 * A way to say that a statement is wrong. Where the site knows its repository, a link to a new issue that names the place;
 * else a line to copy and send to whoever runs the copy one is reading.
 */
export function Report({ at, repoUrl }: { at: string; repoUrl: string | undefined }): ReactElement {
  const { lang, path } = usePlace();
  const words = site[lang].report;
  const text = fill(words.text, { place: `${path}#${at}` });
  const label = (
    <>
      {words.link}
      <span className="visually-hidden"> {at}</span>
    </>
  );
  if (repoUrl) {
    const query = new URLSearchParams({ title: `${path}#${at}`, body: text });
    return (
      <a className="report" href={`${repoUrl}/issues/new?${query.toString()}`} rel="noreferrer">
        {label}
      </a>
    );
  }
  return (
    <details className="report">
      <summary>{label}</summary>
      <p>{words.how}</p>
      <p className="copyable">{text}</p>
    </details>
  );
}

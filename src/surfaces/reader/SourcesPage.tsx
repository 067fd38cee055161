import type { ReactElement } from 'react';
import { sources } from '../../../content/facts/sources.ts';
import { usePlace } from '../../prose/place.ts';
import { lineage, site } from '../../prose/words.ts';

/** Every source of the fact base, how it was seen, and where to find it. */
export function SourcesPage(): ReactElement {
  const { lang } = usePlace();
  const words = site[lang].sources;
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="dek">{words.dek}</p>
      <ol className="sources">
        {sources.map(({ id, title, authors, year, url, archive, seenLevel }) => (
          <li key={id} id={id}>
            <span lang="en">
              {authors}, <cite>{title}</cite>, {year}.
            </span>{' '}
            <span className="seen">{lineage[lang].seenLevels[seenLevel]}</span>
            {[url, archive].map(
              (address) =>
                address && (
                  <a key={address} className="address" href={address} rel="noreferrer" lang="en">
                    {address.replace(/^https?:\/\//, '')}
                  </a>
                ),
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

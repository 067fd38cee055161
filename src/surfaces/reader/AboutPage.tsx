import type { ReactElement } from 'react';
import { usePlace } from '../../prose/place.ts';
import { site } from '../../prose/words.ts';

/** What this is, for whom, under which licences, and how to say that something is wrong. */
export function AboutPage({ repoUrl }: { repoUrl: string | undefined }): ReactElement {
  const { lang } = usePlace();
  const words = site[lang].about;
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="dek">{words.dek}</p>
      <div className="prose">
        {words.sections.map(({ id, title, paragraphs, list }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            {paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {list.length > 0 && (
              <ul>
                {list.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
            {id === 'errors' && repoUrl && (
              <p>
                <a href={`${repoUrl}/issues/new`}>{words.reportLink}</a>
              </p>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}

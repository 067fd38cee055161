import type { ReactElement } from 'react';
import { usePlace } from '../../prose/place.ts';
import { glossary, site } from '../../prose/words.ts';

/** Every term with its definition and its word in the other language. */
export function GlossaryPage(): ReactElement {
  const { lang } = usePlace();
  const words = site[lang].glossary;
  const other = lang === 'en' ? 'zh' : 'en';
  const terms = Object.entries(glossary[lang]).sort(([, a], [, b]) => a.term.localeCompare(b.term, lang));
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="dek">{words.dek}</p>
      <dl className="glossary">
        {terms.map(([id, { term, definition }]) => (
          <div key={id} id={id}>
            <dt>
              {term} <span lang={other === 'zh' ? 'zh-Hans' : 'en'}>{glossary[other][id]?.term}</span>
            </dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

import type { ReactElement, ReactNode } from 'react';
import { usePlace } from './place.ts';
import { glossary, site } from './words.ts';

/** A term of the glossary. It leads there; where scripts run, the definition opens under its paragraph instead. */
export function Term({ id, children }: { id: string; children: ReactNode }): ReactElement {
  const { lang, home, terms } = usePlace();
  if (!glossary[lang][id]) throw new Error(`There is no term ${id} in the glossary.`);
  terms.add(id);
  return (
    <a className="term" href={`${home}glossary/#${id}`} data-term={id}>
      {children}
    </a>
  );
}

/** The definitions a page may open, out of sight until one is asked for. */
export function Definitions(): ReactElement | null {
  const { lang, home, terms } = usePlace();
  const words = site[lang].chapter;
  const other = lang === 'en' ? 'zh' : 'en';
  if (terms.size === 0) return null;
  return (
    <div className="definitions" hidden>
      {[...terms].map((id) => {
        const { term, definition } = glossary[lang][id]!;
        return (
          <div className="definition" id={`def-${id}`} key={id} role="note">
            <b>{term}</b> <span lang={other === 'zh' ? 'zh-Hans' : 'en'}>{glossary[other][id]?.term}</span>
            <p>{definition}</p>
            <a href={`${home}glossary/#${id}`}>{words.definitionsGlossary}</a>
            <button type="button" className="link" data-close>
              {words.close}
            </button>
          </div>
        );
      })}
    </div>
  );
}

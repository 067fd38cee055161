import type { ReactElement, ReactNode } from 'react';
import { languageIds, languages } from '../../../content/languages.ts';
import { usePlace } from '../../prose/place.ts';
import { site } from '../../prose/words.ts';
import type { Route } from './routes.tsx';

/** What stands around every page: the way home, the rooms, the languages, day and night; and the foot. */
export function Shell({ route, children }: { route: Route; children: ReactNode }): ReactElement {
  const { lang, root, home } = usePlace();
  if (route.kind === 'missing') return <main id="main">{children}</main>;
  const words = site[lang];
  const here = (path: string): 'page' | undefined => (route.path === path ? 'page' : undefined);
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="head">
        <a className="name" href={home} aria-current={here('')}>
          {words.name}
        </a>
        <nav aria-label={words.nav.label}>
          <a href={`${home}#chapters`} aria-current={route.kind === 'chapter' ? 'true' : undefined}>
            {words.nav.chapters}
          </a>
          <a href={`${home}w/lineage-map/`} aria-current={here('w/lineage-map/')}>
            {words.nav.timeline}
          </a>
          <a href={`${home}gallery/`} aria-current={here('gallery/')}>
            {words.nav.figures}
          </a>
          <a href={`${home}glossary/`} aria-current={here('glossary/')}>
            {words.nav.glossary}
          </a>
          <a href={`${home}claims/`} aria-current={here('claims/')}>
            {words.nav.claims}
          </a>
          <a href={`${home}sources/`} aria-current={here('sources/')}>
            {words.nav.sources}
          </a>
          <a href={`${home}about/`} aria-current={here('about/')}>
            {words.nav.about}
          </a>
        </nav>
        <div className="switches">
          <span role="group" aria-label={words.language}>
            {languageIds.map((id) => (
              <a
                key={id}
                href={root + languages[id].path + route.path || './'}
                hrefLang={languages[id].tag}
                lang={languages[id].tag}
                aria-current={id === lang ? 'true' : undefined}
              >
                {languages[id].name}
              </a>
            ))}
          </span>
          <span role="group" aria-label={words.theme.label} className="scripted">
            {(['light', 'dark'] as const).map((theme) => (
              <button key={theme} type="button" data-set-theme={theme} aria-pressed="false">
                {theme === 'light' ? words.theme.day : words.theme.night}
              </button>
            ))}
          </span>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <p>{words.foot.promise}</p>
        <p>{words.foot.independent}</p>
        <p className="foot-ways">
          <a href={`${home}about/`}>{words.nav.about}</a>
          <a href={`${home}facts/`}>{words.foot.facts}</a>
          <a href={`${home}embed/`}>{words.embed.page.title}</a>
        </p>
      </footer>
    </>
  );
}

import type { ReactElement } from 'react';
import { languageIds, languages } from '../../../content/languages.ts';
import { site } from '../../prose/words.ts';

/**
 * The page for an address that leads nowhere. It is served at any depth below any path, so it carries its own styles and
 * its links are absolute: to the site's own address where that is known, else to the nearest folder above that holds this site's
 * root mark, found by the script below; without a script, to the host's root.
 */
export function MissingPage({ siteUrl }: { siteUrl: string | undefined }): ReactElement {
  const link = (path: string, words: string, className?: string): ReactElement => (
    <a className={className} data-home={path} href={(siteUrl ?? '/') + path}>
      {words}
    </a>
  );
  return (
    <div className="missing">
      <LineToNowhere />
      {languageIds.map((lang, i) => {
        const { notFound, nav } = site[lang];
        const { path } = languages[lang];
        return (
          <section key={lang} lang={languages[lang].tag}>
            {i === 0 ? <h1>{notFound.title}</h1> : <h2>{notFound.title}</h2>}
            <p>{notFound.text}</p>
            <p className="ways">
              {link(path, notFound.home, 'button')}
              {link(`${path}#chapters`, nav.chapters)}
              {link(`${path}w/lineage-map/`, nav.timeline)}
              {link(`${path}glossary/`, nav.glossary)}
            </p>
          </section>
        );
      })}
    </div>
  );
}

/** The map's own signs: solid as far as something is known, dashed from there, and nothing at the end. */
function LineToNowhere(): ReactElement {
  return (
    <svg className="nowhere" viewBox="0 0 336 40" aria-hidden="true">
      <path className="solid" d="M6 12H96" />
      <path className="guess" d="M110 12C190 12 180 30 256 30" />
      <circle cx="6" cy="12" r="2.5" />
      <circle cx="50" cy="12" r="4" />
      <circle cx="103" cy="12" r="6" />
      <circle className="ring" cx="263" cy="30" r="5" />
    </svg>
  );
}

/** Asks each folder above, nearest first, for the mark that only this site's root holds. */
export const missingScript = `(function up(path){
var end=path.lastIndexOf("/",path.length-2);if(end<0)return;
var root=path.slice(0,end+1),mark=new Image();
mark.onload=function(){document.querySelectorAll("[data-home]").forEach(function(a){a.href=root+a.dataset.home})};
mark.onerror=function(){if(root!=="/")up(root)};
mark.src=root+"lineage-root.svg"})(location.pathname.replace(/[^/]*$/,"")+"x/")`;

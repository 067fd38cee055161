import type { ReactElement } from 'react';
import { languageIds, languages } from '../../../content/languages.ts';
import { site } from '../../prose/words.ts';

/**
 * The page for an address that leads nowhere. It is served at any depth below any path, so it carries its own styles and
 * its links are absolute: to the site's own address where that is known, else to the nearest folder above that holds this site's
 * root mark, found by the script below; without a script, to the host's root.
 */
export function MissingPage({ siteUrl }: { siteUrl: string | undefined }): ReactElement {
  return (
    <div className="missing">
      {languageIds.map((lang, i) => (
        <section key={lang} lang={languages[lang].tag}>
          {i === 0 ? <h1>{site[lang].notFound.title}</h1> : <h2>{site[lang].notFound.title}</h2>}
          <p>{site[lang].notFound.text}</p>
          <p>
            <a className="button" data-home={languages[lang].path} href={(siteUrl ?? '/') + languages[lang].path}>
              {site[lang].notFound.home}
            </a>
          </p>
        </section>
      ))}
    </div>
  );
}

/** Asks each folder above, nearest first, for the mark that only this site's root holds. */
export const missingScript = `(function up(path){
var end=path.lastIndexOf("/",path.length-2);if(end<0)return;
var root=path.slice(0,end+1),mark=new Image();
mark.onload=function(){document.querySelectorAll("[data-home]").forEach(function(a){a.href=root+a.dataset.home})};
mark.onerror=function(){if(root!=="/")up(root)};
mark.src=root+"lineage-root.svg"})(location.pathname.replace(/[^/]*$/,"")+"x/")`;

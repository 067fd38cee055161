import type { ReactElement } from 'react';
import type { Language } from '../../../content/languages.ts';
import { fill } from '../../../content/fill.ts';
import { claims } from '../../../content/facts/claims.ts';
import { claimWords, site, trainingWords } from '../../prose/words.ts';
import { widgets } from 'virtual:widgets';
import { AboutPage } from './AboutPage.tsx';
import { ChapterPage } from './ChapterPage.tsx';
import { type Chapter, chapters } from './chapters.ts';
import { Citations } from './citations.ts';
import { ClaimsPage } from './ClaimsPage.tsx';
import { EmbedPage } from './EmbedPage.tsx';
import { FactsPage } from './FactsPage.tsx';
import { GalleryPage } from './GalleryPage.tsx';
import { GlossaryPage } from './GlossaryPage.tsx';
import { HomePage } from './HomePage.tsx';
import { MissingPage, missingScript } from './MissingPage.tsx';
import { NumbersPage } from './NumbersPage.tsx';
import type { Environment } from './pages.tsx';
import { SourcesPage } from './SourcesPage.tsx';
import { WidgetPage } from './WidgetPage.tsx';

export interface Route {
  kind: 'home' | 'chapter' | 'text' | 'widget' | 'missing';
  /** The page's path within its language, ending in a slash; the home's is empty. */
  path: string;
  /** Where the file goes, if not to `<path>index.html`. */
  file?: string;
  title: string;
  description: string;
  figurePrefix?: string;
  chapter?: Chapter;
  /** The id of the widget whose own page it is. */
  widget?: string;
  /** In the sitemap, and open to search engines. */
  listed?: boolean;
  /** Carries its styles and script in itself, because it may be served at any depth. */
  standalone?: boolean;
  script?: string;
  render(): ReactElement;
}

/** The pages of one language. A chapter or a widget is here by existing. */
export function routes(lang: Language, env: Environment): Route[] {
  const words = site[lang];
  const { page: claimsPage } = claimWords[lang];
  const { page: factsPage } = trainingWords[lang];
  const text = (path: string, title: string, description: string, render: () => ReactElement): Route => ({
    kind: 'text',
    path,
    title,
    description,
    render,
  });
  return [
    { kind: 'home', path: '', title: words.name, description: words.tagline, render: () => <HomePage /> },
    ...chapters(lang).map((chapter): Route => ({
      kind: 'chapter',
      path: `chapters/${chapter.slug}/`,
      title: chapter.title,
      description: chapter.dek,
      figurePrefix: `${chapter.number}.`,
      chapter,
      render: () => <ChapterPage chapter={chapter} />,
    })),
    ...Object.entries(widgets).map(([id, { text: words }]): Route => ({
      kind: 'widget',
      widget: id,
      path: `w/${id}/`,
      title: words[lang].title,
      description: words[lang].about,
      render: () => <WidgetPage id={id} />,
    })),
    text('gallery/', words.gallery.title, words.gallery.dek, () => <GalleryPage />),
    text('glossary/', words.glossary.title, words.glossary.dek, () => <GlossaryPage />),
    text('claims/', claimsPage.title, fill(claimsPage.dek, { all: claims.length }), () => <ClaimsPage repoUrl={env.repoUrl} />),
    text('sources/', words.sources.title, words.sources.dek, () => (
      <SourcesPage citations={env.citations ?? new Citations()} repoUrl={env.repoUrl} />
    )),
    text('facts/', factsPage.title, factsPage.dek, () => <FactsPage repoUrl={env.repoUrl} />),
    text('numbers/', factsPage.numbersTitle, factsPage.numbersDek, () => <NumbersPage repoUrl={env.repoUrl} />),
    text('embed/', words.embed.page.title, words.embed.page.dek, () => <EmbedPage env={env} />),
    text('about/', words.about.title, words.about.dek, () => <AboutPage repoUrl={env.repoUrl} />),
    ...(lang === 'en'
      ? [
          {
            kind: 'missing',
            path: '',
            file: '404.html',
            title: words.notFound.title,
            description: words.notFound.text,
            listed: false,
            standalone: true,
            script: missingScript,
            render: () => <MissingPage siteUrl={env.siteUrl} />,
          } satisfies Route,
        ]
      : []),
  ];
}

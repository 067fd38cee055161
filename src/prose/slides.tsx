import { createContext, type ReactElement, type ReactNode, useContext } from 'react';

const OnlyOnSlides = createContext(false);

/** Whether what is rendered here stands on slides alone: out of sight in the article, and drawn only when it is presented. */
export const useOnlyOnSlides = (): boolean => useContext(OnlyOnSlides);

/**
 * One step of a slide: seen from its turn on, its room kept before. With a moment it also takes the figure before it there.
 * In the article its content is ordinary text.
 */
export function Step({ moment, children }: { moment?: string; children?: ReactNode }): ReactElement {
  return (
    <div className="step" data-step={moment ?? ''}>
      {children}
    </div>
  );
}

/** What the teacher says and does at this slide: in the presenter's notes, never on the page. */
export function Notes({ children }: { children: ReactNode }): ReactElement {
  return (
    <OnlyOnSlides.Provider value={true}>
      <div className="teacher-notes">{children}</div>
    </OnlyOnSlides.Provider>
  );
}

/** On the slide and not in the article. */
export function SlideOnly({ children }: { children: ReactNode }): ReactElement {
  return (
    <OnlyOnSlides.Provider value={true}>
      <div className="slide-only">{children}</div>
    </OnlyOnSlides.Provider>
  );
}

/** In the article alone: neither on the slide nor in the notes. */
export function ArticleOnly({ children }: { children: ReactNode }): ReactElement {
  return <div className="article-only">{children}</div>;
}

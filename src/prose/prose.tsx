import type { MDXComponents } from 'mdx/types';
import type { ReactElement, ReactNode } from 'react';
import { Cite } from './Cite.tsx';
import { Count } from './Count.tsx';
import { Fact } from './Fact.tsx';
import { Formula } from './Formula.tsx';
import { Method, Model } from './marks.tsx';
import { Measured } from './Measured.tsx';
import { Quiz } from './Quiz.tsx';
import { ArticleOnly, Notes, SlideOnly, Step } from './slides.tsx';
import { Term } from './Term.tsx';

function Aside({ children }: { children: ReactNode }): ReactElement {
  return <aside className="aside">{children}</aside>;
}

/** The one sentence of a section that stays on a slide. */
function Key({ children }: { children: ReactNode }): ReactElement {
  return <strong className="key">{children}</strong>;
}

/** What a chapter may say. Chapters import nothing; each surface adds its own Widget to this map. */
export const prose: MDXComponents = {
  ArticleOnly,
  Aside,
  Cite,
  Count,
  Fact,
  Formula,
  Key,
  Measured,
  Method,
  Model,
  Notes,
  Quiz,
  SlideOnly,
  Step,
  Term,
};

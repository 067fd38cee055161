import { renderToStaticMarkup } from 'react-dom/server';
import { widgets } from 'virtual:widgets';
import { languageIds, languages, type Language } from '../../../content/languages.ts';
import type { AnyText, AnyWidget } from '../../contract/define.ts';
import type { Control, Knobs } from '../../contract/knobs.ts';
import { isLab } from '../../contract/model.ts';
import { site } from '../../prose/words.ts';
import { stillOf } from '../reader/still.ts';
import { type Opening, openingOf } from './opening.ts';
import { PosterBody } from './Poster.tsx';

/** What the build knows of a figure in one language. */
export interface FigureInLanguage {
  readonly title: string;
  readonly about: string;
  /** What is to be seen in the opening moment. */
  readonly alt: string;
  /** The poster's drawing, as HTML. */
  readonly poster: string;
  /** The way to its page from the site's root. */
  readonly path: string;
  readonly moments: Readonly<Record<string, string>>;
}

export interface FigureFacts {
  readonly id: string;
  readonly opening: Opening;
  readonly params: Readonly<Record<string, { readonly control: Control; readonly initial: string }>>;
  readonly in: Readonly<Record<Language, FigureInLanguage>>;
}

/** All figures, for their posters, for `w/index.json`, and for who asks about one by oEmbed. */
export function figures(): FigureFacts[] {
  return Object.entries(widgets).map(([id, { widget, text }]) => {
    const opening = openingOf(widget);
    return {
      id,
      opening,
      params: Object.fromEntries(
        Object.entries(widget.knobs as Knobs).map(([name, knob]) => [
          name,
          { control: knob.control, initial: knob.format(knob.initial) },
        ]),
      ),
      in: Object.fromEntries(languageIds.map((lang) => [lang, inLanguage(widget, text[lang], lang, opening)])) as Record<
        Language,
        FigureInLanguage
      >,
    };
  });
}

function inLanguage(widget: AnyWidget, text: AnyText, lang: Language, { moment, settings }: Opening): FigureInLanguage {
  const { model } = widget;
  const still = isLab(model) ? stillOf(widget, moment) : undefined;
  const frame = isLab(model) ? still?.frames.at(-1) : model.frame(settings, {});
  return {
    title: text.title,
    about: text.about,
    alt: widget.describe(frame, settings, text),
    poster: renderToStaticMarkup(
      <PosterBody widget={widget} text={text} lang={lang} words={site[lang]} moment={moment} still={still} />,
    ),
    path: `${languages[lang].path}w/${widget.id}/`,
    moments: Object.fromEntries(Object.entries(text.moments).map(([id, { label }]) => [id, label])),
  };
}

import { button, copyOf, make } from './dom.ts';
import { fit } from './fit.ts';
import { setStage, settled } from './stageSet.ts';
import { words } from './words.ts';
import type { Slide } from './slides.ts';

export type Print = 'slides' | 'notes';

export const findPrint = (query: string): Print | undefined => {
  const asked = new URLSearchParams(query).get('print');
  return asked === 'slides' || asked === 'notes' ? asked : undefined;
};

/** The page as paper: one sheet a slide with all its steps, or a handout of the notes. */
export async function printPage(print: Print): Promise<void> {
  const root = document.documentElement;
  root.dataset['theme'] = 'light';
  root.dataset['presenting'] = 'paper';
  root.dataset['printing'] = print;
  const { slides, runs } = await setStage();
  if (print === 'notes') {
    // The notes that the numbers lead to.
    const sources = document.querySelector('main .notes');
    document.body.append(
      make('div', { class: 'handout' }, ...slides.map(handout), sources ? copyOf(sources, 'numbers') : undefined),
    );
  } else {
    for (const { element, parts, steps, moment } of slides) {
      element.dataset['current'] = '';
      const last = element.matches('section') ? moment(steps - 1) : undefined;
      // A lab is not trained for paper: it shows what was computed beforehand.
      const run = last && runs.get(last.figure)?.run;
      if (run?.getState().path === 'instant') run.actions.show(last!.moment);
      // Of what takes turns in one room, paper shows the first.
      const room = parts.find((part) => 'room' in part.element.dataset);
      for (const part of parts) part.element.toggleAttribute('data-shown', !('room' in part.element.dataset) || part === room);
    }
    const elements = slides.map(({ element }) => element);
    const size = fit(elements);
    await settled();
    fit(elements, { from: size });
  }
  document.body.prepend(
    make(
      'p',
      { class: 'presenter-print' },
      button(words().print, () => globalThis.print(), 'button filled'),
    ),
  );
  root.dataset['printReady'] = '';
}

function handout(slide: Slide, i: number): HTMLElement {
  const { written, prose } = slide.notes('numbers');
  return make(
    'article',
    {},
    make(i === 0 ? 'h1' : 'h2', {}, make('span', {}, `${i + 1}`), ` ${slide.title}`),
    ...slide.keys.map((key) => make('p', { class: 'key' }, key)),
    make('div', { class: 'written' }, ...written),
    make('div', { class: 'prose' }, ...prose),
  );
}

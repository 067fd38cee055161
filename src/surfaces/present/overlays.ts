import { button, make } from './dom.ts';
import type { Slide } from './slides.ts';
import { fill } from '../../../content/fill.ts';
import { words } from './words.ts';

/** What may lie over the slides, one thing at a time. */
export interface Overlays {
  /** Closes what is open; says whether anything was. */
  close(): boolean;
  isOpen(): boolean;
  help(): void;
  overview(slides: readonly Slide[], at: number): void;
  goTo(of: number): void;
  blocked(href: string): void;
}

interface Choices {
  go(slide: number): void;
  singleKeys: { get(): boolean; set(on: boolean): void };
  night: { get(): boolean; set(on: boolean): void };
  notesHref(): string;
}

/** Dialogs of the browser's own kind: they keep the focus inside and everything else inert. */
export function makeOverlays({ go, singleKeys, night, notesHref }: Choices): Overlays {
  let open: HTMLDialogElement | undefined;
  const close = (): boolean => {
    if (!open) return false;
    const dialog = open;
    open = undefined;
    dialog.close();
    dialog.remove();
    return true;
  };
  const show = (title: string, ...content: HTMLElement[]): void => {
    const again = open?.dataset['title'] === title;
    close();
    if (again) return;
    const heading = make('h2', { id: 'presenter-dialog', tabindex: '-1', autofocus: true }, title);
    open = make(
      'dialog',
      { class: 'presenter-dialog', 'aria-labelledby': 'presenter-dialog', 'data-present-only': true, 'data-title': title },
      make('header', {}, heading, button(words().close, close)),
      ...content,
    );
    open.addEventListener('cancel', (event) => {
      event.preventDefault();
      close();
    });
    document.body.append(open);
    open.showModal();
  };
  const box = (label: string, note: string | undefined, state: Choices['night']): HTMLElement => {
    const input = make('input', { type: 'checkbox', change: () => state.set(input.checked) });
    input.checked = state.get();
    return make('p', {}, make('label', {}, input, ` ${label}`), note ? make('small', {}, note) : undefined);
  };
  const link = (label: string, href: string): HTMLElement => make('a', { href, target: '_blank', rel: 'opener' }, label);

  return {
    close,
    isOpen: () => open !== undefined,
    help() {
      const text = words();
      show(
        text.helpTitle,
        make('dl', {}, ...text.keys.map(([key, does]) => make('div', {}, make('dt', {}, key), make('dd', {}, does)))),
        box(text.singleKeys, text.singleKeysHelp, singleKeys),
        box(text.night, undefined, night),
        make(
          'p',
          { class: 'links' },
          link(text.notesWindow, notesHref()),
          link(text.printSlides, '?print=slides'),
          link(text.printNotes, '?print=notes'),
        ),
      );
    },
    overview(slides, at) {
      const list = slides.map(({ title, keys }, i) => {
        const choice = button('', () => close() && go(i));
        choice.append(make('b', {}, title), make('span', {}, keys[0]));
        if (i === at) choice.ariaCurrent = 'true';
        return make('li', {}, choice);
      });
      show(words().overview, make('ol', {}, ...list));
      open?.querySelectorAll<HTMLElement>('li button')[at]?.focus();
    },
    goTo(of) {
      const text = words();
      const input = make('input', { type: 'number', min: '1', max: String(of), required: true, 'aria-label': text.goTo });
      const form = make(
        'form',
        {
          submit(event) {
            event.preventDefault();
            const n = input.valueAsNumber;
            close();
            if (Number.isFinite(n)) go(n - 1);
          },
        },
        input,
        make('span', {}, fill(text.slide, { n: '…', m: of })),
        make('button', { class: 'filled' }, text.go),
      );
      show(text.goTo, form);
      input.focus();
    },
    blocked(href) {
      show(words().notes, make('p', {}, words().notesBlocked), make('p', { class: 'links' }, link(words().notesWindow, href)));
    },
  };
}

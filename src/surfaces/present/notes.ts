import { button, make } from './dom.ts';
import type { Slide } from './slides.ts';
import { elapsed, shown, type Timer } from './timer.ts';
import { words } from './words.ts';

export interface Notes {
  readonly element: HTMLElement;
  show(slide: Slide, next: Slide | undefined): void;
  time(timer: Timer): void;
  close(): void;
}

/** What only the teacher sees: the timer, this slide's notes, what comes next. As a drawer over the slide, or in a window of its own. */
export function makeNotes(press: { timer(): void; zero(): void; window?(): void }): Notes {
  const text = words();
  const clock = make('b', { class: 'clock', role: 'timer' }, '0:00');
  const toggle = button(text.timerStart, press.timer);
  const body = make('div', { class: 'notes-body', tabindex: '0', role: 'group', 'aria-label': text.notes });
  const next = make('div', { class: 'notes-next' });
  const element = make(
    'aside',
    { class: 'presenter-notes', 'aria-label': text.notes, 'data-present-only': true },
    make(
      'p',
      { class: 'notes-timer' },
      clock,
      toggle,
      button(text.timerReset, press.zero),
      press.window && button(text.notesWindow, press.window),
    ),
    body,
    next,
  );
  let timer: Timer = { before: 0 };
  const tick = (): void => {
    clock.textContent = shown(elapsed(timer, Date.now()));
  };
  const beat = setInterval(tick, 500);
  return {
    element,
    show(slide, following) {
      const { written, prose } = slide.notes();
      body.replaceChildren(
        make('div', { class: 'written' }, ...written),
        ...(prose.length > 0 ? [make('h2', {}, text.fromText), make('div', { class: 'prose' }, ...prose)] : []),
        ...(written.length + prose.length === 0 ? [make('p', {}, text.noNotes)] : []),
      );
      body.scrollTop = 0;
      next.replaceChildren(
        make('h2', {}, following ? text.nextSlide : text.lastSlide),
        ...(following ? [make('p', { class: 'title' }, following.title), ...following.keys.map((key) => make('p', {}, key))] : []),
      );
    },
    time(now) {
      timer = now;
      toggle.textContent = now.since === undefined ? text.timerStart : text.timerPause;
      tick();
    },
    close() {
      clearInterval(beat);
    },
  };
}

import { keepAwake } from './awake.ts';
import { makeBar } from './bar.ts';
import { make } from './dom.ts';
import { boxesOf, fit } from './fit.ts';
import { onSwipe, releaseSliders } from './hands.ts';
import { listen } from './listen.ts';
import type { Command } from './keys.ts';
import { me, openLine } from './line.ts';
import { makeNotes } from './notes.ts';
import { makeOverlays } from './overlays.ts';
import { clamped, moved, type Place, readPlace, writePlace } from './place.ts';
import { preferences } from './preferences.ts';
import { setStage, settled } from './stageSet.ts';
import { showStep } from './slides.ts';
import { readTimer, toggled, zero } from './timer.ts';
import { fill } from '../../../content/fill.ts';
import { words } from './words.ts';

export interface Talk {
  /** Goes to the slide that holds an element, or to the one the address names. */
  show(at?: Element): void;
}

type Blank = 'black' | 'white' | undefined;

/** How long a window that has just come waits to be told where the talk is, in milliseconds. */
const PATIENCE = 150;

/** Turns the page into slides, until somebody leaves. */
export async function beginTalk({ at: from, onLeave }: { at: Element | undefined; onLeave(): void }): Promise<Talk> {
  const root = document.documentElement;
  const isNotes = new URLSearchParams(location.search).get('present') === 'notes';
  const over = new AbortController();
  const { signal } = over;
  const before = { theme: root.dataset['theme'], scroll: scrollY, title: document.title };
  root.dataset['presenting'] = isNotes ? 'notes' : 'slides';
  preferences.applyNight();

  const { slides, runs } = await setStage();
  const steps = slides.map((slide) => slide.steps);
  const slideOf = (element: Element | undefined): Place | undefined => {
    const slide = slides.findIndex(({ element: each }) => element && each.contains(element));
    return slide < 0 ? undefined : { slide, step: 0 };
  };
  let place: Place = clamped(readPlace(location.hash) ?? slideOf(from) ?? { slide: 0, step: 0 }, steps);
  let blank: Blank;
  let timer = zero;
  let shown: Place | undefined;

  // ── Other windows ──────────────────────────────────────────────────────────────────────────────────────────────
  const since = Date.now();
  let leader = me;
  const line = openLine((message, other) => {
    const { type } = message;
    if (type === 'hello') {
      if (leader === me) tellAll();
    } else if (type === 'here') {
      // Who came first computes for all.
      const theirs = Number(message['since']);
      if (leader !== me || theirs < since || (theirs === since && other < me)) follow(other);
    } else if (type === 'bye') {
      if (leader === other) follow(me);
    } else if (type === 'place') {
      const { slide, step } = message;
      if (typeof slide !== 'number' || typeof step !== 'number') return;
      blank = message['blank'] === 'black' || message['blank'] === 'white' ? message['blank'] : undefined;
      place = clamped({ slide, step }, steps);
      draw();
    } else if (type === 'timer') {
      timer = readTimer(message['timer']) ?? timer;
      notes.time(timer);
    } else {
      mirror?.hear(message);
    }
  });
  const mirror = globalThis.lineage?.mirror?.(runs, (message) => line.send(message));
  const tellPlace = (): void => line.send({ type: 'place', ...place, blank });
  const tellTimer = (): void => line.send({ type: 'timer', timer });
  function tellAll(): void {
    line.send({ type: 'here', since });
    tellPlace();
    tellTimer();
    mirror?.tell();
  }
  function follow(other: string): void {
    if (leader === other) return;
    leader = other;
    mirror?.lead(leader === me);
    // Another window may have come first all the same.
    if (leader === me) line.send({ type: 'hello' });
  }

  // ── What is seen ───────────────────────────────────────────────────────────────────────────────────────────────
  const curtain = make('div', {
    class: 'presenter-curtain',
    role: 'img',
    'aria-label': words().blank,
    hidden: true,
    'data-present-only': true,
  });
  const go = (next: Place): void => {
    const was = momentKey(place);
    blank = undefined;
    place = clamped(next, steps);
    draw();
    if (momentKey(place) !== was) applyMoment();
    tellPlace();
  };
  const turn = (by: 1 | -1): void => {
    overlays.close();
    go(moved(place, by, steps));
  };
  const bar = makeBar({
    next: () => turn(1),
    previous: () => turn(-1),
    notes: () => command('notes'),
    controls: () => {
      root.toggleAttribute('data-controls');
      refit();
    },
    help: () => command('help'),
    leave,
  });
  const notes = makeNotes({
    timer: () => command('timer'),
    zero: () => {
      timer = zero;
      notes.time(timer);
      tellTimer();
    },
    ...(!isNotes && { window: () => command('notes-window') }),
  });
  notes.element.hidden = !isNotes;
  const notesHref = (): string => `?present=notes${writePlace(place)}`;
  const overlays = makeOverlays({
    go: (slide) => go({ slide, step: 0 }),
    singleKeys: preferences.singleKeys,
    night: preferences.night,
    notesHref,
  });

  let size = 1;
  const current = (): (typeof slides)[number] => slides[place.slide]!;
  const again = (): void => {
    if (!signal.aborted) size = fit([current().element], { from: size });
  };
  function refit(): void {
    size = fit([current().element]);
    // Figures that are drawn for a width draw themselves anew, and may then need less room, or more.
    void settled().then(again);
  }
  const watcher = new ResizeObserver(again);
  const address = (hash: string): void => {
    try {
      history.replaceState(history.state, '', location.pathname + location.search + hash);
    } catch {
      // Some frames may not change their address; the slides turn all the same.
    }
  };
  function draw(): void {
    const slide = current();
    const turned = shown?.slide !== place.slide;
    for (const each of slides) {
      const here = each === slide;
      each.element.toggleAttribute('data-current', here);
      each.element.inert = !here;
    }
    showStep(slide, place.step);
    bar.show({ slide: place.slide, of: slides.length, step: place.step, steps: slide.steps });
    curtain.hidden = blank === undefined;
    curtain.dataset['blank'] = blank ?? '';
    const title = `${slide.title} · ${before.title}`;
    document.title = isNotes ? fill(words().notesTitle, { title }) : title;
    address(writePlace(place));
    shown = place;
    if (!turned) return;
    notes.show(slide, slides[place.slide + 1]);
    watcher.disconnect();
    for (const child of boxesOf(slide.element)) watcher.observe(child);
    refit();
    if (!overlays.isOpen()) slide.heading.focus({ preventScroll: true });
  }

  /** Takes a figure to the moment a step names; in the window that drives, for the others are told. */
  function applyMoment(): void {
    const wanted = current().moment(place.step);
    const run = wanted && runs.get(wanted.figure)?.run;
    // A figure that is there already is left alone: a lab does not begin to train by itself.
    if (!run || run.getState().moment === wanted.moment) return;
    run.actions.show(wanted.moment);
    // Its box keeps its size, whatever is said in it, and so nobody else would notice.
    void settled().then(again);
  }
  function momentKey({ slide, step }: Place): string {
    const { figure, moment } = slides[slide]!.moment(step) ?? {};
    return figure ? `${figure.id} ${moment}` : '';
  }

  // ── What is asked ──────────────────────────────────────────────────────────────────────────────────────────────
  function command(asked: Command): void {
    if (asked === 'next' || asked === 'previous') turn(asked === 'next' ? 1 : -1);
    else if (asked === 'first' || asked === 'last') go({ slide: asked === 'first' ? 0 : slides.length - 1, step: 0 });
    else if (asked === 'black' || asked === 'white') {
      blank = blank ? undefined : asked;
      draw();
      tellPlace();
    } else if (asked === 'fullscreen') {
      if (!leaveFullScreen()) void root.requestFullscreen?.().catch(() => {});
    } else if (asked === 'notes') {
      if (!isNotes) notes.element.hidden = !notes.element.hidden;
    } else if (asked === 'notes-window') {
      if (!isNotes) openNotes();
    } else if (asked === 'overview') overlays.overview(slides, place.slide);
    else if (asked === 'go-to') overlays.goTo(slides.length);
    else if (asked === 'timer') {
      timer = toggled(timer, Date.now());
      notes.time(timer);
      tellTimer();
    } else if (asked === 'reset') {
      for (const figure of current().figures) runs.get(figure)?.run.actions.reset();
      applyMoment();
    } else if (asked === 'help') overlays.help();
    else escape();
  }
  /** Says whether there was anything to leave. */
  function leaveFullScreen(): boolean {
    const full = document.fullscreenElement !== null;
    if (full) void document.exitFullscreen().catch(() => {});
    return full;
  }
  function openNotes(): void {
    const child = open(notesHref(), 'lineage-notes', 'popup,width=1200,height=760');
    if (child) line.add(child);
    else overlays.blocked(notesHref());
  }
  /** One thing at a time: what lies on top, the drawer, the blank screen, full screen; only then the talk. */
  function escape(): void {
    if (overlays.close()) return;
    if (blank) return command(blank);
    if (!isNotes && !notes.element.hidden) return void (notes.element.hidden = true);
    if (!leaveFullScreen()) leave();
  }

  function leave(): void {
    if (isNotes && opener) return close();
    line.send({ type: 'bye' });
    over.abort();
    watcher.disconnect();
    mirror?.close();
    line.close();
    overlays.close();
    notes.close();
    const { heading, element } = current();
    for (const each of document.querySelectorAll('[data-present-only]')) each.remove();
    for (const each of slides) {
      each.element.inert = false;
      each.element.removeAttribute('data-current');
      for (const name of ['tabindex', 'aria-level']) each.heading.removeAttribute(name);
      for (const part of each.parts) part.element.removeAttribute('data-shown');
    }
    for (const name of ['presenting', 'controls']) delete root.dataset[name];
    root.style.removeProperty('--fit');
    document.title = before.title;
    preferences.restoreTheme(before.theme);
    leaveFullScreen();
    address('');
    // The reader goes on where the talk was.
    if (place.slide > 0) heading.scrollIntoView({ behavior: 'instant' });
    else scrollTo({ top: element.matches('.opening') ? 0 : before.scroll, behavior: 'instant' });
    onLeave();
  }

  for (const { heading } of slides) {
    heading.tabIndex = -1;
    // A slide is a page of its own.
    heading.ariaLevel = '1';
  }
  document.body.append(curtain, notes.element, bar.element);
  listen({ command, singleKeys: preferences.singleKeys.get, signal });
  onSwipe(turn, signal);
  releaseSliders(signal);
  keepAwake(signal);
  addEventListener('resize', refit, { signal });
  addEventListener('pagehide', () => line.send({ type: 'bye' }), { signal });
  addEventListener('beforeprint', () => (root.dataset['printing'] = 'slides'), { signal });
  addEventListener('afterprint', () => delete root.dataset['printing'], { signal });
  addEventListener(
    'hashchange',
    () => {
      const asked = readPlace(location.hash);
      if (asked) go(asked);
      else if (location.hash === '') leave();
    },
    { signal },
  );
  notes.time(timer);
  draw();
  line.send({ type: 'hello' });
  setTimeout(() => {
    if (!signal.aborted && leader === me) applyMoment();
  }, PATIENCE);
  return {
    show(element) {
      const asked = slideOf(element) ?? readPlace(location.hash);
      if (asked) go(clamped(asked, steps));
    },
  };
}

import { copyOf, make, type Keep } from './dom.ts';
import type { LiveRun } from '../stage/mirror.ts';

/** Something on a slide that is seen from one step on, and perhaps only until another takes its room. */
interface Part {
  readonly element: HTMLElement;
  readonly from: number;
  until: number;
}

/** From a step on, a figure shows this moment. */
interface Change {
  readonly from: number;
  readonly figure: HTMLElement;
  readonly moment: string;
}

/** One slide: a section of the page, seen another way. Nothing of the page is moved, so that its widgets go on living. */
export interface Slide {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  readonly title: string;
  /** The sentences that stay on the slide. */
  readonly keys: readonly string[];
  readonly steps: number;
  readonly parts: readonly Part[];
  /** The islands on it. */
  readonly figures: readonly HTMLElement[];
  /** What the teacher reads: written notes first, then the section's prose. */
  notes(keep?: Keep): { written: Node[]; prose: Node[] };
  /** The moment a figure is to show at a step, if steps say so. */
  moment(step: number): Change | undefined;
}

const FIGURES = '[data-widget]';
const NEVER = '.slide-only, .teacher-notes, .article-only';

const plain = (element: Element): string => (copyOf(element).textContent ?? '').trim();

/** The slides of the page: its title, then its sections. A widget's own page is one slide, whose steps are the widget's moments. */
export function findSlides(runs: ReadonlyMap<Element, LiveRun>): Slide[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-slide]')].map((element) => toSlide(element, runs));
}

function toSlide(element: HTMLElement, runs: ReadonlyMap<Element, LiveRun>): Slide {
  const heading = element.querySelector<HTMLElement>('h1, h2')!;
  const seen = (selector: string): HTMLElement[] =>
    [...element.querySelectorAll<HTMLElement>(selector)].filter((each) => !each.closest('.teacher-notes, .article-only'));
  const figures = seen(FIGURES);
  const keys = seen('.key').filter((key) => !key.closest('.slide-only'));
  const { parts, steps, moments } = partsOf(seen(`${FIGURES}, .quiz, .step`), figures);
  const own = element.dataset['slide'] === 'figure' ? ownMoments(figures[0], runs) : [];
  const changes = own.length > 0 ? own : moments;
  if (keys.length > 0 && moments.length === 0)
    heading.after(make('div', { class: 'keys', 'data-present-only': true }, ...keys.map(faceOf)));
  return {
    element,
    heading,
    title: plain(heading),
    keys: keys.map(plain),
    steps: Math.max(steps, 1 + (own.at(-1)?.from ?? 0)),
    parts,
    figures,
    notes: (keep) => notesOf(element, keep),
    moment: (step) => changes.findLast(({ from }) => from <= step),
  };
}

/** A key sentence as the slide shows it. */
const faceOf = (key: HTMLElement): HTMLElement => make('p', {}, ...Array.from(copyOf(key, 'facts').childNodes));

/** On a widget's own page the steps are its moments; settings of the reader's own come before them, as a step without one. */
function ownMoments(figure: HTMLElement | undefined, runs: ReadonlyMap<Element, LiveRun>): Change[] {
  const live = figure && runs.get(figure);
  if (!live) return [];
  const all = Object.keys(live.widget.moments);
  const before = live.run.getState().moment === all[0] ? 0 : 1;
  return all.map((moment, i) => ({ from: i + before, figure, moment }));
}

/** The moment a figure shows when its slide comes up: the page's own, unless the chapter names another for the talk. */
const initialMoment = (figure: HTMLElement): string =>
  figure.dataset['slideMoment'] ?? (JSON.parse(figure.dataset['props']!) as { moment: string }).moment;

/** What a figure shows already when its step comes. */
const shownBy = (figure: HTMLElement, before: readonly Change[]): string =>
  before.findLast((change) => change.figure === figure)?.moment ?? initialMoment(figure);

/**
 * In the order of the page: the first figure and what is written for the slide are there from the start; each `<Step>`, each
 * further figure and each quiz has a step of its own. Figures, and a quiz beside figures, take turns in one room. A step that
 * would only repeat the moment that is there already takes no turn: a key that does nothing looks broken.
 */
function partsOf(
  all: readonly HTMLElement[],
  figures: readonly HTMLElement[],
): { parts: Part[]; steps: number; moments: Change[] } {
  const parts: Part[] = [];
  const moments: Change[] = [];
  let step = 0;
  let inRoom: Part | undefined;
  // The figure that a step is about: the last one before it, or the first.
  let [figure] = figures;
  for (const each of all) {
    if (each.matches(FIGURES)) figure = each;
    const moment = each.dataset['step'];
    if (moment && figure) {
      if (moments.length === 0) moments.push({ from: 0, figure, moment: initialMoment(figure) });
      if (!each.hasChildNodes() && moment === shownBy(figure, moments)) continue;
    }
    const turns = each.matches(FIGURES) || (each.matches('.quiz') && figures.length > 0);
    const from = turns && !inRoom ? step : ++step;
    parts.push({ element: each, from, until: Infinity });
    if (turns) {
      if (inRoom) inRoom.until = from;
      inRoom = parts.at(-1);
      each.dataset['room'] = '';
    }
    if (moment && figure) moments.push({ from, figure, moment });
  }
  return { parts, steps: step + 1, moments };
}

function notesOf(element: HTMLElement, keep?: Keep): { written: Node[]; prose: Node[] } {
  const outside = `h1, h2, .quiz, .keys, .where, .dek, ${FIGURES}, ${NEVER}, [data-slide-widget]`;
  // What stands before the first section belongs to the title.
  const before = element.matches('.opening') ? [...document.querySelectorAll('main .prose > :not([data-slide])')] : [];
  const written = [
    ...element.querySelectorAll('.teacher-notes'),
    ...before.filter((child) => child.matches('.teacher-notes')),
  ].flatMap((notes) => [...copyOf(notes, keep).childNodes]);
  const prose = [...element.children, ...before].filter((child) => !child.matches(outside)).map((child) => copyOf(child, keep));
  return element.matches('.widget-page') ? { written, prose: [] } : { written, prose };
}

/** Shows what belongs to a step and hides the rest; everything keeps its room. */
export function showStep({ parts }: Slide, step: number): void {
  for (const { element, from, until } of parts) element.toggleAttribute('data-shown', step >= from && step < until);
}

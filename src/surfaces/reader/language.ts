/** What a place is known by in every language: headings, entries and questions carry the same ids in all of them. */
const landmarks = 'main :is(h2, h3, h4, li, fieldset)[id]:not([id^="note-"])';

/** How far down the window the line one reads may be. */
const READING = 0.35;

/** Who stands still as long as this is reading, in milliseconds. */
const STAY = 1200;

/** The nearest landmark above the line one reads, if the page has been scrolled to one. */
function landmark(): string {
  const line = innerHeight * READING;
  const above = [...document.querySelectorAll<HTMLElement>(landmarks)].filter(
    (each) => each.offsetParent && each.getBoundingClientRect().top < line,
  );
  return scrollY > 0 ? (above.at(-1)?.id ?? '') : '';
}

/**
 * The same page in another language opens at the same place, and a figure with the same settings. The switch is at the page's head: one who
 * has gone up to press it is brought to where one read last.
 */
export function keepPlace(): void {
  let read = '';
  let stay: ReturnType<typeof setTimeout>;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(stay);
      stay = setTimeout(() => (read = landmark() || read), STAY);
    },
    { passive: true },
  );
  const keep = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.switches a[hreflang]') : null;
    if (!link) return;
    link.search = location.search;
    link.hash = landmark() || read;
  };
  for (const press of ['click', 'auxclick']) document.addEventListener(press, keep, true);
}

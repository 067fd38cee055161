import { button, make } from './dom.ts';
import { fill } from '../../../content/fill.ts';
import { words } from './words.ts';

const SVG = 'http://www.w3.org/2000/svg';

export interface Bar {
  readonly element: HTMLElement;
  show(at: { slide: number; of: number; step: number; steps: number }): void;
}

/** The footer of every slide: a tick for each slide, where one is, and the keys in words, which are buttons too. */
export function makeBar(press: {
  next(): void;
  previous(): void;
  notes(): void;
  controls(): void;
  help(): void;
  leave(): void;
}): Bar {
  const { slide: sentence, step: stepSentence, ...text } = words();
  const chinese = document.documentElement.lang.startsWith('zh');
  const colon = chinese ? '：' : ': ';
  const ticks = document.createElementNS(SVG, 'svg');
  ticks.setAttribute('aria-hidden', 'true');
  const where = make('span', { class: 'place' });
  const live = make('p', { class: 'visually-hidden', 'aria-live': 'polite' });
  const named = (key: string, label: string, act: () => void): HTMLElement =>
    make('button', { type: 'button', click: act }, make('span', { class: 'key' }, key + colon), label);
  const element = make(
    'footer',
    { class: 'presenter-bar', 'data-present-only': true },
    ticks,
    where,
    live,
    make(
      'span',
      { class: 'presses' },
      named('Page Up', text.previous, press.previous),
      named('Page Down', text.next, press.next),
      button(text.controls, press.controls, 'controls'),
      named('N', text.notes, press.notes),
      named('?', text.help, press.help),
      named('Esc', text.leave, press.leave),
    ),
  );
  return {
    element,
    show({ slide, of, step, steps }) {
      ticks.setAttribute('viewBox', `0 0 ${of * 10} 24`);
      ticks.style.setProperty('--ticks', String(of));
      ticks.replaceChildren(
        ...Array.from({ length: of }, (_, i) => {
          const tick = document.createElementNS(SVG, 'rect');
          const here = i === slide;
          const box = { x: i * 10, y: here ? 0 : 5, width: here ? 4 : 2.5, height: here ? 24 : 14 };
          for (const [name, value] of Object.entries(box)) tick.setAttribute(name, String(value));
          tick.setAttribute('class', here ? 'here' : i < slide ? 'past' : '');
          return tick;
        }),
      );
      const said = fill(sentence, { n: slide + 1, m: of });
      const stepSaid = steps > 1 ? fill(stepSentence, { k: step + 1 }) : '';
      where.textContent = stepSaid ? said + (chinese ? '，' : ', ') + stepSaid : said;
      // Read out after the heading, which takes the focus.
      live.textContent = where.textContent;
    },
  };
}

import { copyText } from '../../charts/clipboard.ts';
import type { site } from '../../../content/en/site.ts';
import { type Language, languageOf, languages } from '../../../content/languages.ts';
import type { Words } from '../../../content/words.ts';
import { writeAddress, type Theme } from '../../contract/address.ts';
import type { Knobs } from '../../contract/knobs.ts';
import { button, make } from '../present/dom.ts';
import { fill } from '../../../content/fill.ts';
import { columns } from './measured.ts';
import { preview } from './preview.ts';
import * as snippets from './snippets.ts';

/** What the build knows of a figure in one language. */
interface FigureFacts {
  readonly title: string;
  readonly alt: string;
  readonly path: string;
  readonly poster: string;
  readonly heights: Readonly<Record<string, number>>;
}

/** What the build puts before this script. */
export interface DialogFacts {
  /** Empty where the site was built without its address. */
  readonly siteUrl: string;
  readonly figures: Readonly<Record<string, Readonly<Record<Language, FigureFacts>>>>;
}

type DialogWords = Words<(typeof site)['embed']['dialog'] & { link: string; name: string }>;
type Facts = DialogFacts & { readonly words: DialogWords; readonly css: string };
type Tab = keyof DialogWords['tabs'];

const kinds: Record<Tab, (figure: snippets.Figure) => string> = {
  html: snippets.htmlSnippet,
  markdown: snippets.markdownSnippet,
  head: (figure) => `${snippets.headTag(figure.base)}\n\n${snippets.frameSnippet(figure)}`,
  link: snippets.linkSnippet,
  notebook: snippets.notebookSnippet,
};

const facts = globalThis.lineage?.embedFacts as Facts;
const { words } = facts;
const tabs = Object.keys(words.tabs) as Tab[];
const root = new URL(document.documentElement.dataset['root'] ?? './', location.href).href;

/** The address that snippets name, and what is to be said of it. */
function baseOf(): { base: string; note?: string } {
  if (facts.siteUrl) return { base: facts.siteUrl };
  if (/^https?:$/.test(location.protocol)) return { base: root, note: fill(words.here, { base: root }) };
  return { base: words.placeholder, note: fill(words.missing, { base: words.placeholder }) };
}

/** Opens the dialog for an island that is alive. */
function open(island: HTMLElement): void {
  const live = globalThis.lineage?.runs?.get(island);
  const id = island.dataset['widget'] ?? island.dataset['slideWidget'] ?? '';
  const inLanguage = facts.figures[id];
  if (!live || !inLanguage) return;
  const { widget, run } = live;
  const { settings, moment } = run.getState();
  const { base, note } = baseOf();
  const here: Language = languageOf(document.documentElement.lang);

  const chosen = {
    tab: 'html' as Tab,
    width: '640',
    theme: 'host' as Theme,
    lang: here,
    controls: undefined as readonly string[] | undefined,
    start: undefined as 'click' | undefined,
  };
  let height = 0;

  function figureNow(): snippets.Figure {
    const { knobs } = widget;
    const { title, alt, path, poster, heights } = inLanguage![chosen.lang];
    const { theme, controls, start } = chosen;
    const query = writeAddress({ knobs, settings, every: true, ...(moment !== undefined && { moment }) });
    const frameQuery = writeAddress({
      knobs: {},
      settings: {},
      ...(theme !== 'host' && { theme }),
      ...(start && { start }),
      ...(controls && { controls: controls as never[] }),
    });
    const link = fill(words.link, { title, name: words.name });
    return { base, path, query, frameQuery, title, alt, link, poster, height: height || (heights[chosen.width] ?? 600) };
  }

  const code = make('textarea', { readonly: true, rows: '7', spellcheck: 'false', 'aria-label': words.snippet });
  const hint = make('p', { class: 'embed-hint' });
  const said = make('output', {});
  const size = make('p', { class: 'embed-size', 'aria-live': 'polite' });
  const view = preview(fill(words.preview, {}), (measured) => {
    height = measured;
    write();
  });

  function write(): void {
    code.value = kinds[chosen.tab](figureNow()).trimEnd();
    hint.textContent = words.hints[chosen.tab];
    size.textContent = height ? fill(words.height, { height }) : words.measuring;
    said.textContent = '';
  }
  /** Anything but another tab changes the frame, which is measured again. */
  function draw(): void {
    height = 0;
    write();
    const figure = figureNow();
    const path = location.protocol === 'file:' ? `${figure.path}index.html` : figure.path;
    view.show(snippets.frameUrl({ ...figure, base: root, path }), Number(chosen.width) || 640);
  }
  async function copy(): Promise<void> {
    const copied = await copyText(`${code.value}\n`);
    said.textContent = copied ? words.copied : words.copyFailed;
    if (!copied) code.select();
  }

  const dialog = make(
    'dialog',
    { class: 'embed-dialog', 'aria-labelledby': 'embed-title' },
    make(
      'div',
      { class: 'embed-head' },
      make('h2', { id: 'embed-title', tabindex: '-1', autofocus: true }, words.title),
      button(words.close, () => dialog.close(), 'button'),
    ),
    note ? make('p', { class: 'embed-note' }, note) : undefined,
    make('div', { class: 'embed-panes' }, form(), result()),
  );

  function result(): HTMLElement {
    const list = make('fieldset', { class: 'embed-tabs' }, make('legend', { class: 'visually-hidden' }, words.snippet));
    for (const tab of tabs) {
      const input = make('input', { type: 'radio', name: 'embed-tab', value: tab });
      input.checked = tab === chosen.tab;
      input.addEventListener('change', () => {
        chosen.tab = tab;
        write();
      });
      list.append(make('label', {}, input, make('span', {}, words.tabs[tab])));
    }
    return make(
      'div',
      { class: 'embed-result' },
      list,
      hint,
      code,
      make(
        'p',
        { class: 'embed-copy' },
        button(words.copy, () => void copy(), 'button filled'),
        said,
      ),
      make('h3', {}, words.preview),
      size,
      view.element,
    );
  }

  /** A list to choose one of. */
  function choice(
    label: string,
    options: Readonly<Record<string, string>>,
    at: string,
    take: (value: string) => void,
  ): HTMLElement {
    const select = make('select', { change: () => take(select.value) });
    for (const [value, word] of Object.entries(options)) {
      const option = make('option', { value }, word);
      option.selected = value === at;
      select.append(option);
    }
    return make('label', {}, make('span', {}, label), select);
  }

  function form(): HTMLElement {
    const [narrow, text, wide] = columns.map(String) as [string, string, string];
    const own = make('input', { type: 'number', min: '240', max: '2000', value: '720', 'aria-label': words.ownWidth });
    own.hidden = true;
    own.addEventListener('change', () => {
      chosen.width = String(Math.min(2000, Math.max(240, Math.round(own.valueAsNumber) || 720)));
      own.value = chosen.width;
      draw();
    });
    const widths = { [narrow]: words.widths.phone, [text]: words.widths.text, [wide]: words.widths.wide, own: words.widths.own };
    const set = (patch: Partial<typeof chosen>): void => {
      Object.assign(chosen, patch);
      draw();
    };
    return make(
      'fieldset',
      { class: 'embed-form' },
      make('legend', { class: 'visually-hidden' }, words.settings),
      choice(words.width, widths, chosen.width, (value) => {
        own.hidden = value !== 'own';
        set({ width: value === 'own' ? own.value : value });
      }),
      own,
      choice(words.theme, words.themes, chosen.theme, (theme) => set({ theme: theme as Theme })),
      choice(words.language, Object.fromEntries(Object.entries(languages).map(([lang, { name }]) => [lang, name])), here, (lang) =>
        set({ lang: lang as Language }),
      ),
      ...controls(set),
      choice(words.starts, { now: words.startNow, click: words.startClick }, 'now', (value) =>
        set({ start: value === 'click' ? 'click' : undefined }),
      ),
    );
  }

  /** All controls, none, or those of some knobs, by their labels. */
  function controls(set: (patch: { controls: readonly string[] | undefined }) => void): HTMLElement[] {
    const knobs = Object.entries(widget.knobs as Knobs).filter(([, { control }]) => control.kind !== 'none');
    const boxes = make('div', { class: 'embed-knobs', hidden: true });
    const take = (): void => {
      const on = [...boxes.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
      set({ controls: on });
    };
    for (const [name] of knobs) {
      const input = make('input', { type: 'checkbox', value: name, change: take });
      boxes.append(make('label', {}, input, ` ${live!.text.knobs[name]?.label ?? name}`));
    }
    const options = { all: words.allControls, none: words.noControls, ...(knobs.length > 0 && { some: words.someControls }) };
    return [
      choice(words.controls, options, 'all', (value) => {
        boxes.hidden = value !== 'some';
        if (value === 'some') take();
        else set({ controls: value === 'none' ? [] : undefined });
      }),
      boxes,
    ];
  }

  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  draw();
}

const style = document.createElement('style');
style.textContent = facts.css;
document.head.append(style);
(globalThis.lineage ??= {}).embed = open;

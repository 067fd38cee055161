import { heights, version, type Hello } from './protocol.ts';
import { schemeAt } from './scheme.ts';

/**
 * The script of the page around a figure. It gives the frames their height and tells them whether the page is dark. It reads
 * background colours and theme attributes and our own frames; it writes `height` and `color-scheme` of those frames; it
 * replaces nothing of the page, asks nobody, and tells nobody where it is.
 */

/** A figure set into a paragraph or a quotation by way of a shadow root: the page's own elements stay where they are. */
interface Mounted {
  readonly frame: HTMLIFrameElement;
  href: string;
}

const shown = ':host{display:block}iframe{display:block;width:100%;border:0}slot{display:none}';
// On paper, and in whatever reads the page's source, the picture and its link stand for the figure.
const printed = '@media print{iframe{display:none}slot{display:contents}}';

function host(base: URL): (withLinks: boolean) => void {
  let links = false;
  const frames = new Map<HTMLIFrameElement, string>();
  const mounts = new Map<HTMLElement, Mounted>();

  /** Whether an address is one of our figures' own pages, in any language. */
  function ours(address: string): boolean {
    try {
      const { href } = new URL(address, document.baseURI);
      return href.startsWith(base.href) && /^(?:[a-z]{2,3}\/)?w\/[a-z][a-z0-9-]*\//.test(href.slice(base.href.length));
    } catch {
      return false;
    }
  }

  function hello(frame: HTMLIFrameElement, force: boolean): void {
    const scheme = schemeAt(frame);
    const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const key = `${scheme} ${reduced}`;
    if (!force && frames.get(frame) === key) return;
    frames.set(frame, key);
    // A frame is see-through, and not a white box while it loads, only where its scheme is that of the page around it.
    frame.style.colorScheme = scheme;
    const message: Hello = { lineage: version, type: 'hello', scheme, lang: document.documentElement.lang, reduced };
    // Nothing in it is private, and a sandboxed frame has no origin that could be named.
    frame.contentWindow?.postMessage(message, '*');
  }

  function adopt(frame: HTMLIFrameElement): void {
    if (frames.has(frame) || !frame.src || !ours(frame.src)) return;
    frames.set(frame, '');
    frame.addEventListener('load', () => hello(frame, true));
    hello(frame, true);
  }

  /** The link that stands for a figure: the only thing in its paragraph, and around a picture. */
  function linkIn(element: HTMLElement): HTMLAnchorElement | undefined {
    const link = element.querySelector('a');
    if (!link || !ours(link.href)) return undefined;
    if (element.dataset['lineage'] !== undefined) return link;
    const alone = link.parentElement === element && element.children.length === 1 && !element.textContent?.trim();
    return links && alone && link.querySelector('img') ? link : undefined;
  }

  function mount(element: HTMLElement): void {
    const known = mounts.get(element);
    const link = linkIn(element);
    if (link?.href === known?.href) return;
    const root = element.shadowRoot ?? (link && element.attachShadow({ mode: 'open' }));
    if (!root) return;
    if (known) frames.delete(known.frame);
    if (!link) {
      // The page has put something else here; it is shown as it is.
      root.innerHTML = '<slot></slot>';
      mounts.delete(element);
      return;
    }
    const url = new URL(link.href);
    url.searchParams.set('embed', '1');
    const frame = document.createElement('iframe');
    const picture = link.querySelector('img');
    frame.title = picture?.alt || link.textContent || '';
    frame.loading = 'lazy';
    frame.referrerPolicy = 'no-referrer';
    frame.allow = 'fullscreen; clipboard-write';
    frame.style.height = `${Number(element.dataset['height']) || Math.max(heights.least, element.offsetHeight)}px`;
    frame.src = url.href;
    const style = document.createElement('style');
    style.textContent = shown + printed;
    root.replaceChildren(style, frame, document.createElement('slot'));
    mounts.set(element, { frame, href: link.href });
    adopt(frame);
  }

  function scan(): void {
    for (const frame of document.querySelectorAll('iframe')) adopt(frame);
    for (const frame of frames.keys()) if (!frame.isConnected) frames.delete(frame);
    for (const element of mounts.keys()) {
      if (element.isConnected) mount(element);
      else mounts.delete(element);
    }
    for (const quote of document.querySelectorAll<HTMLElement>('blockquote[data-lineage]')) mount(quote);
    if (!links) return;
    for (const image of document.querySelectorAll('a > img')) {
      const block = image.parentElement?.parentElement;
      if (block && /^(?:P|DIV|SPAN|SECTION|ARTICLE|ASIDE|MAIN)$/.test(block.tagName)) mount(block);
    }
  }

  const greet = (): void => {
    for (const frame of frames.keys()) hello(frame, false);
  };

  function hear({ source, origin, data }: MessageEvent): void {
    if (data?.lineage !== version || data.type !== 'size') return;
    const { height } = data;
    if (typeof height !== 'number' || !(height >= heights.least && height <= heights.most)) return;
    for (const frame of frames.keys()) {
      if (frame.contentWindow !== source || !ours(frame.src)) continue;
      // A sandboxed frame, and one from a disk, has the origin "null".
      const opaque = (frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin')) || base.protocol === 'file:';
      if (origin === base.origin || (origin === 'null' && opaque)) frame.style.height = `${Math.ceil(height)}px`;
    }
  }

  /** Nothing that goes wrong here may disturb the page. */
  const safely =
    <T extends unknown[]>(act: (...given: T) => void) =>
    (...given: T): void => {
      try {
        act(...given);
      } catch {
        // The frames keep the height they have.
      }
    };

  const look = safely(scan);
  const match = safely(greet);
  // A background may change by a transition, so it is looked at again when that is over.
  const turn = (): void => {
    match();
    setTimeout(match, 350);
  };
  let due: ReturnType<typeof setTimeout> | undefined;
  // A busy page changes many times a second; it is looked through a few times a second at most.
  const soon = (): void => {
    due ??= setTimeout(() => {
      due = undefined;
      look();
    }, 50);
  };
  addEventListener('message', safely(hear));
  addEventListener('transitionend', match, true);
  addEventListener('load', look);
  addEventListener('beforeprint', () => {
    for (const frame of frames.keys()) frame.loading = 'eager';
  });
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'])
    matchMedia(query).addEventListener('change', turn);
  new MutationObserver(soon).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['src', 'href'],
  });
  const themes = new MutationObserver(turn);
  const watch = (): void => {
    for (const element of [document.documentElement, document.body]) if (element) themes.observe(element, { attributes: true });
  };
  watch();
  addEventListener('DOMContentLoaded', () => {
    watch();
    look();
    match();
  });
  return (withLinks) => {
    links ||= withLinks;
    look();
  };
}

/** One host a page and site: a post that brings the script again only makes it look again. */
const own = document.currentScript;
const running = ((globalThis as { lineageHosts?: Record<string, (withLinks: boolean) => void> }).lineageHosts ??= {});
if (own instanceof HTMLScriptElement && own.src) {
  try {
    const base = new URL('.', own.src);
    (running[base.href] ??= host(base))('links' in own.dataset);
  } catch {
    // A browser too old for this shows the frames at the height their snippets name.
  }
}

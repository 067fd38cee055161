import { version, type FromFrame } from './protocol.ts';

/** The frame's side of the talk with the page around it. */
export interface Frame {
  /** Measures and tells the height, if it has changed. */
  size(): void;
  /** Tells the settings, if the address permits it. */
  state(q: string): void;
}

/** WordPress marks each frame it makes with a secret, and hears only messages that carry it. */
const secretOf = (hash: string): string | undefined => /[#?&]secret=([\w-]{1,64})/.exec(hash)?.[1];

/**
 * Begins the talk, in a page that was set into another one; nothing where it was not. The height is of the body, which holds
 * the content and no more: not of the document, which never gets lower than the frame is.
 *
 * The first height is sent at once: a frame off screen gets no animation frames and no observers' calls.
 */
export function startFrame(): Frame | undefined {
  const root = document.documentElement;
  if (root.dataset['embed'] === undefined || parent === window) return undefined;
  const words = new URLSearchParams(location.search);
  const shares = words.getAll('share').at(-1) === '1';
  const follows = !words.has('theme') || words.getAll('theme').at(-1) === 'host';
  const secret = secretOf(location.hash);
  let told = 0;

  // Whoever it is that embeds us may know these things: they are in the address and in the picture.
  const post = (message: unknown): void => parent.postMessage(message, '*');
  const tell = (message: FromFrame): void => post(message);
  const toWordPress = (message: string, value: string | number): void => {
    if (secret) post({ message, value, secret });
  };

  // What the address asks for is drawn by the scripts; until then another picture keeps its room, unseen.
  const waits = (): boolean =>
    root.matches('[data-asked]:not([data-start])') && document.querySelector('.in-page:not([data-live], [data-failed])') !== null;

  function size(): void {
    if (waits()) return;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === 0 || height === told) return;
    told = height;
    tell({ lineage: version, type: 'size', height });
    post({ sentinel: 'amp', type: 'embed-size', height });
    post(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
    post({ subject: 'lti.frameResize', height });
    toWordPress('height', height);
  }

  function hear({ source, data }: MessageEvent): void {
    if (source !== parent || data?.lineage !== version || data.type !== 'hello') return;
    if (follows && (data.scheme === 'light' || data.scheme === 'dark')) root.dataset['theme'] = data.scheme;
    if (typeof data.reduced === 'boolean') root.toggleAttribute('data-reduced', data.reduced);
    // The page may have come to listen after the first height was sent.
    told = 0;
    size();
  }

  addEventListener('message', hear);
  addEventListener('load', size);
  document.addEventListener('click', ({ target }) => {
    // Its sandbox opens no windows; WordPress follows the link for us.
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[target]') : null;
    if (link) toWordPress('link', link.href);
  });
  new ResizeObserver(size).observe(document.body);
  void document.fonts?.ready.then(size);
  size();
  tell({ lineage: version, type: 'ready', id: document.querySelector<HTMLElement>('[data-widget]')?.dataset['widget'] ?? '' });
  return {
    size,
    state(q) {
      if (shares) tell({ lineage: version, type: 'state', q });
    },
  };
}

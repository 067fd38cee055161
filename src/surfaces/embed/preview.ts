import '../embed/dialog.css';
import { make } from '../present/dom.ts';
import { heights, version, type Hello } from './protocol.ts';

export interface Preview {
  readonly element: HTMLElement;
  /** Shows an embed in a column of this many pixels. */
  show(url: string, width: number): void;
}

/** The embed as a reader will see it, in the width of the blogger's column; it says how high it is. */
export function preview(title: string, measured: (height: number) => void): Preview {
  let frame: HTMLIFrameElement | undefined;
  const element = make('div', { class: 'embed-preview', tabindex: '0', role: 'region', 'aria-label': title });

  const hear = ({ source, data }: MessageEvent): void => {
    if (!element.isConnected) return removeEventListener('message', hear);
    if (!frame || source !== frame.contentWindow || data?.lineage !== version || data.type !== 'size') return;
    const { height } = data;
    if (typeof height !== 'number' || !(height >= heights.least && height <= heights.most)) return;
    frame.style.height = `${height}px`;
    measured(height);
  };
  addEventListener('message', hear);

  return {
    element,
    show(url, width) {
      // A new frame and not a new address: a changed address would be one more step of the way back.
      const next = make('iframe', { title, src: url });
      next.style.width = `${width}px`;
      next.addEventListener('load', () => {
        const dark = getComputedStyle(document.documentElement).colorScheme === 'dark';
        const hello: Hello = { lineage: version, type: 'hello', scheme: dark ? 'dark' : 'light' };
        next.contentWindow?.postMessage(hello, '*');
      });
      frame = next;
      element.replaceChildren(next);
    },
  };
}

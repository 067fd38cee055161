import { islandData, load } from './islands.ts';

/**
 * The door to presenting: `#/slide.step`, `?present=notes`, `?print=slides`, or a button that says so. The presenter itself is a
 * script of its own, fetched when it is asked for.
 */
export function openPresenter(): void {
  const open = async (at?: Element): Promise<void> => {
    const data = islandData()?.presenter;
    if (!data) return;
    const root = document.documentElement.dataset['root'] ?? './';
    if (!globalThis.lineage?.present) {
      const scripts = [data.words, data.mirror, data.script].map((path) => load(root + path));
      await Promise.all([sheet(root + data.css), ...scripts]);
    }
    globalThis.lineage?.present?.start(at);
  };
  const asked = (): boolean => location.hash.startsWith('#/') || /[?&](present|print)=/.test(location.search);
  const knock = (): void => void (asked() && open().catch(() => {}));
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-present]') : null;
    // Where the script does not come, the chapter stays what it is.
    if (button) open(button).catch(() => {});
  });
  addEventListener('hashchange', knock);
  knock();
}

/** A style sheet, awaited: slides must not be seen before they are slides. */
function sheet(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`${href} did not load.`));
    };
    document.head.append(link);
  });
}

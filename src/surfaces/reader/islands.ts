/** What the page says of its widgets: where the shared scripts are, and the words of the shared frame. */
export interface IslandData {
  lang: string;
  runtime: string;
  scripts: Record<string, string>;
  words: unknown;
}

declare global {
  // eslint-disable-next-line no-var
  var lineage: { mount?(element: Element, data: IslandData): void } | undefined;
}

const loading = new Map<string, Promise<void>>();

/** A classic script, fetched once; `false` would reorder it, so scripts are asked for one after the other. */
function load(src: string): Promise<void> {
  let promise = loading.get(src);
  if (!promise) {
    promise = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = src;
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${src} did not load.`));
      document.head.append(script);
    });
    loading.set(src, promise);
  }
  return promise;
}

/** Widgets come alive when they are near the viewport, or touched, or reached by keyboard. */
export function watchIslands(): void {
  const islands = document.querySelectorAll<HTMLElement>('[data-widget]');
  const json = document.getElementById('lineage')?.textContent;
  if (islands.length === 0 || !json) return;
  const data = JSON.parse(json) as IslandData;
  const root = document.documentElement.dataset['root'] ?? './';

  const wake = async (island: HTMLElement): Promise<void> => {
    if (island.dataset['waking'] !== undefined) return;
    island.dataset['waking'] = '';
    try {
      // While writing, the modules have brought everything already, and there is nothing to fetch.
      if (data.runtime) {
        await load(root + data.runtime);
        await load(root + data.scripts[island.dataset['widget'] ?? '']);
      }
      globalThis.lineage?.mount?.(island, data);
    } catch {
      // The picture and its table are on the page already; only the controls are missing.
      island.dataset['failed'] = '';
    }
  };

  const near = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        near.unobserve(entry.target);
        void wake(entry.target as HTMLElement);
      }
    },
    { rootMargin: '200px' },
  );
  for (const island of islands) {
    near.observe(island);
    for (const type of ['pointerenter', 'focusin']) {
      island.addEventListener(type, () => void wake(island), { once: true });
    }
  }
}

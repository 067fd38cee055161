import type { Still } from '../../contract/still.ts';
import type { Frame } from '../embed/frame.ts';
import type { Storage } from './storage.ts';
import type { LiveRun, mirrorRuns } from '../stage/mirror.ts';

/** What the page says of its widgets: where the shared scripts are, and the words of the shared frame. */
export interface IslandData {
  lang: string;
  runtime: string;
  scripts: Record<string, string>;
  words: unknown;
  presenter?: { script: string; mirror: string; css: string; words: string };
  /** The script of the dialog that makes snippets. */
  embed: string;
  /** On a lab's own page: the script that holds the stills of its other moments. */
  stills?: string;
}

/** The presenter, once its script is there. */
export interface Presenter {
  /** Turns presenting on, at the slide that holds the element if one is given. */
  start(at?: Element): void;
}

declare global {
  // eslint-disable-next-line no-var
  var lineage:
    | {
        mount?(element: Element, data: IslandData): void;
        /** Brings one island to life now, near the viewport or not. */
        wake?(island: HTMLElement): Promise<void>;
        /** What runs in the islands that live, for a surface that steers them. */
        runs?: Map<Element, LiveRun>;
        mirror?: typeof mirrorRuns;
        present?: Presenter;
        presentWords?: unknown;
        /** The one door to what this browser keeps. */
        storage?: Storage;
        /** This page's talk with the page around it, where it was set into one. */
        frame?: Frame | undefined;
        /** Opens the dialog that makes a snippet of an island, once its script is there. */
        embed?(island: HTMLElement): void;
        embedFacts?: unknown;
        /** The stills of this page's lab by moment, but for the one the page was drawn with. */
        stills?: Readonly<Record<string, Still>>;
      }
    | undefined;
}

const loading = new Map<string, Promise<void>>();

/** A classic script, fetched once; one that did not come is asked for anew the next time. */
export function load(src: string): Promise<void> {
  let promise = loading.get(src);
  if (!promise) {
    promise = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = src;
      script.onload = () => resolve();
      script.onerror = () => {
        script.remove();
        loading.delete(src);
        reject(new Error(`${src} did not load.`));
      };
      document.head.append(script);
    });
    loading.set(src, promise);
  }
  return promise;
}

/** What the page says in JSON; nothing on a page without a widget. */
export function islandData(): IslandData | undefined {
  const json = document.getElementById('lineage')?.textContent;
  return json ? (JSON.parse(json) as IslandData) : undefined;
}

/** Widgets come alive when they are near the viewport, or touched, or reached by keyboard. */
export function watchIslands(): void {
  const islands = document.querySelectorAll<HTMLElement>('[data-widget]');
  const data = islandData();
  if (!data) return;
  const root = document.documentElement.dataset['root'] ?? './';

  const awake = new Map<HTMLElement, Promise<void>>();
  const wake = (island: HTMLElement): Promise<void> => {
    const promise = awake.get(island) ?? rouse(island);
    awake.set(island, promise);
    return promise;
  };
  const rouse = async (island: HTMLElement): Promise<void> => {
    try {
      // While writing, the modules have brought everything already, and there is nothing to fetch.
      if (data.runtime) {
        await load(root + data.runtime);
        await load(root + data.scripts[island.dataset['widget'] ?? '']);
        // Without them a lab opens as the page was drawn.
        if (data.stills && 'asked' in document.documentElement.dataset) await load(root + data.stills).catch(() => {});
      }
      globalThis.lineage?.mount?.(island, data);
      delete island.dataset['failed'];
    } catch {
      // The picture and its table are on the page already; only the controls are missing. Whoever touches it tries again.
      awake.delete(island);
      island.dataset['failed'] = '';
      globalThis.lineage?.frame?.size();
    }
  };

  (globalThis.lineage ??= {}).wake = wake;

  const { embed, start } = document.documentElement.dataset;
  if (start === 'click') return void startOnClick(islands, wake);
  // A frame off screen is told of no crossing; whether it is loaded before it is seen is the host's choice (`loading="lazy"`).
  if (embed !== undefined) return void [...islands].map(wake);

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
      island.addEventListener(type, () => void wake(island));
    }
  }
}

/** Until the reader starts it, a figure is a picture: nothing of it is fetched, and nothing in it takes the focus. */
function startOnClick(islands: NodeListOf<HTMLElement>, wake: (island: HTMLElement) => Promise<void>): void {
  const button = document.querySelector<HTMLElement>('[data-start-figure]');
  for (const island of islands) island.inert = true;
  button?.addEventListener('click', () => {
    delete document.documentElement.dataset['start'];
    for (const island of islands) {
      island.inert = false;
      void wake(island).then(() => island.querySelector<HTMLElement>('button, input, select, a')?.focus());
    }
  });
}

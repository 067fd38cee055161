import { islandData, load } from './islands.ts';

/** The door to the dialog that makes snippets: its script is fetched when it is asked for, and needs the figure to be alive. */
export function openEmbedDialog(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-embed-figure]') : null;
    const island = button?.closest<HTMLElement>('[data-widget], [data-slide-widget]');
    const data = islandData();
    if (!island || !data) return;
    const root = document.documentElement.dataset['root'] ?? './';
    const open = async (): Promise<void> => {
      await globalThis.lineage?.wake?.(island);
      if (!globalThis.lineage?.embed) await load(root + data.embed);
      globalThis.lineage?.embed?.(island);
    };
    // Where the script does not come, the link to the figure's own page is still there to be copied.
    open().catch(() => {});
  });
}

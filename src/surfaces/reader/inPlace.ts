/** Terms and notes open under the paragraph that speaks of them; without this script their links lead to the same text. */
export function openInPlace(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[data-close]')) return void closeOpen(true);
    const link = event.target.closest<HTMLAnchorElement>('a.term, a.fact, a.cite');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const box = link.matches('.term') ? definition(link) : note(link);
    const block = link.closest('p, li, dd, td, figcaption, .dek') ?? link.parentElement;
    if (!box || !block) return;
    event.preventDefault();
    const again = link.getAttribute('aria-expanded') === 'true';
    closeOpen(false);
    if (again) return;
    link.setAttribute('aria-expanded', 'true');
    box.dataset['open'] = '';
    if (block.matches('p')) block.after(box);
    else block.append(box);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeOpen(true);
  });
}

function definition(link: HTMLElement): HTMLElement | undefined {
  return copy(document.getElementById(`def-${link.dataset['term']}`));
}

/** The note a link leads to, without its way back: opened here, it does not lose the reader's place. */
function note(link: HTMLAnchorElement): HTMLElement | undefined {
  const item = document.getElementById(link.hash.slice(1));
  const box = copy(item);
  if (!box) return;
  const wrapper = document.createElement('div');
  wrapper.className = 'definition';
  wrapper.setAttribute('role', 'note');
  wrapper.append(...box.childNodes);
  for (const back of wrapper.querySelectorAll('.back')) back.remove();
  return wrapper;
}

function copy(source: HTMLElement | null): HTMLElement | undefined {
  const box = source?.cloneNode(true) as HTMLElement | undefined;
  box?.removeAttribute('id');
  return box;
}

function closeOpen(returnFocus: boolean): void {
  for (const box of document.querySelectorAll('[data-open]')) box.remove();
  for (const link of document.querySelectorAll<HTMLElement>('[aria-expanded="true"].term, a[aria-expanded="true"]')) {
    link.removeAttribute('aria-expanded');
    if (returnFocus) link.focus();
  }
}

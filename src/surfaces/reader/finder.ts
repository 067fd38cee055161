/**
 * Search and filters over a list that is on the page already. Controls are named after the `data-` attribute they filter by; the
 * search box reads the words of `[data-words]`. Choices go into the address, so that a list can be linked; typed words never do.
 */
function find(form: HTMLFormElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')].map((element) => ({
    element,
    words: plain([...element.querySelectorAll('[data-words]')].map(({ textContent }) => textContent).join(' ') + ` ${element.id}`),
  }));
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const count = form.querySelector('output');
  const none = document.querySelector<HTMLElement>('[data-none]');
  const choices = [...new Set([...form.elements].map((control) => control.getAttribute('name')))].filter(
    (name) => name !== null && name !== 'q',
  ) as string[];

  const apply = (): void => {
    const given = new FormData(form);
    const typed = plain(String(given.get('q') ?? ''))
      .split(' ')
      .filter(Boolean);
    const chosen = choices.map((name) => [name, String(given.get(name) ?? '')] as const).filter(([, value]) => value !== '');
    let shown = 0;
    for (const { element, words } of items) {
      element.hidden = !(
        chosen.every(([name, value]) => element.dataset[name] === value) && typed.every((word) => words.includes(word))
      );
      if (!element.hidden) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-item]:not([hidden])');
    if (none) none.hidden = shown > 0;
    if (count) count.textContent = (form.dataset['finder'] ?? '').replace('{n}', String(shown));
    try {
      const query = new URLSearchParams(chosen.map(([name, value]) => [name, value])).toString();
      history.replaceState(history.state, '', location.pathname + (query && `?${query}`) + location.hash);
    } catch {
      // A sandboxed frame may not write its address; the list works without.
    }
  };

  /** An address of one item is shown whatever the filters say. */
  const show = (): void => {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      // A stray % is part of no id of ours.
    }
    const target = id ? document.getElementById(id) : null;
    if (!target) return;
    if (target.closest('[hidden]')) {
      clear();
      apply();
    }
    for (let up: Element | null = target; up; up = up.parentElement) if (up instanceof HTMLDetailsElement) up.open = true;
    target.scrollIntoView();
  };

  const clear = (): void => {
    for (const control of form.elements) {
      if (control instanceof HTMLInputElement && control.type === 'radio') control.checked = control.value === '';
      else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = '';
    }
  };

  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = choices.includes(name) ? form.elements.namedItem(name) : null;
    const known = form.querySelector(`option[value="${CSS.escape(value)}"], input[value="${CSS.escape(value)}"]`);
    if (known && (control instanceof HTMLSelectElement || control instanceof RadioNodeList)) control.value = value;
  }
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const button of document.querySelectorAll('[data-clear]')) {
    button.addEventListener('click', () => {
      clear();
      apply();
    });
  }
  addEventListener('hashchange', show);
  apply();
  if (location.hash) show();
}

/** Full-width and half-width, capitals and small letters are the same to somebody who searches. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-finder]')) find(form);

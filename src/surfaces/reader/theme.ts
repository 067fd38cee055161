import { storage } from './storage.ts';

/** Day and Night in the header: the system's scheme holds until the reader chooses. */
export function chooseTheme(): void {
  const { dataset } = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const buttons = document.querySelectorAll<HTMLButtonElement>('[data-set-theme]');
  const show = (): void => {
    const now = dataset['theme'] ?? (dark.matches ? 'dark' : 'light');
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['setTheme'] === now));
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      dataset['theme'] = button.dataset['setTheme'];
      storage.write('theme', button.dataset['setTheme'] ?? null);
      show();
    });
  }
  dark.addEventListener('change', show);
  show();
}

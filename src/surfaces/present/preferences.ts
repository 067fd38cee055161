import { storage } from '../reader/storage.ts';

const root = document.documentElement;

/** A choice kept for the next talk, where storage is allowed. */
const kept = (key: string, initial: boolean, apply?: (on: boolean) => void) => {
  let value = storage.read(key) === null ? initial : storage.read(key) === '1';
  return {
    get: () => value,
    set(on: boolean) {
      value = on;
      storage.write(key, on ? '1' : '0');
      apply?.(on);
    },
  };
};

// Projectors wash night out, so a talk begins by day whatever the page's own colours are.
const night = kept('present-night', false, applyNight);

function applyNight(): void {
  root.dataset['theme'] = night.get() ? 'dark' : 'light';
}

export const preferences = {
  /** Keys that are one character can be switched off (WCAG 2.1.4). */
  singleKeys: kept('present-keys', true),
  night,
  applyNight,
  restoreTheme(theme: string | undefined): void {
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  },
};

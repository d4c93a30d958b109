import { useSyncExternalStore } from 'react';

export type Theme = 'auto' | 'light' | 'dark';

export const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

const KEY = 'isnad-theme';
const CHOSEN = 'isnad-theme-chosen';

/** Null where the browser lets this page keep nothing. */
const kept = ((): Storage | null => {
  try {
    return localStorage;
  } catch {
    return null;
  }
})();

/** The theme that was chosen on this machine. */
export function chosenTheme(): Theme {
  return THEMES.find((theme) => theme === kept?.getItem(KEY)) ?? 'auto';
}

export function chooseTheme(theme: Theme): void {
  kept?.setItem(KEY, theme);
  showTheme();
  dispatchEvent(new Event(CHOSEN));
}

/** Has the style sheet follow the choice. */
export function showTheme(): void {
  document.documentElement.dataset['theme'] = chosenTheme();
}

/** The colour of text in the theme that is shown, for what the style sheet does not draw. */
export function useTextColor(): string {
  return useSyncExternalStore(onTheme, () => getComputedStyle(document.documentElement).color);
}

function onTheme(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', changed);
  addEventListener(CHOSEN, changed);
  return () => {
    system.removeEventListener('change', changed);
    removeEventListener(CHOSEN, changed);
  };
}

import type { Browser } from './browser.ts';
import type { Dom } from './dom.ts';

/** The button that changes between dark and light, and says to which; without a choice the system decides. */
export function createTheme({ document, localStorage, matchMedia }: Browser, { byId }: Dom): void {
  const KEY = 'claims-theme';
  const button = byId('theme');
  const root = document.documentElement;

  /** A page from disk may have no storage. */
  function remembered(): string | null {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  }

  function remember(theme: string): void {
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      return;
    }
  }

  function isDark(): boolean {
    const { theme } = root.dataset;
    return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  }

  function label(): void {
    button.textContent = `${isDark() ? 'Light' : 'Dark'} theme`;
  }

  function apply(theme: string): void {
    root.dataset.theme = theme;
    label();
  }

  const known = remembered();
  if (known === 'dark' || known === 'light') apply(known);
  else label();
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    apply(theme);
    remember(theme);
  });
}

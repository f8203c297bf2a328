/** The switch between the system's colours, light and dark; the choice is kept in the browser. */
import { readStored, writeStored } from '../progress/storage.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

export function startTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const root = document.documentElement;
  const base = root.dataset['base'] ?? '/';
  const store = (): Storage => localStorage;
  const stored = readStored(store, 'theme', base);
  let theme: Theme = THEMES.find((known) => known === stored) ?? 'auto';
  const label = button.getAttribute('aria-label') ?? '';
  const autoName = button.dataset['auto'] ?? '';
  const show = (): void => {
    const name = button.dataset[theme] ?? theme;
    button.textContent = name;
    button.setAttribute('aria-label', label.replace(autoName, name));
    if (theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  };
  button.addEventListener('click', () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
    writeStored(store, 'theme', base, theme);
    show();
  });
  show();
}

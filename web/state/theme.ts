// The theme: light, dark, or what the system says. `public/theme.js` sets it before the first paint.
import { createStoredChoice } from './stored-choice.ts';

export type Theme = 'system' | 'light' | 'dark';

const THEMES: readonly [Theme, ...Theme[]] = ['system', 'light', 'dark'];

export const themeStore = createStoredChoice('hearback.theme', THEMES);

function show(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}

themeStore.subscribe(() => show(themeStore.get()));

/** The theme that a press on the switch leads to. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}

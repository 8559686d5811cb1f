// One button that leads from theme to theme: system, light, dark.
import { Monitor, Moon, Sun } from 'lucide-react';
import { useStore } from '../state/store.ts';
import { nextTheme, themeStore, type Theme } from '../state/theme.ts';
import { Button } from './button.tsx';

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;
const WORDS: Readonly<Record<Theme, string>> = {
  system: 'as the system',
  light: 'light',
  dark: 'dark',
};

export function ThemeSwitch() {
  const theme = useStore(themeStore);
  const Icon = ICONS[theme];
  const label = `Theme: ${WORDS[theme]}. Change to ${WORDS[nextTheme(theme)]}.`;
  return (
    <Button
      tone="quiet"
      size="icon"
      aria-label={label}
      title={label}
      onClick={() => themeStore.set(nextTheme)}
    >
      <Icon size={17} aria-hidden />
    </Button>
  );
}

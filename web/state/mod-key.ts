// The key that is held for commands: ⌘ on Apple's keyboards, Ctrl on all others.

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

export const MOD_KEY = isApple ? '⌘' : 'Ctrl';

/** Held, and nothing else with it. */
export function holdsMod(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  return !altKey && !shiftKey && (isApple ? metaKey && !ctrlKey : ctrlKey && !metaKey);
}

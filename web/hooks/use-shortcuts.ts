// Single keys, and pairs such as `g a`, that act wherever nothing is being typed; and keys with Ctrl or ⌘, everywhere.
import { useEffect, useRef } from 'react';
import { holdsMod } from '../state/mod-key.ts';
import { singleKeysStore } from '../state/single-keys.ts';

const PAIR_WITHIN = 1200;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null
  );
}

/** A key that something else has taken, belongs to a dialog, or ends a word of an input method. */
function isTaken(event: KeyboardEvent): boolean {
  return event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null;
}

function isSingle(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return false;
  return singleKeysStore.get() === 'on' || event.key.length > 1;
}

/**
 * @param handlers by key as `KeyboardEvent.key` names it, or `g` or `Mod` (Ctrl, ⌘) and a key, parted by a space
 * @param first whether they come before all others that know the same key
 */
export function useShortcuts(handlers: Readonly<Record<string, () => void>>, first = false): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    let led = -Infinity;
    const nameOf = (event: KeyboardEvent): string | null => {
      if (holdsMod(event)) return `Mod ${event.key.toLowerCase()}`;
      if (!isSingle(event)) return null;
      const paired = event.timeStamp - led < PAIR_WITHIN;
      led = event.key === 'g' && !paired ? event.timeStamp : -Infinity;
      return paired ? `g ${event.key}` : event.key;
    };
    const onKey = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      const name = nameOf(event);
      const run = name === null ? undefined : latest.current[name];
      if (!run) return;
      event.preventDefault();
      run();
    };
    // On its way down to the focused element a key passes the window before it comes back up to it.
    window.addEventListener('keydown', onKey, first);
    return () => window.removeEventListener('keydown', onKey, first);
  }, [first]);
}

// Single keys, and pairs such as `g a`, that act wherever nothing is being typed.
import { useEffect, useRef } from 'react';
import { singleKeysStore } from '../state/single-keys.ts';

const PAIR_WITHIN = 1200;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null
  );
}

function isOurs(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (isTyping(event.target) || document.querySelector('dialog[open]')) return false;
  return singleKeysStore.get() === 'on' || event.key.length > 1;
}

/** @param handlers by key as `KeyboardEvent.key` names it, or `g` and a key, parted by a space */
export function useShortcuts(handlers: Readonly<Record<string, () => void>>): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    let led = -Infinity;
    const onKey = (event: KeyboardEvent) => {
      if (!isOurs(event)) return;
      const paired = event.timeStamp - led < PAIR_WITHIN;
      led = event.key === 'g' && !paired ? event.timeStamp : -Infinity;
      const run = latest.current[paired ? `g ${event.key}` : event.key];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

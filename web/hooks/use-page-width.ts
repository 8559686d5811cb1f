// How wide the page is.
import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
}

/** CSS pixels, without the scroll bar. */
export function usePageWidth(): number {
  return useSyncExternalStore(subscribe, () => document.body.clientWidth);
}

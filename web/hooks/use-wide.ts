// Whether the window is at least so wide.
import { useCallback, useSyncExternalStore } from 'react';

/** @param pixels CSS pixels; the same steps as Tailwind's: 640, 768, 1024 */
export function useWide(pixels: number): boolean {
  const query = `(min-width: ${pixels}px)`;
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

// The keys `j` and `k` go from line to line on a page whose lines are all drawn.
import { useShortcuts } from './use-shortcuts.ts';

/** What a line's link carries to be found. */
export const LINE = { 'data-line': '' } as const;

/** Height of the header, which stays above the lines. */
const COVERED = 56;

function step(by: number): void {
  const lines = [...document.querySelectorAll<HTMLElement>('main [data-line]')];
  const focused = lines.findIndex((line) => line === document.activeElement);
  const inSight = lines.findIndex((line) => line.getBoundingClientRect().top >= COVERED);
  const next = lines[focused < 0 ? Math.max(inSight, 0) : focused + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

export function useLineKeys(): void {
  useShortcuts({ j: () => step(1), k: () => step(-1) });
}

// Whether the person is in the middle of the list, so that it must not move.

/** `briefly`: the pointer is on its way to a row; it will come to rest. */
export type Reading = 'no' | 'briefly' | 'yes';

const NEAR_TOP = 120;
const REST = 1500;

let movedAt = -Infinity;

/** To be told whenever the pointer moves over the rows. */
export function notePointer(): void {
  movedAt = performance.now();
}

/** Below the top, or with a row in hand. */
export function readingOf(rows: Element | null): Reading {
  if (window.scrollY > NEAR_TOP || rows?.contains(document.activeElement)) return 'yes';
  return performance.now() - movedAt < REST ? 'briefly' : 'no';
}

// The keys that go from row to row of the table, and select them.
import type { Virtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useShortcuts } from './use-shortcuts.ts';

export type Rows = Virtualizer<Window, Element>;

/** Height of header, toolbar and column heads, which stay above the rows. */
export const COVERED = 144;
const TRIES = 20;

/** Focuses a row; one out of sight is drawn only some frames after it was scrolled to. */
export function focusRow(list: HTMLElement | null, index: number, tries = TRIES): void {
  const link = list?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  if (link) link.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusRow(list, index, tries - 1));
}

/** The row that has the focus, or null. */
function rowInHand(): number | null {
  const row = document.activeElement?.closest('[data-row]')?.getAttribute('data-row');
  return row === null || row === undefined ? null : Number(row);
}

interface RowActions {
  onPick: (index: number, range: boolean) => void;
  onLetGo: () => void;
}

/** @param loaded how many rows are there to step to */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  virtual: Rows,
  loaded: number,
  { onPick, onLetGo }: RowActions,
): void {
  const step = (by: number) => {
    const first =
      virtual.getVirtualItems().find(({ start }) => start >= window.scrollY + COVERED)?.index ?? 0;
    const from = rowInHand();
    const next = from === null ? first : from + by;
    if (next < 0 || next >= loaded) return;
    virtual.scrollToIndex(next, { align: 'auto' });
    focusRow(list.current, next);
  };
  const pick = (range: boolean) => {
    const row = rowInHand();
    if (row !== null) onPick(row, range);
  };
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    x: () => pick(false),
    X: () => pick(true),
    Escape: onLetGo,
  });
}

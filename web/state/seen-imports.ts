// Which imports still concern the person: those under way, and those that ended since the page was opened.
import type { Import } from '../../src/contracts/api.ts';
import { createStore } from './store.ts';

/** Imports whose end the person has waved away. */
export const dismissedStore = createStore<ReadonlySet<string>>(new Set());

export function dismissImport(id: string): void {
  dismissedStore.set((ids) => new Set([...ids, id]));
}

/** @param openedAt epoch ms at which the page was opened */
export function concerns(run: Import, dismissed: ReadonlySet<string>, openedAt: number): boolean {
  if (run.state === 'waiting' || run.state === 'running') return true;
  if (dismissed.has(run.id)) return false;
  return run.finished_at !== null && Date.parse(run.finished_at) >= openedAt;
}

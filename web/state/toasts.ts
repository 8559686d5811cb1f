// Short messages at the foot of the page, some with an undo.
import { createStore } from './store.ts';

export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'error';
  undo: (() => void) | null;
  /** Where it leads: to what the change made. */
  lead: Lead | null;
}

export interface Lead {
  words: string;
  run: () => void;
}

const SHOWN_AT_ONCE = 3;

export const toastStore = createStore<readonly Toast[]>([]);
let last = 0;

/** Shows a message; the oldest goes when there are too many. */
export function showToast(
  text: string,
  options: { tone?: Toast['tone']; undo?: () => void; lead?: Lead } = {},
): void {
  last += 1;
  const { tone = 'plain', undo = null, lead = null } = options;
  const toast = { id: last, text, tone, undo, lead };
  toastStore.set((toasts) => [...toasts, toast].slice(-SHOWN_AT_ONCE));
}

export function showError(error: unknown): void {
  showToast(error instanceof Error ? error.message : String(error), { tone: 'error' });
}

export function dismissToast(id: number): void {
  toastStore.set((toasts) => toasts.filter((toast) => toast.id !== id));
}

/** Takes back the newest change that still can be, as the key `z` does. */
export function undoLatest(): void {
  const toast = toastStore.get().findLast(({ undo }) => undo !== null);
  if (!toast) return;
  dismissToast(toast.id);
  toast.undo?.();
}

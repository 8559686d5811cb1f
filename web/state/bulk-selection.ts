// The applications that are selected, to be changed together.
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import { createStore } from './store.ts';

/** What is needed to change one. */
export type Picked = Pick<ApplicationSummary, 'id' | 'item_id'>;

export interface Selection {
  /** By id. */
  picked: ReadonlyMap<string, Picked>;
  /** The row from which a range is drawn; null before any was selected. */
  anchor: string | null;
  /** A narrow list shows its boxes only when asked to. */
  open: boolean;
}

export const NOTHING: Selection = { picked: new Map(), anchor: null, open: false };

export const selectionStore = createStore<Selection>(NOTHING);

const pick = ({ id, item_id }: Picked): Picked => ({ id, item_id });

/** One more, or less when it was selected. */
export function toggle(selection: Selection, application: Picked): Selection {
  const picked = new Map(selection.picked);
  if (!picked.delete(application.id)) picked.set(application.id, pick(application));
  return { ...selection, picked, anchor: application.id };
}

/** All from the row that was touched last to this one, with what was selected before. */
export function extendTo(selection: Selection, rows: readonly Picked[], application: Picked): Selection {
  const from = rows.findIndex(({ id }) => id === selection.anchor);
  const to = rows.findIndex(({ id }) => id === application.id);
  if (from < 0 || to < 0) return toggle(selection, application);
  const picked = new Map(selection.picked);
  for (const row of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) picked.set(row.id, pick(row));
  return { ...selection, picked, anchor: application.id };
}

export function selectAll(selection: Selection, rows: readonly Picked[]): Selection {
  return { ...selection, picked: new Map(rows.map((row) => [row.id, pick(row)])), anchor: null };
}

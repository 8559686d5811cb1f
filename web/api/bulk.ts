// Changes many applications at once, with one undo for all of them.
import type { ApplicationSummary, CorrectionRequest } from '../../src/contracts/api.ts';
import type { Status } from '../../src/domain/kind.ts';
import type { Picked } from '../state/bulk-selection.ts';
import { noteOwnChange } from '../state/own-change.ts';
import { createStore } from '../state/store.ts';
import { showError } from '../state/toasts.ts';
import { count } from '../words/count.ts';
import { STATUS_WORDS } from '../words/status-words.ts';
import { client } from './client.ts';
import { change } from './correct.ts';
import { changeHeldLists, type Change } from './held-lists.ts';
import type { ListQuery } from './list-parameters.ts';

/** The most that the server takes in one request. */
const AT_ONCE = 500;

/** How far a long change has come; null while none is under way. */
export const bulkProgressStore = createStore<{ done: number; total: number } | null>(null);

function chunksOf<T>(all: readonly T[]): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) chunks.push(all.slice(at, at + AT_ONCE));
  return chunks;
}

/** As many as the server takes; it is told to the person when it refuses some. @throws when it takes none */
async function correctMany(corrections: readonly CorrectionRequest[]): Promise<string[]> {
  const made: string[] = [];
  try {
    for (const chunk of chunksOf(corrections)) {
      bulkProgressStore.set(() => ({ done: made.length, total: corrections.length }));
      made.push(...(await client.correctAll(chunk)));
    }
  } catch (error) {
    if (made.length === 0) throw error;
    showError(error);
  } finally {
    bulkProgressStore.set(() => null);
    noteOwnChange();
  }
  return made;
}

async function undoMany(ids: readonly string[]): Promise<void> {
  try {
    for (const chunk of chunksOf(ids).toReversed()) await client.undoAll(chunk);
  } finally {
    noteOwnChange();
  }
}

interface Wish {
  correction: (item: string) => CorrectionRequest;
  show: Change;
  /** @param n how many it was done to */
  said: (n: number) => string;
}

function changeMany(picked: readonly Picked[], { correction, show, said }: Wish): Promise<boolean> {
  const ids = new Set(picked.map(({ id }) => id));
  return change(
    async () => {
      const made = await correctMany(picked.map(({ item_id }) => correction(item_id)));
      return { said: said(made.length), undo: () => undoMany(made) };
    },
    { show: () => changeHeldLists(ids, show) },
  );
}

const shownAs =
  (status: Status): Change =>
  (application) => ({ ...application, status, status_pinned: true });

/** @returns whether it was done; the person has been told either way */
export function setStatuses(picked: readonly Picked[], status: Status): Promise<boolean> {
  return changeMany(picked, {
    correction: (item) => ({ type: 'status', item, status }),
    show: shownAs(status),
    said: (n) => `${count(n, 'application')} set to “${STATUS_WORDS[status]}”`,
  });
}

/** Moves a card. */
export function setStatusOf(application: ApplicationSummary, status: Status): Promise<boolean> {
  const name = application.company ?? 'Unknown company';
  return changeMany([application], {
    correction: (item) => ({ type: 'status', item, status }),
    show: shownAs(status),
    said: () => `${name} set to “${STATUS_WORDS[status]}”`,
  });
}

/** @param hidden whether they are left out of all lists from now on, or shown again */
export function setAllHidden(picked: readonly Picked[], hidden: boolean): Promise<boolean> {
  return changeMany(picked, {
    correction: (item) => ({ type: 'hide', item, hidden }),
    show: () => null,
    said: (n) => `${count(n, 'application')} ${hidden ? 'hidden' : 'shown again'}`,
  });
}

/** All that match, however many of them are on the page. @throws RequestFailed */
export async function pickAll(query: ListQuery): Promise<Picked[]> {
  const picked: Picked[] = [];
  let cursor: string | null = null;
  do {
    const page = await client.applications(query, { limit: AT_ONCE, cursor });
    picked.push(...page.items.map(({ id, item_id }) => ({ id, item_id })));
    cursor = page.next_cursor;
  } while (cursor !== null);
  return picked;
}

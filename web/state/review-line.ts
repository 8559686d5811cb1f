// The line of mails that wait for a look: what the server tells, and what the person did since.
import type { Review } from '../../src/contracts/api.ts';
import { createStore } from './store.ts';

export type ReviewItem = Review['items'][number];

/** What the person did with one mail, to be undone last first. */
export interface Step {
  item: ReviewItem;
  /** "Kept as “Offer”". */
  said: string;
  /** Takes it back on the server; settles when it is done. */
  undo: () => Promise<unknown>;
}

export interface ReviewState {
  /** When the server knew of the decision on a mail, epoch ms; Infinity until it does. */
  settled: ReadonlyMap<string, number>;
  /** Put off until the others are done, in that order. */
  skipped: readonly string[];
  /** Brought back, and when; the last comes first. */
  returned: readonly { item: ReviewItem; at: number }[];
  steps: readonly Step[];
}

export const reviewStore = createStore<ReviewState>({
  settled: new Map(),
  skipped: [],
  returned: [],
  steps: [],
});

interface Told extends Review {
  /** When it was asked for, epoch ms. */
  askedAt: number;
}

/** What waits now, the next first, and how many there are in all. */
export function reviewLine(told: Told, state: ReviewState): { items: ReviewItem[]; left: number } {
  // An answer that was asked for before a decision was known shows its mail once more.
  const isSettled = ({ mail }: ReviewItem) => told.askedAt <= (state.settled.get(mail.id) ?? -Infinity);
  const fresh = new Map(told.items.filter((item) => !isSettled(item)).map((item) => [item.mail.id, item]));
  const back = state.returned.filter(
    ({ item, at }) => fresh.has(item.mail.id) || (told.askedAt <= at && !isSettled(item)),
  );
  const unknown = back.filter(({ item }) => !told.items.some(({ mail }) => mail.id === item.mail.id));
  const first = back.map(({ item }) => fresh.get(item.mail.id) ?? item);
  const all = new Map([...first, ...fresh.values()].map((item) => [item.mail.id, item]));
  const put = new Set(state.skipped);
  const items = [
    ...[...all.values()].filter(({ mail }) => !put.has(mail.id)),
    ...state.skipped.flatMap((id) => all.get(id) ?? []),
  ];
  return { items, left: told.left - told.items.filter(isSettled).length + unknown.length };
}

const without = (state: ReviewState, id: string) => ({
  ...state,
  skipped: state.skipped.filter((other) => other !== id),
  returned: state.returned.filter(({ item }) => item.mail.id !== id),
});

/** The mail leaves the line. @param at see `settled` */
export function settle(id: string, at: number): void {
  reviewStore.set((state) => ({ ...without(state, id), settled: new Map(state.settled).set(id, at) }));
}

/** The server knows of the decision, if it still stands. */
export function confirmSettled(id: string, at: number): void {
  if (reviewStore.get().settled.get(id) === Infinity) settle(id, at);
}

/** The server knows that the mail came back, if it was not decided again since. */
export function confirmBack(id: string, at: number): void {
  reviewStore.set((state) => ({
    ...state,
    returned: state.returned.map((back) => (back.item.mail.id === id ? { ...back, at } : back)),
  }));
}

/** The mail comes back, in front. @param at now, epoch ms */
export function bringBack(item: ReviewItem, at: number): void {
  reviewStore.set((state) => {
    const settled = new Map(state.settled);
    settled.delete(item.mail.id);
    const rest = without(state, item.mail.id);
    return { ...rest, settled, returned: [{ item, at }, ...rest.returned] };
  });
}

/** The mail goes to the end of the line. */
export function putOff(id: string): void {
  reviewStore.set((state) => {
    const rest = without(state, id);
    return { ...rest, skipped: [...rest.skipped, id] };
  });
}

export function addStep(step: Step): void {
  reviewStore.set((state) => ({ ...state, steps: [...state.steps, step] }));
}

export function dropStep(step: Step): void {
  reviewStore.set((state) => ({ ...state, steps: state.steps.filter((other) => other !== step) }));
}

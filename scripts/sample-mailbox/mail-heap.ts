// Drafts waiting for their time: a binary heap, earliest first, ties in order of arrival.
import type { Draft } from './draft.ts';

interface Entry {
  draft: Draft;
  order: number;
}

export interface MailHeap {
  size: () => number;
  push: (draft: Draft) => void;
  /** Time of the earliest draft, or null when there is none. */
  earliest: () => number | null;
  pop: () => Draft | null;
}

const before = (a: Entry, b: Entry): boolean =>
  a.draft.at < b.draft.at || (a.draft.at === b.draft.at && a.order < b.order);

function siftDown(entries: Entry[]): void {
  let i = 0;
  for (;;) {
    let least = i;
    for (const child of [2 * i + 1, 2 * i + 2]) {
      if (child < entries.length && before(entries[child] as Entry, entries[least] as Entry)) least = child;
    }
    if (least === i) return;
    [entries[i], entries[least]] = [entries[least] as Entry, entries[i] as Entry];
    i = least;
  }
}

export function mailHeap(): MailHeap {
  const entries: Entry[] = [];
  let arrivals = 0;
  return {
    size: () => entries.length,
    earliest: () => entries[0]?.draft.at ?? null,
    push: (draft) => {
      entries.push({ draft, order: arrivals++ });
      let i = entries.length - 1;
      while (i > 0) {
        const parent = (i - 1) >> 1;
        if (!before(entries[i] as Entry, entries[parent] as Entry)) break;
        [entries[i], entries[parent]] = [entries[parent] as Entry, entries[i] as Entry];
        i = parent;
      }
    },
    pop: () => {
      const top = entries[0];
      const end = entries.pop();
      if (!top || !end) return null;
      if (entries.length > 0) {
        entries[0] = end;
        siftDown(entries);
      }
      return top.draft;
    },
  };
}

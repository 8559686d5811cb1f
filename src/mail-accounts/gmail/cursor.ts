// Where reading a Gmail mailbox stands.

/**
 * The kinds of listing, in the order in which they run:
 * - `candidates`: what the searches for job mail find;
 * - `sweep`: everything;
 * - `recent`: what came since the mailbox was last read to its end, once Gmail has forgotten how it changed since;
 * - `check`: everything once more, because a listing may have had gaps.
 */
export type ListingKind = 'candidates' | 'sweep' | 'recent' | 'check';

export interface Listing {
  kind: ListingKind;
  /** Which of the kind's searches, counted from 0. */
  query: number;
  /** Which of the chosen labels, counted from 0. */
  folder: number;
  /** The page to read next; null = the first. */
  page: string | null;
  /** Mail from then on only, epoch ms. */
  since: number | null;
}

export interface GmailCursor {
  version: 1;
  /** Changes are read from here. Noted before a listing begins, so that what comes meanwhile is found afterwards. */
  historyId: string;
  /** When that was, epoch ms. */
  notedAt: number;
  /** The page of changes to read next, and where changes are read from once the last page is read; null = the first page is next. */
  changes: { page: string; nextHistoryId: string } | null;
  listing: Listing | null;
  /** When the last listing of everything began, epoch ms; null = never. */
  listedAt: number | null;
  /** A listing ran since `historyId` was noted. */
  unsettled: boolean;
  /** Everything has to be listed once more: mail may lie where no listing and no change named it. */
  recheck: boolean;
}

/** A cursor that was stored before, or null where it is none of ours. */
export function readCursor(stored: unknown): GmailCursor | null {
  const cursor = stored as Partial<GmailCursor> | null;
  return cursor?.version === 1 && typeof cursor.historyId === 'string' ? (cursor as GmailCursor) : null;
}

/** How a first reading begins. @param since mail from then on only, epoch ms */
export function firstCursor(historyId: string, notedAt: number, since: number | null): GmailCursor {
  return {
    version: 1,
    historyId,
    notedAt,
    changes: null,
    listing: { kind: 'candidates', query: 0, folder: 0, page: null, since },
    listedAt: null,
    unsettled: true,
    recheck: false,
  };
}

/** The listing that comes after `listing` is read to its end, or null when changes are next. */
export function nextListing(listing: Listing, queries: number, folders: number): Listing | null {
  const start = { ...listing, page: null };
  if (listing.folder + 1 < folders) return { ...start, folder: listing.folder + 1 };
  if (listing.kind !== 'candidates') return null;
  if (listing.query + 1 < queries) return { ...start, folder: 0, query: listing.query + 1 };
  return { ...start, kind: 'sweep', folder: 0, query: 0 };
}

// Asks of a link only those vendors for a posting whose host it can be.
import type { Ats, PostingRef } from '../../contracts/ats.ts';

/** A posting with the vendor that knows it. */
export interface KnownPosting {
  vendor: Ats;
  posting: PostingRef;
}

interface Index {
  /** By label of the host name; each list in the order of the vendors. */
  byLabel: ReadonlyMap<string, readonly Ats[]>;
  /** Those that run on their customers' own hosts too, so that any link can be theirs. */
  anywhere: readonly Ats[];
  rank: ReadonlyMap<Ats, number>;
  /** Links are read by several stages, whose answer is the same. */
  read: WeakMap<URL, readonly KnownPosting[]>;
}

const INDEXES = new WeakMap<readonly Ats[], Index>();

function indexOf(vendors: readonly Ats[]): Index {
  const known = INDEXES.get(vendors);
  if (known !== undefined) return known;
  const byLabel = new Map<string, Ats[]>();
  for (const vendor of vendors) {
    for (const label of vendor.postingLabels ?? []) {
      byLabel.set(label, [...(byLabel.get(label) ?? []), vendor]);
    }
  }
  const anywhere = vendors.filter(
    ({ postingUrl, postingLabels }) => postingUrl !== undefined && postingLabels === undefined,
  );
  const index: Index = {
    byLabel,
    anywhere,
    rank: new Map(vendors.map((vendor, rank) => [vendor, rank])),
    read: new WeakMap(),
  };
  INDEXES.set(vendors, index);
  return index;
}

function likelyVendors(host: string, { byLabel, anywhere, rank }: Index): readonly Ats[] {
  const named = host.split('.').flatMap((label) => byLabel.get(label) ?? []);
  if (named.length === 0) return anywhere;
  return [...new Set([...named, ...anywhere])].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

/** What `vendors` know of a link as a posting, in their order; empty when none knows it. The link must not change later. */
export function knownPostings(url: URL, vendors: readonly Ats[]): readonly KnownPosting[] {
  const index = indexOf(vendors);
  const read = index.read.get(url);
  if (read !== undefined) return read;
  const found = likelyVendors(url.hostname, index).flatMap((vendor): KnownPosting[] => {
    const posting = vendor.postingUrl?.(url) ?? null;
    return posting === null ? [] : [{ vendor, posting }];
  });
  index.read.set(url, found);
  return found;
}

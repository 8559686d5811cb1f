// Measures grouping: B-cubed (Bagga and Baldwin 1998) and pairwise scores of what was put together, and final statuses.

/** One mail: the application it belongs to by its label and by the product; null = none. */
export interface Placed {
  id: string;
  wanted: string | null;
  found: string | null;
}

export interface GroupFigures {
  mails: number;
  bcubed: { precision: number; recall: number; f1: number };
  pairs: { precision: number; recall: number; f1: number };
}

const f1Of = (precision: number, recall: number) =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** A mail in no group is a group of its own. */
function groupsBy(placed: readonly Placed[], side: 'wanted' | 'found'): Map<string, Set<string>> {
  const byKey = new Map<string, Set<string>>();
  for (const one of placed) {
    const key = one[side] === null ? `alone ${one.id}` : `in ${one[side]}`;
    byKey.set(key, (byKey.get(key) ?? new Set()).add(one.id));
  }
  const groupOf = new Map<string, Set<string>>();
  for (const group of byKey.values()) for (const id of group) groupOf.set(id, group);
  return groupOf;
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((id) => b.has(id)).length;

/** @param placed the mails that belong to an application by their label or by the product */
export function measureGroups(placed: readonly Placed[]): GroupFigures {
  const wanted = groupsBy(placed, 'wanted');
  const found = groupsBy(placed, 'found');
  let precision = 0;
  let recall = 0;
  let both = 0;
  let foundPairs = 0;
  let wantedPairs = 0;
  for (const { id } of placed) {
    const [w, f] = [wanted.get(id)!, found.get(id)!];
    const shared = common(w, f);
    precision += shared / f.size;
    recall += shared / w.size;
    both += shared - 1;
    foundPairs += f.size - 1;
    wantedPairs += w.size - 1;
  }
  const n = Math.max(1, placed.length);
  const pairPrecision = foundPairs === 0 ? 1 : both / foundPairs;
  const pairRecall = wantedPairs === 0 ? 1 : both / wantedPairs;
  return {
    mails: placed.length,
    bcubed: { precision: precision / n, recall: recall / n, f1: f1Of(precision / n, recall / n) },
    pairs: { precision: pairPrecision, recall: pairRecall, f1: f1Of(pairPrecision, pairRecall) },
  };
}

// Which application id each group of items keeps after a regrouping.

export interface KeptIds {
  /** Id of each group, in the order of the groups. */
  ids: readonly string[];
  /** Ids that were made for groups without a predecessor, by position in `ids`. */
  fresh: readonly number[];
}

/**
 * A group keeps the id of the old group with which it shares most items; each id goes to one group only.
 * Ties go to the older id, then to the group that comes first, so that the result depends on the facts alone.
 *
 * @param groups item ids of each new group
 * @param previous item id → the application id it had
 * @param madeAt application id → when it was made, epoch ms
 */
export function keepIds(
  groups: readonly (readonly string[])[],
  previous: ReadonlyMap<string, string>,
  madeAt: ReadonlyMap<string, number>,
  newId: () => string,
): KeptIds {
  const overlaps = groups.flatMap((items, group) => {
    const shared = new Map<string, number>();
    for (const item of items) {
      const id = previous.get(item);
      if (id !== undefined) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    return [...shared].map(([id, size]) => ({ group, id, size, age: madeAt.get(id) ?? Infinity }));
  });
  overlaps.sort((a, b) => b.size - a.size || a.age - b.age || a.id.localeCompare(b.id) || a.group - b.group);
  const taken = new Set<string>();
  const kept = new Map<number, string>();
  for (const { group, id } of overlaps) {
    if (kept.has(group) || taken.has(id)) continue;
    kept.set(group, id);
    taken.add(id);
  }
  const fresh: number[] = [];
  const ids = groups.map((_, group) => {
    const id = kept.get(group);
    if (id !== undefined) return id;
    fresh.push(group);
    return newId();
  });
  return { ids, fresh };
}

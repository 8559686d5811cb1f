// Splits things into connected components by the keys they share.

/** Components in the order of their first members; members in the order given. */
export function componentsOf<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): T[][] {
  const parent = things.map((_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] as number;
    parent[at] = root;
    return root;
  };
  const holder = new Map<string, number>();
  things.forEach((thing, at) => {
    for (const key of keysOf(thing)) {
      const other = holder.get(key);
      if (other === undefined) {
        holder.set(key, at);
        continue;
      }
      const [low, high] = [find(other), find(at)].sort((a, b) => a - b) as [number, number];
      parent[high] = low;
    }
  });
  const components = new Map<number, T[]>();
  things.forEach((thing, at) => {
    const root = find(at);
    components.set(root, [...(components.get(root) ?? []), thing]);
  });
  return [...components.values()];
}

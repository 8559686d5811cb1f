// Takes parts out of JSON that somebody else wrote, in whatever shape it comes.

/** What lies at the end of a path of names and positions; undefined where it leads nowhere. */
export function partAt(value: unknown, ...path: readonly (string | number)[]): unknown {
  let part = value;
  for (const step of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined;
    part = (part as Record<string | number, unknown>)[step];
  }
  return part;
}

/** The text there, or a number as text; null where there is none, or an empty one. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string | null {
  const part = partAt(value, ...path);
  if (typeof part === 'number' && Number.isFinite(part)) return String(part);
  return typeof part === 'string' && part.trim() !== '' ? part : null;
}

/** The number there, or the one that a text there writes in digits; null where there is none. */
export function numberAt(value: unknown, ...path: readonly (string | number)[]): number | null {
  const part = partAt(value, ...path);
  if (typeof part === 'number') return Number.isFinite(part) ? part : null;
  return typeof part === 'string' && /^\d{1,12}(?:\.\d{1,6})?$/u.test(part.trim()) ? Number(part) : null;
}

/** The list there; a single thing is a list of one, nothing an empty one. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const part = partAt(value, ...path);
  if (part === undefined || part === null) return [];
  return Array.isArray(part) ? (part as unknown[]) : [part];
}

/** The texts among these in one, parted as told; null where there are none. */
export function joined(parts: readonly (string | null)[], between: string): string | null {
  const told = parts.filter((part) => part !== null);
  return told.length > 0 ? [...new Set(told)].join(between) : null;
}

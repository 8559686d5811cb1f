// Reads one value of a URL's query, by name without regard to case, if it has the expected shape.

/**
 * The first value of the parameters `names` (lower case, in order of preference) that `shape` matches as a whole;
 * null when none does. Vendors write their parameters in changing case.
 */
export function queryValue(url: URL, names: readonly string[], shape: RegExp): string | null {
  for (const name of names) {
    for (const [key, value] of url.searchParams) {
      if (key.toLowerCase() === name && shape.exec(value)?.[0] === value) return value;
    }
  }
  return null;
}

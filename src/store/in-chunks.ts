// Splits long lists, because both databases limit the parameters of one statement.

/**
 * A statement's text depends on the number of its values. Few sizes make few statements, which are prepared once and kept;
 * a text for every length would be compiled anew each time, and the memory of hundreds of them held.
 */
const SIZES = [250, 64, 16, 4, 1] as const;

/** Calls `query` with 250, 64, 16, 4 or 1 of the values at a time and joins the rows. */
export async function inChunks<V, R>(
  values: readonly V[],
  query: (chunk: V[]) => Promise<R[]>,
): Promise<R[]> {
  const rows: R[] = [];
  let at = 0;
  for (const size of SIZES) {
    for (; values.length - at >= size; at += size) rows.push(...(await query(values.slice(at, at + size))));
  }
  return rows;
}

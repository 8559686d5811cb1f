// Splits long lists, because both databases limit the parameters of one statement.

const CHUNK = 1000;

/** Calls `query` with at most 1,000 values at a time and joins the rows. */
export async function inChunks<V, R>(
  values: readonly V[],
  query: (chunk: V[]) => Promise<R[]>,
): Promise<R[]> {
  const rows: R[] = [];
  for (let at = 0; at < values.length; at += CHUNK) rows.push(...(await query(values.slice(at, at + CHUNK))));
  return rows;
}

// Works on the next items of a slow source while the earlier ones are being used, and hands the results out in order.

/**
 * At most `depth` items are worked on at once. What was begun before the source failed is handed out before the failure is thrown.
 * Whoever stops early has to end the work that is under way by other means, such as a signal.
 */
export async function* readAhead<T, R>(
  source: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  depth: number,
): AsyncGenerator<R, void, void> {
  const running: Promise<R>[] = [];
  const items = source[Symbol.asyncIterator]();
  let failure: { error: unknown } | null = null;
  try {
    for (;;) {
      const next = await items.next().catch((error: unknown) => {
        failure = { error };
        return null;
      });
      if (next === null || next.done) break;
      const result = work(next.value);
      // Met when it is its turn; until then it must not count as unhandled.
      result.catch(() => undefined);
      running.push(result);
      if (running.length >= depth) yield await running.shift()!;
    }
    while (running.length > 0) yield await running.shift()!;
  } finally {
    await items.return?.();
  }
  if (failure !== null) throw (failure as { error: unknown }).error;
}

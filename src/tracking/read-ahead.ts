// Fetches the next batch while the one before it is being stored.

/**
 * The same items, of which one more is under way than was taken: on a line with a long round trip, fetching and storing would
 * otherwise wait for each other. What fails is thrown in its turn, after all that came before it. Leaving early ends the source.
 */
export async function* readAhead<T>(source: AsyncGenerator<T, void, void>): AsyncGenerator<T, void, void> {
  let next = source.next();
  try {
    for (;;) {
      const { value, done } = await next;
      if (done) return;
      next = source.next();
      // It is awaited in its turn; until then a failure is nobody's to catch.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await source.return();
  }
}

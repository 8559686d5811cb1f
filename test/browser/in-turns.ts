// Does something with each of many, a few at a time: one waits where another is busy.

/** More at once would only make each slower, on two cores. */
const AT_ONCE = 4;

/**
 * Done once all are done; the first failure is thrown.
 * @param prepare makes what each of those at once keeps, and uses for all that are its turn
 */
export async function inTurnsWith<T, Tool>(
  all: Iterable<T>,
  prepare: () => Promise<Tool>,
  act: (tool: Tool, one: T) => Promise<void>,
): Promise<void> {
  const left = [...all].values();
  const worker = async () => {
    const tool = await prepare();
    for (const one of left) await act(tool, one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Done once all are done; the first failure is thrown. */
export const inTurns = <T>(all: Iterable<T>, act: (one: T) => Promise<void>): Promise<void> =>
  inTurnsWith(
    all,
    () => Promise.resolve(),
    (_, one) => act(one),
  );

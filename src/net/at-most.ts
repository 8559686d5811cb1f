// Lets at most so many pieces of work run at once; the others wait in line.

/** A function that runs work as soon as fewer than `limit` others run. */
export function atMost(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const line: (() => void)[] = [];
  return async (work) => {
    // Who is woken takes over the place of the one that ended, so that nobody slips in between.
    if (running >= limit) await new Promise<void>((go) => line.push(go));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

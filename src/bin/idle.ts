// The pauses of a thread that looks for work again and again: as long as told, or until somebody wakes it.

export interface Idle {
  /** Sets going at once what rests. */
  wake: () => void;
  /** Waits for work, or for long enough to look whether there is any; not at all once the thread stops. */
  rest: () => Promise<void>;
}

/** @param pause ms */
export function openIdle(pause: number, isStopping: () => boolean): Idle {
  const sleepers = new Set<() => void>();
  return {
    wake() {
      for (const sleeper of sleepers) sleeper();
    },
    async rest() {
      if (isStopping()) return;
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer);
          sleepers.delete(done);
          resolve();
        };
        const timer = setTimeout(done, pause);
        sleepers.add(done);
      });
    },
  };
}

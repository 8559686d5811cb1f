// Looks at the list of applications as the page does: told over server-sent events that something changed, it asks anew.
import { setTimeout as pause } from 'node:timers/promises';

/** The page asks no more often, ms. */
const AT_MOST_EVERY = 1000;
const LIST = '/api/v1/applications?limit=100';

export interface Watch {
  /** When the list first had so many applications, by `performance.now()`; undefined = not yet. */
  reached: (total: number) => number | undefined;
  stop: () => Promise<void>;
}

/** @param origin of the server */
export function watchApplications(origin: string): Watch {
  const times: number[] = [];
  const ending = new AbortController();
  let isDue = false;
  let asking: Promise<void> | null = null;
  const ask = async (): Promise<void> => {
    while (isDue && !ending.signal.aborted) {
      isDue = false;
      const answer = await fetch(origin + LIST, { signal: ending.signal });
      const { total } = (await answer.json()) as { total: number };
      while (times.length < total) times.push(performance.now());
      await pause(AT_MOST_EVERY, undefined, { signal: ending.signal });
    }
  };
  const changed = (): void => {
    isDue = true;
    asking ??= ask().finally(() => (asking = null));
    asking.catch(() => undefined);
  };
  const listen = async (): Promise<void> => {
    const { body } = await fetch(`${origin}/api/v1/live`, { signal: ending.signal });
    let said = '';
    for await (const piece of (body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
      said = (said + piece).slice(-1000);
      if (!/^event: changed$/m.test(said)) continue;
      said = '';
      changed();
    }
  };
  const listening = listen().catch((error: unknown) => {
    if (!ending.signal.aborted) throw error;
  });
  listening.catch(() => undefined);
  return {
    reached: (total) => times[total - 1],
    async stop() {
      ending.abort();
      await Promise.allSettled([listening, asking]);
    },
  };
}

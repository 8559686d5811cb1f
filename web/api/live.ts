// Listens to the server and has shown what changed.
import { connectionStore } from '../state/connection.ts';
import { addressOf } from './call.ts';
import { queryClient } from './query-client.ts';
import { HELD_KEYS } from './queries.ts';
import { throttle } from './throttle.ts';

const AT_MOST_EVERY = 1000;
const TRY_AGAIN_AFTER = 3000;

/**
 * Asks again for everything on screen but what is held: the list of applications looks at `changedAt` itself. What could
 * not be had is asked for whatever it is.
 */
export function refreshAll(): void {
  connectionStore.set((connection) => ({ ...connection, changedAt: Date.now() }));
  void queryClient.invalidateQueries(
    { predicate: ({ queryKey, state }) => !HELD_KEYS.has(queryKey[0]) || state.status === 'error' },
    { cancelRefetch: false },
  );
}

/** Opens the connection; returns how to close it. */
export function listenLive(): () => void {
  const changed = throttle(refreshAll, AT_MOST_EVERY);
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const setLost = (lost: boolean) =>
    connectionStore.set((known) => (known.lost === lost ? known : { ...known, lost }));
  const open = () => {
    source = new EventSource(addressOf('/live', 'get'));
    source.addEventListener('open', () => setLost(false));
    source.addEventListener('changed', changed);
    source.addEventListener('error', () => {
      setLost(true);
      // A browser gives up for good when the answer was no event stream; we do not.
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, TRY_AGAIN_AFTER);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

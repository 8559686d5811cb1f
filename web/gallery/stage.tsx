// The place of one case: with the answers it needs, and brought into its state.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Case } from './story.ts';

/** Asks nobody: what has no answer waits for it for ever. */
function clientFor({ answers = [] }: Case): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, gcTime: Infinity, retry: false, retryOnMount: false },
    },
  });
  for (const [queryKey, answer] of answers) {
    if (answer instanceof Error) {
      const failed = client.getQueryCache().build(client, { queryKey });
      failed.setState({ status: 'error', error: answer, fetchStatus: 'idle', errorUpdateCount: 1 });
    } else client.setQueryData(queryKey, answer);
  }
  return client;
}

export function Stage({ shown }: { shown: Case }) {
  const [client] = useState(() => {
    shown.before?.();
    return clientFor(shown);
  });
  const place = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  useEffect(() => {
    if (acted.current || !place.current || !shown.act) return;
    acted.current = true;
    place.current.dataset['acting'] = '';
    const own = place.current;
    void Promise.resolve(shown.act(own)).finally(() => delete own.dataset['acting']);
  }, [shown]);
  return (
    <QueryClientProvider client={client}>
      <div ref={place}>{shown.draw()}</div>
    </QueryClientProvider>
  );
}

// What the page holds of the server's answers.
import { QueryClient } from '@tanstack/react-query';
import { RequestFailed } from './request.ts';

const isTransient = (error: Error) =>
  !(error instanceof RequestFailed) || error.status === 0 || error.status >= 500;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The server tells when something changed, so that nothing grows old by itself.
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // A page served from this very machine is reachable without any network.
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && isTransient(error),
      retryDelay: 700,
    },
    mutations: { networkMode: 'always' },
  },
});

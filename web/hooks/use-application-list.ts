// The list of applications: pages as they are needed, kept fresh without moving what is being read.
import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import type { ListQuery } from '../api/client.ts';
import { listQuery, type ListPage } from '../api/queries.ts';
import { queryClient } from '../api/query-client.ts';
import { connectionStore } from '../state/connection.ts';
import type { Reading } from '../state/reading.ts';
import { useStore } from '../state/store.ts';

const LOOK_EVERY = 1000;

/** A row that moved while pages were fetched may stand on two of them. */
function joinPages(pages: readonly ListPage[]): ApplicationSummary[] {
  const rows = new Map<string, ApplicationSummary>();
  for (const page of pages) for (const row of page.items) if (!rows.has(row.id)) rows.set(row.id, row);
  return [...rows.values()];
}

/** Asks for the first page again; pages beyond it come back when they are scrolled to. */
function refetchFirst(query: ListQuery): void {
  const { queryKey } = listQuery(query);
  queryClient.setQueryData(
    queryKey,
    (data: InfiniteData<ListPage> | undefined) =>
      data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
  );
  void queryClient.refetchQueries({ queryKey, exact: true });
}

/**
 * @param reading whether the person is in the middle of the list, so that it must stay as it is
 * @returns `outdated` while a newer list waits for `refresh`
 */
export function useApplicationList(query: ListQuery, reading: () => Reading) {
  const result = useInfiniteQuery(listQuery(query));
  const { changedAt, lost } = useStore(connectionStore);
  const [outdated, setOutdated] = useState(false);
  const { data, isFetching, isPlaceholderData } = result;
  const askedAt = data?.pages[0]?.askedAt ?? Infinity;
  const behind = !isPlaceholderData && !lost && askedAt < changedAt;
  const key = JSON.stringify(query);
  const refresh = useCallback(() => refetchFirst(JSON.parse(key) as ListQuery), [key]);

  useEffect(() => {
    if (!behind) setOutdated(false);
    if (!behind || isFetching) return undefined;
    const look = () => {
      const now = reading();
      setOutdated(now === 'yes');
      if (now === 'no') refresh();
    };
    look();
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [behind, isFetching, reading, refresh]);

  const rows = useMemo(() => joinPages(data?.pages ?? []), [data]);
  const total = result.hasNextPage ? Math.max(rows.length, data?.pages[0]?.total ?? 0) : rows.length;
  return { ...result, rows, total, outdated, refresh };
}

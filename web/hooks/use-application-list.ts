// The list of applications: pages as they are needed, kept fresh without moving what is being read.
import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import type { ListQuery } from '../api/list-parameters.ts';
import { listQuery, type ListPage } from '../api/queries.ts';
import { queryClient } from '../api/query-client.ts';
import type { Reading } from '../state/reading.ts';
import { useQuietRefresh } from './use-quiet-refresh.ts';

/** A row that moved while pages were fetched may stand on two of them. */
function joinPages(pages: readonly ListPage[]): ApplicationSummary[] {
  const rows = new Map<string, ApplicationSummary>();
  for (const page of pages) for (const row of page.items) if (!rows.has(row.id)) rows.set(row.id, row);
  return [...rows.values()];
}

/** Asks for all pages again that are there. */
function refetch(query: ListQuery): void {
  void queryClient.refetchQueries({ queryKey: listQuery(query).queryKey, exact: true });
}

/** Asks for the first page again; pages beyond it come back when they are scrolled to. */
function refetchFirst(query: ListQuery): void {
  queryClient.setQueryData(
    listQuery(query).queryKey,
    (data: InfiniteData<ListPage> | undefined) =>
      data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
  );
  refetch(query);
}

/**
 * @param reading whether the person is in the middle of the list, so that it must stay as it is
 * @param enabled false while the same applications are shown in another way
 * @returns `outdated` while a newer list waits for `refresh`
 */
export function useApplicationList(query: ListQuery, reading: () => Reading, enabled: boolean) {
  const result = useInfiniteQuery({ ...listQuery(query), enabled });
  const { data, isFetching, isPlaceholderData } = result;
  const key = JSON.stringify(query);
  const refresh = useCallback(() => refetchFirst(JSON.parse(key) as ListQuery), [key]);
  const follow = useCallback(() => refetch(JSON.parse(key) as ListQuery), [key]);
  const shown = enabled && !isPlaceholderData;
  const askedAt = shown ? (data?.pages[0]?.askedAt ?? Infinity) : Infinity;
  const outdated = useQuietRefresh({ askedAt, isFetching, reading, refresh, follow });

  const rows = useMemo(() => joinPages(data?.pages ?? []), [data]);
  const total = result.hasNextPage ? Math.max(rows.length, data?.pages[0]?.total ?? 0) : rows.length;
  return { ...result, rows, total, outdated, refresh };
}

// The board of applications, kept fresh without moving what is being read.
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ListFilters } from '../api/list-parameters.ts';
import { boardQuery } from '../api/queries.ts';
import type { Reading } from '../state/reading.ts';
import { useQuietRefresh } from './use-quiet-refresh.ts';

/**
 * @param reading whether the person is in the middle of the board, so that it must stay as it is
 * @param enabled false while the same applications are shown in another way
 * @returns `outdated` while a newer board waits for `refresh`
 */
export function useBoard(filters: ListFilters, reading: () => Reading, enabled: boolean) {
  const result = useQuery({ ...boardQuery(filters), enabled });
  const { data, isFetching, isPlaceholderData, refetch } = result;
  const refresh = useCallback(() => void refetch(), [refetch]);
  const askedAt = enabled && data && !isPlaceholderData ? data.askedAt : Infinity;
  const outdated = useQuietRefresh({ askedAt, isFetching, reading, refresh, follow: refresh });
  const total = data ? data.columns.reduce((sum, column) => sum + column.total, 0) : null;
  return { ...result, total, outdated, refresh };
}

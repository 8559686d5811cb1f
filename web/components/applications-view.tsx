// The applications as a table, a list where the window is narrow.
import { useCallback, type CSSProperties } from 'react';
import type { ListQuery } from '../api/list-parameters.ts';
import type { useApplicationList } from '../hooks/use-application-list.ts';
import type { ColumnId } from '../state/list-columns.ts';
import { sortBy, type ListSearch } from '../state/list-search.ts';
import { tracksOf } from './application-columns.ts';
import { ApplicationsTable } from './applications-table.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { RowSkeleton } from './row-skeleton.tsx';
import { TableHead } from './table-head.tsx';

/** So many rows before the end, the next page is asked for. */
const AHEAD = 50;

interface ApplicationsViewProps {
  list: ReturnType<typeof useApplicationList>;
  search: ListSearch;
  query: ListQuery;
  /** Null where the window is narrow. */
  columns: readonly ColumnId[] | null;
  onSearch: (search: ListSearch) => void;
}

export function ApplicationsView({ list, search, query, columns, onSearch }: ApplicationsViewProps) {
  const { rows, total, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list;
  const onReach = useCallback(
    (reached: number) => {
      if (reached + AHEAD > rows.length && hasNextPage && !isFetchingNextPage && !isFetchNextPageError) {
        void fetchNextPage();
      }
    },
    [rows.length, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage],
  );
  return (
    <>
      {!list.isPending && <BulkBar query={query} total={total} />}
      <div
        role="table"
        aria-label="Applications"
        aria-rowcount={total + 1}
        aria-busy={list.isPending || list.isPlaceholderData}
        style={columns ? ({ '--columns': tracksOf(columns) } as CSSProperties) : undefined}
      >
        {columns && (
          <TableHead
            query={query}
            columns={columns}
            total={total}
            onSort={(sort) => onSearch(sortBy(search, sort))}
          />
        )}
        {list.isPending ? (
          Array.from({ length: 12 }, (_, index) => (
            <RowSkeleton key={index} index={index} columns={columns} />
          ))
        ) : (
          <ApplicationsTable rows={rows} total={total} columns={columns} onReach={onReach} />
        )}
      </div>
    </>
  );
}

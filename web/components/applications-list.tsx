// Search, filters and rows of the list of applications.
import { useCallback, useMemo } from 'react';
import { useApplicationList } from '../hooks/use-application-list.ts';
import { toListQuery, sortBy, type ListSearch } from '../state/list-search.ts';
import { readingOf } from '../state/reading.ts';
import { ApplicationsTable } from './applications-table.tsx';
import { Button } from './button.tsx';
import { EmptyNotice } from './empty-notice.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { FreshnessPill } from './freshness-pill.tsx';
import { ListToolbar } from './list-toolbar.tsx';
import { RowSkeleton } from './row-skeleton.tsx';
import { TableHead } from './table-head.tsx';

const reading = () => readingOf(document.querySelector('[data-rows]'));

function NothingFound({ onClear }: { onClear: () => void }) {
  return (
    <EmptyNotice title="No application fits">
      <p>Try fewer letters or fewer filters.</p>
      <Button onClick={onClear}>Show all applications</Button>
    </EmptyNotice>
  );
}

interface ApplicationsListProps {
  search: ListSearch;
  onSearch: (search: ListSearch, replace?: boolean) => void;
}

export function ApplicationsList({ search, onSearch }: ApplicationsListProps) {
  const query = useMemo(() => toListQuery(search), [search]);
  const list = useApplicationList(query, reading);
  const { rows, total, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list;
  const onReach = useCallback(
    (reached: number) => {
      if (reached + 50 > rows.length && hasNextPage && !isFetchingNextPage && !isFetchNextPageError) {
        void fetchNextPage();
      }
    },
    [rows.length, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage],
  );
  const retry = () => void (isFetchNextPageError ? fetchNextPage() : list.refetch());
  const showNews = () => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo({ top: 0 });
    list.refresh();
  };
  return (
    <>
      <ListToolbar search={search} onSearch={onSearch} total={list.isSuccess ? total : null} />
      <FreshnessPill shown={list.outdated} onShow={showNews} />
      {list.error && !list.isFetching && <ErrorNotice error={list.error} onRetry={retry} />}
      {list.isSuccess && total === 0 && <NothingFound onClear={() => onSearch({})} />}
      {(list.isPending || total > 0) && (
        <div
          role="table"
          aria-label="Applications"
          aria-rowcount={total + 1}
          aria-busy={list.isPending || list.isPlaceholderData}
        >
          <TableHead query={query} onSort={(sort) => onSearch(sortBy(search, sort))} />
          {list.isPending ? (
            Array.from({ length: 12 }, (_, index) => <RowSkeleton key={index} index={index} />)
          ) : (
            <ApplicationsTable rows={rows} total={total} onReach={onReach} />
          )}
        </div>
      )}
    </>
  );
}

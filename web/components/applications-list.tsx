// Search, filters and rows of the list of applications.
import { useCallback, useMemo } from 'react';
import { useApplicationList } from '../hooks/use-application-list.ts';
import { readListSearch, sortBy, toListQuery, type ListSearch } from '../state/list-search.ts';
import { count } from '../words/count.ts';
import { ApplicationsTable } from './applications-table.tsx';
import { Button } from './button.tsx';
import { EmptyNotice } from './empty-notice.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FreshnessPill } from './freshness-pill.tsx';
import { RowSkeleton } from './row-skeleton.tsx';
import { SearchBox } from './search-box.tsx';
import { SortSelect } from './sort-select.tsx';
import { TableHead } from './table-head.tsx';

/** Below the top, or with a row in hand, the person is reading. */
function isReading(): boolean {
  const rows = document.querySelector('[data-rows]');
  return window.scrollY > 120 || rows?.contains(document.activeElement) === true;
}

interface ApplicationsListProps {
  search: ListSearch;
  onSearch: (search: ListSearch, replace?: boolean) => void;
}

function NothingFound({ onClear }: { onClear: () => void }) {
  return (
    <EmptyNotice title="No application fits">
      <p>Try fewer letters or fewer filters.</p>
      <Button onClick={onClear}>Show all applications</Button>
    </EmptyNotice>
  );
}

export function ApplicationsList({ search, onSearch }: ApplicationsListProps) {
  const query = useMemo(() => toListQuery(search), [search]);
  const list = useApplicationList(query, isReading);
  const { rows, total, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list;
  const onReach = useCallback(
    (reached: number) => {
      if (reached + 50 > rows.length && hasNextPage && !isFetchingNextPage && !isFetchNextPageError) {
        void fetchNextPage();
      }
    },
    [rows.length, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage],
  );
  const showNews = () => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo({ top: 0 });
    list.refresh();
  };
  return (
    <div role="table" aria-label="Applications" aria-rowcount={total + 1} aria-busy={list.isPlaceholderData}>
      <div role="presentation" className="sticky top-header z-10 bg-surface pt-3">
        <div className="flex flex-col gap-2 pb-2">
          <div className="flex items-center gap-3">
            <SearchBox
              known={search.q ?? ''}
              publish={(q) => onSearch(readListSearch({ ...search, q }), true)}
            />
            <SortSelect search={search} onChange={onSearch} />
            <p role="status" className="ml-auto whitespace-nowrap text-muted max-sm:sr-only">
              {list.isSuccess && count(total, 'application')}
            </p>
          </div>
          <FilterChips search={search} onChange={onSearch} />
        </div>
        <TableHead query={query} onSort={(sort) => onSearch(sortBy(search, sort))} />
      </div>
      <FreshnessPill shown={list.outdated} onShow={showNews} />
      {list.isPending && Array.from({ length: 12 }, (_, index) => <RowSkeleton key={index} index={index} />)}
      {list.error && !list.isFetching && (
        <ErrorNotice
          error={list.error}
          onRetry={() => void (isFetchNextPageError ? fetchNextPage() : list.refetch())}
        />
      )}
      {list.isSuccess && total === 0 && <NothingFound onClear={() => onSearch({})} />}
      {total > 0 && <ApplicationsTable rows={rows} total={total} onReach={onReach} />}
    </div>
  );
}

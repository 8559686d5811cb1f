// The applications themselves, or why there are none to show.
import type { Status } from '../../src/domain/kind.ts';
import type { ListQuery } from '../api/list-parameters.ts';
import type { useApplicationList } from '../hooks/use-application-list.ts';
import type { useBoard } from '../hooks/use-board.ts';
import type { ColumnId } from '../state/list-columns.ts';
import { readListSearch, withoutFilters, type ListSearch } from '../state/list-search.ts';
import { ApplicationsView } from './applications-view.tsx';
import { Board } from './board.tsx';
import { Button } from './button.tsx';
import { EmptyNotice } from './empty-notice.tsx';
import { ErrorNotice } from './error-notice.tsx';

function NothingFound({ onClear }: { onClear: () => void }) {
  return (
    <EmptyNotice title="No application fits">
      <p>Try fewer letters or fewer filters.</p>
      <Button onClick={onClear}>Show all applications</Button>
    </EmptyNotice>
  );
}

interface BodyProps {
  search: ListSearch;
  query: ListQuery;
  onSearch: (search: ListSearch) => void;
}

interface BoardBodyProps extends BodyProps {
  board: ReturnType<typeof useBoard>;
}

export function BoardBody({ board, search, query, onSearch }: BoardBodyProps) {
  const { data = null, error, isFetching, total } = board;
  const showAll = (statuses: readonly Status[]) =>
    onSearch(readListSearch({ ...search, view: '', status: statuses.join(',') }));
  return (
    <>
      {error && !isFetching && <ErrorNotice error={error} onRetry={() => void board.refetch()} />}
      {total === 0 && <NothingFound onClear={() => onSearch(withoutFilters(search))} />}
      {(board.isPending || total !== 0) && !(error && !data) && (
        <Board
          board={data}
          narrowed={query.statuses.length > 0}
          busy={board.isPending || board.isPlaceholderData}
          onShowAll={showAll}
        />
      )}
    </>
  );
}

interface ListBodyProps extends BodyProps {
  list: ReturnType<typeof useApplicationList>;
  /** Null where the window is narrow. */
  columns: readonly ColumnId[] | null;
}

export function ListBody({ list, columns, search, query, onSearch }: ListBodyProps) {
  const retry = () => void (list.isFetchNextPageError ? list.fetchNextPage() : list.refetch());
  return (
    <>
      {list.error && !list.isFetching && <ErrorNotice error={list.error} onRetry={retry} />}
      {list.isSuccess && list.total === 0 && (
        <NothingFound onClear={() => onSearch(withoutFilters(search))} />
      )}
      {(list.isPending || list.total > 0) && (
        <ApplicationsView list={list} search={search} query={query} columns={columns} onSearch={onSearch} />
      )}
    </>
  );
}

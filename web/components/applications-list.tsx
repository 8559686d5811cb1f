// Search, filters and applications, as a table or as a board.
import { useEffect, useMemo } from 'react';
import type { ListQuery } from '../api/list-parameters.ts';
import { useApplicationList } from '../hooks/use-application-list.ts';
import { useBoard } from '../hooks/use-board.ts';
import { useNow } from '../hooks/use-now.ts';
import { usePageWidth } from '../hooks/use-page-width.ts';
import { NOTHING, selectionStore } from '../state/bulk-selection.ts';
import { fitColumns, readColumns, type ColumnId } from '../state/list-columns.ts';
import { toListQuery, type ListSearch } from '../state/list-search.ts';
import { readingOf } from '../state/reading.ts';
import { roomFor } from './application-columns.ts';
import { BoardBody, ListBody } from './applications-body.tsx';
import { FreshnessPill } from './freshness-pill.tsx';
import { ListToolbar } from './list-toolbar.tsx';

const NARROW = 640;

const reading = () => readingOf(document.querySelector('[data-rows]'));

/** The question to the server, which stays the same all day long. */
function useQuery(search: ListSearch): ListQuery {
  const today = new Date(useNow()).setHours(0, 0, 0, 0);
  return useMemo(() => toListQuery(search, today), [search, today]);
}

function useColumns(cols: string | undefined): {
  columns: readonly ColumnId[];
  fitting: readonly ColumnId[] | null;
} {
  const width = usePageWidth();
  return useMemo(() => {
    const columns = readColumns(cols);
    return { columns, fitting: width < NARROW ? null : fitColumns(columns, roomFor(width)) };
  }, [cols, width]);
}

/** What is selected holds for these filters only, and not on the board. */
function useSelectionReset(query: ListQuery, board: boolean): void {
  const { sort: _sort, order: _order, ...filters } = query;
  const key = JSON.stringify([filters, board]);
  useEffect(() => () => void selectionStore.set(() => NOTHING), [key]);
}

interface ApplicationsListProps {
  search: ListSearch;
  onSearch: (search: ListSearch, replace?: boolean) => void;
}

export function ApplicationsList({ search, onSearch }: ApplicationsListProps) {
  const onBoard = search.view === 'board';
  const query = useQuery(search);
  const list = useApplicationList(query, reading, !onBoard);
  const board = useBoard(query, reading, onBoard);
  const { columns, fitting } = useColumns(search.cols);
  useSelectionReset(query, onBoard);
  const shown = onBoard ? board : list;
  const showNews = () => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo({ top: 0 });
    shown.refresh();
  };
  const common = { search, query, onSearch };
  return (
    <>
      <ListToolbar
        {...common}
        columns={columns}
        fitting={fitting}
        total={shown.isSuccess ? shown.total : null}
      />
      <FreshnessPill shown={shown.outdated} onShow={showNews} />
      {onBoard ? (
        <BoardBody {...common} board={board} />
      ) : (
        <ListBody {...common} list={list} columns={fitting} />
      )}
    </>
  );
}

// Shows a change of some applications at once in every list and board the page holds.
import type { InfiniteData } from '@tanstack/react-query';
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import { BOARD_KEY, LIST_KEY, type BoardPage, type ListPage } from './queries.ts';
import { queryClient } from './query-client.ts';

/** What an application becomes; null when it is not shown any more. */
export type Change = (application: ApplicationSummary) => ApplicationSummary | null;

type Ids = ReadonlySet<string>;

function changeItems(items: readonly ApplicationSummary[], ids: Ids, change: Change): ApplicationSummary[] {
  return items.flatMap((item) => (ids.has(item.id) ? (change(item) ?? []) : item));
}

export function changeList(list: InfiniteData<ListPage>, ids: Ids, change: Change): InfiniteData<ListPage> {
  const items = list.pages.map((page) => changeItems(page.items, ids, change));
  const gone = list.pages.reduce((n, page, at) => n + page.items.length - (items[at]?.length ?? 0), 0);
  const pages = list.pages.map((page, at) => ({
    ...page,
    items: items[at] ?? [],
    total: page.total - gone,
  }));
  return { ...list, pages };
}

/** A card whose status changed leads the column it comes to. */
export function changeBoard(board: BoardPage, ids: Ids, change: Change): BoardPage {
  const columns = board.columns.map(({ status, total, items }) => {
    const staying = changeItems(items, ids, (item) => {
      const changed = change(item);
      return changed?.status === status ? changed : null;
    });
    const coming = board.columns
      .filter((other) => other.status !== status)
      .flatMap((other) =>
        changeItems(
          other.items.filter(({ id }) => ids.has(id)),
          ids,
          change,
        ),
      )
      .filter((item) => item.status === status);
    return {
      status,
      total: total - (items.length - staying.length) + coming.length,
      items: [...coming, ...staying],
    };
  });
  return { ...board, columns };
}

/** @returns how to take the change back */
export function changeHeldLists(ids: Ids, change: Change): () => void {
  // An answer that is under way knows nothing of the change yet and would show it undone for a moment.
  for (const key of [LIST_KEY, BOARD_KEY]) void queryClient.cancelQueries({ queryKey: [key] });
  const lists = queryClient.getQueriesData<InfiniteData<ListPage>>({ queryKey: [LIST_KEY] });
  const boards = queryClient.getQueriesData<BoardPage>({ queryKey: [BOARD_KEY] });
  for (const [key, list] of lists) {
    if (list) queryClient.setQueryData(key, changeList(list, ids, change));
  }
  for (const [key, board] of boards)
    if (board) queryClient.setQueryData(key, changeBoard(board, ids, change));
  return () => {
    for (const [key, held] of [...lists, ...boards]) queryClient.setQueryData(key, held);
  };
}

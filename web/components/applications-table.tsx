// The rows of the list: only those in sight are drawn, the others are reckoned with.
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type MouseEvent, type RefObject } from 'react';
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import { COVERED, focusRow, useRowKeys, type Rows } from '../hooks/use-row-keys.ts';
import { useTop } from '../hooks/use-top.ts';
import { extendTo, NOTHING, selectionStore, toggle, type Picked } from '../state/bulk-selection.ts';
import { lastOpenedStore } from '../state/last-opened.ts';
import type { ColumnId } from '../state/list-columns.ts';
import { notePointer } from '../state/reading.ts';
import { useStore } from '../state/store.ts';
import { ApplicationRow } from './application-row.tsx';
import { ROW, ROW_TALL } from './application-columns.ts';
import { RowSkeleton } from './row-skeleton.tsx';

interface ApplicationsTableProps {
  rows: readonly ApplicationSummary[];
  total: number;
  /** The columns to show, or null for two lines. */
  columns: readonly ColumnId[] | null;
  /** Called with the number of rows in sight, counted from the top of the list. */
  onReach: (rows: number) => void;
}

/** Coming back from an application, the list stands where it was left, with that row in hand. */
function useReturn(list: RefObject<HTMLElement | null>, virtual: Rows, rows: readonly ApplicationSummary[]) {
  const returned = useRef(false);
  useEffect(() => {
    if (returned.current || rows.length === 0) return;
    returned.current = true;
    const opened = lastOpenedStore.get();
    lastOpenedStore.set(() => null);
    const index = rows.findIndex(({ id }) => id === opened?.id);
    if (!opened || index < 0) return;
    if (opened.scrollY !== null) window.scrollTo({ top: opened.scrollY });
    virtual.scrollToIndex(index, { align: 'auto' });
    focusRow(list.current, index);
  }, [list, virtual, rows]);
}

function pick(rows: readonly Picked[], application: Picked | undefined, range: boolean): void {
  if (!application) return;
  selectionStore.set((selection) =>
    range ? extendTo(selection, rows, application) : toggle(selection, application),
  );
}

/** Stays the same however the rows change, so that no row is drawn again for it. */
function usePick(rows: readonly ApplicationSummary[]) {
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  });
  return useCallback((id: string, range: boolean) => {
    const application = latest.current.find((row) => row.id === id);
    pick(latest.current, application, range);
  }, []);
}

/** @param height of a row, CSS pixels */
function useVirtualRows(list: RefObject<HTMLElement | null>, total: number, height: number) {
  const top = useTop(list);
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => height,
    overscan: 12,
    scrollMargin: top,
    scrollPaddingStart: COVERED,
    scrollPaddingEnd: 64,
  });
  useEffect(() => virtual.measure(), [virtual, height]);
  return { virtual, top };
}

/** To be found again on the way back. */
function remember(event: MouseEvent, rows: readonly ApplicationSummary[]): void {
  const index = (event.target as Element).closest('[data-index]')?.getAttribute('data-index');
  const id = rows[Number(index ?? -1)]?.id;
  if (id !== undefined) lastOpenedStore.set(() => ({ id, scrollY: window.scrollY }));
}

export function ApplicationsTable({ rows, total, columns, onReach }: ApplicationsTableProps) {
  const list = useRef<HTMLDivElement>(null);
  const { picked, open } = useStore(selectionStore);
  const onPick = usePick(rows);
  const { virtual, top } = useVirtualRows(list, total, columns === null ? ROW_TALL : ROW);
  useRowKeys(list, virtual, rows.length, {
    onPick: (index, range) => pick(rows, rows[index], range),
    onLetGo: () => selectionStore.set(() => NOTHING),
  });
  useReturn(list, virtual, rows);
  const items = virtual.getVirtualItems();
  const reached = (items.at(-1)?.index ?? 0) + 1;
  useEffect(() => onReach(reached), [onReach, reached]);
  const common = { columns, onPick, selecting: open || picked.size > 0 };
  return (
    <div
      ref={list}
      role="rowgroup"
      data-rows
      onPointerMove={notePointer}
      className="relative"
      style={{ height: virtual.getTotalSize() }}
      onClick={(event) => remember(event, rows)}
    >
      {items.map(({ index, key, start }) => {
        const application = rows[index];
        return (
          <div
            key={key}
            role="presentation"
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {application ? (
              <ApplicationRow
                {...common}
                application={application}
                index={index}
                picked={picked.has(application.id)}
              />
            ) : (
              <RowSkeleton index={index} columns={columns} />
            )}
          </div>
        );
      })}
    </div>
  );
}

// The rows of the list: only those in sight are drawn, the others are reckoned with.
import { useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import { useShortcuts } from '../hooks/use-shortcuts.ts';
import { useWide } from '../hooks/use-wide.ts';
import { lastOpenedStore } from '../state/last-opened.ts';
import { notePointer } from '../state/reading.ts';
import { ApplicationRow } from './application-row.tsx';
import { ROW, ROW_TALL } from './application-columns.ts';
import { RowSkeleton } from './row-skeleton.tsx';

type Rows = Virtualizer<Window, Element>;

/** Height of header, toolbar and column heads, which stay above the rows. */
const COVERED = 136;
const TRIES = 20;

interface ApplicationsTableProps {
  rows: readonly ApplicationSummary[];
  total: number;
  /** Called with the number of rows in sight, counted from the top of the list. */
  onReach: (rows: number) => void;
}

/** Where the list begins on the page, which changes when something above it grows. */
function useTop(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return top;
}

/** Focuses a row; one out of sight is drawn only some frames after it was scrolled to. */
function focusRow(list: HTMLElement | null, index: number, tries = TRIES): void {
  const link = list?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  if (link) link.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusRow(list, index, tries - 1));
}

function useRowKeys(list: RefObject<HTMLElement | null>, virtual: Rows, loaded: number): void {
  const step = (by: number) => {
    const focused = document.activeElement?.getAttribute('data-index');
    const first =
      virtual.getVirtualItems().find(({ start }) => start >= window.scrollY + COVERED)?.index ?? 0;
    const next = focused === null || focused === undefined ? first : Number(focused) + by;
    if (next < 0 || next >= loaded) return;
    virtual.scrollToIndex(next, { align: 'auto' });
    focusRow(list.current, next);
  };
  useShortcuts({ j: () => step(1), k: () => step(-1) });
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

export function ApplicationsTable({ rows, total, onReach }: ApplicationsTableProps) {
  const list = useRef<HTMLDivElement>(null);
  const wide = useWide(640);
  const top = useTop(list);
  const height = wide ? ROW : ROW_TALL;
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => height,
    overscan: 12,
    scrollMargin: top,
    scrollPaddingStart: COVERED,
    scrollPaddingEnd: 64,
  });
  useEffect(() => virtual.measure(), [virtual, height]);
  useRowKeys(list, virtual, rows.length);
  useReturn(list, virtual, rows);
  const items = virtual.getVirtualItems();
  const reached = (items.at(-1)?.index ?? 0) + 1;
  useEffect(() => onReach(reached), [onReach, reached]);
  return (
    <div
      ref={list}
      role="rowgroup"
      data-rows
      onPointerMove={notePointer}
      className="relative"
      style={{ height: virtual.getTotalSize() }}
      onClick={(event) => {
        const index = (event.target as Element).closest('[data-index]')?.getAttribute('data-index');
        const id = rows[Number(index ?? -1)]?.id;
        if (id !== undefined) lastOpenedStore.set(() => ({ id, scrollY: window.scrollY }));
      }}
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
              <ApplicationRow application={application} index={index} wide={wide} />
            ) : (
              <RowSkeleton index={index} />
            )}
          </div>
        );
      })}
    </div>
  );
}

// The board: the applications of the list as cards, a column for each stage.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ApplicationSummary, Board as Columns } from '../../src/contracts/api.ts';
import type { Status } from '../../src/domain/kind.ts';
import { setStatusOf } from '../api/bulk.ts';
import { useCardKeys } from '../hooks/use-card-keys.ts';
import { useTop } from '../hooks/use-top.ts';
import { boardColumns } from '../state/board-columns.ts';
import { lastOpenedStore } from '../state/last-opened.ts';
import { notePointer } from '../state/reading.ts';
import { BoardColumn } from './board-column.tsx';
import { BoardSkeleton } from './board-skeleton.tsx';

const MOST = 50;

interface BoardProps {
  /** Null while it is on its way. */
  board: Columns | null;
  /** Whether only some statuses were asked for. */
  narrowed: boolean;
  busy: boolean;
  onShowAll: (statuses: readonly Status[]) => void;
}

/** Coming back from an application, its card is in hand again. */
function useReturn(ready: boolean): void {
  const returned = useRef(false);
  useEffect(() => {
    if (!ready || returned.current) return;
    returned.current = true;
    const opened = lastOpenedStore.get();
    lastOpenedStore.set(() => null);
    if (!opened) return;
    const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(opened.id)}"]`);
    card?.focus({ preventScroll: true });
    card?.closest('li')?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [ready]);
}

export function Board({ board, narrowed, busy, onShowAll }: BoardProps) {
  const place = useRef<HTMLDivElement>(null);
  const top = useTop(place);
  const [dragged, setDragged] = useState<ApplicationSummary | null>(null);
  useCardKeys();
  useReturn(board !== null);
  // Each stays the same as long as it can, so that no card is drawn again for it.
  const columns = useMemo(() => board && boardColumns(board, narrowed, MOST), [board, narrowed]);
  const move = useCallback((application: ApplicationSummary, status: Status) => {
    setDragged(null);
    void setStatusOf(application, status);
  }, []);
  return (
    <div
      ref={place}
      role="group"
      aria-label="Board"
      aria-busy={busy}
      data-rows
      tabIndex={0}
      onPointerMove={notePointer}
      className="-mx-4 -mb-24 flex min-h-96 snap-x snap-mandatory scroll-px-4 gap-3 overflow-x-auto px-4 pb-3 max-sm:pb-18 sm:-mx-6 sm:-mb-12 sm:snap-none sm:scroll-px-6 sm:px-6"
      style={{ height: `calc(100dvh - ${top}px)` }}
    >
      {columns === null ? (
        <BoardSkeleton />
      ) : (
        columns.map((column) => (
          <BoardColumn
            key={column.statuses.join()}
            column={column}
            dragged={dragged}
            onDrag={setDragged}
            onMove={move}
            onShowAll={onShowAll}
          />
        ))
      )}
    </div>
  );
}

// One column of the board: its head, its cards, and where a card can be dropped.
import { useDeferredValue, useState, type DragEvent } from 'react';
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import type { Status } from '../../src/domain/kind.ts';
import type { BoardColumn as Column } from '../state/board-columns.ts';
import { count } from '../words/count.ts';
import { STATUS_WORDS } from '../words/status-words.ts';
import { BoardCard } from './board-card.tsx';
import { StatusBadge } from './status-badge.tsx';

interface BoardColumnProps {
  column: Column;
  /** The card in the air. */
  dragged: ApplicationSummary | null;
  onDrag: (application: ApplicationSummary | null) => void;
  onMove: (application: ApplicationSummary, status: Status) => void;
  /** Shows all of these statuses in the table. */
  onShowAll: (statuses: readonly Status[]) => void;
}

interface DropZoneProps {
  status: Status;
  /** Whether it is the only one, so that the head of the column says what it is. */
  alone: boolean;
  onDrop: () => void;
}

function DropZone({ status, alone, onDrop }: DropZoneProps) {
  const [over, setOver] = useState(false);
  return (
    <div
      data-drop={status}
      onDragEnter={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
      className={`flex flex-1 items-center justify-center rounded-lg border-2 border-dashed ${alone ? '' : 'bg-surface'} ${over ? 'border-accent !bg-accent-soft/80' : 'border-edge'}`}
    >
      {!alone && (
        <span className="pointer-events-none">
          <StatusBadge status={status} />
        </span>
      )}
    </div>
  );
}

/** Cards that are drawn at once; the others a moment later, when nothing more urgent is to be done. */
const FIRST = 12;
const NONE: readonly ApplicationSummary[] = [];

function useCards(items: readonly ApplicationSummary[]): readonly ApplicationSummary[] {
  const later = useDeferredValue(items, NONE);
  if (later === items) return items;
  const first = items.slice(0, FIRST);
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...later.slice(FIRST).filter(({ id }) => !known.has(id))];
}

export function BoardColumn({ column, dragged, onDrag, onMove, onShowAll }: BoardColumnProps) {
  const { status, statuses, total, items } = column;
  const cards = useCards(items);
  const zones = dragged ? statuses.filter((one) => one !== dragged.status) : [];
  return (
    <section
      aria-label={status === null ? 'Ended' : STATUS_WORDS[status]}
      data-column
      className="relative flex w-[84vw] max-w-80 shrink-0 sm:w-54 sm:shrink sm:grow sm:min-w-54 snap-start flex-col rounded-xl bg-raised"
    >
      <h2 className="flex items-center justify-between gap-2 px-3 py-2.5 font-semibold">
        {status === null ? 'Ended' : <StatusBadge status={status} />}
        <span className="text-sm font-normal text-muted">{count(total)}</span>
      </h2>
      <div className="flex min-h-0 flex-1 flex-col gap-2 overflow-y-auto px-2 pb-2">
        <ul className="flex flex-col gap-2 empty:hidden">
          {cards.map((application) => (
            <BoardCard
              key={application.id}
              application={application}
              withStatus={status === null}
              onMove={onMove}
              onDrag={onDrag}
            />
          ))}
        </ul>
        {total === 0 && <p className="px-1 py-3 text-center text-sm text-muted">None</p>}
        {total > items.length && (
          <button
            type="button"
            className="min-h-9 shrink-0 rounded-md text-sm text-accent hover:bg-hover"
            onClick={() => onShowAll(statuses)}
          >
            {`Show all ${count(total)} in the table`}
          </button>
        )}
      </div>
      {dragged && zones.length > 0 && (
        <div
          className={`absolute inset-x-0 top-10 bottom-0 z-2 flex flex-col gap-1 rounded-b-xl p-1 ${zones.length > 1 ? 'bg-raised' : ''}`}
        >
          {zones.map((one) => (
            <DropZone key={one} status={one} alone={zones.length === 1} onDrop={() => onMove(dragged, one)} />
          ))}
        </div>
      )}
    </section>
  );
}

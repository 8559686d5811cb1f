// The status of an application, which the person may set or give back to the machine.
import { ChevronDown, Pin } from 'lucide-react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import { STATUSES, type Status } from '../../src/domain/kind.ts';
import { changeHeld, correct } from '../api/correct.ts';
import { STATUS_WORDS } from '../words/status-words.ts';
import { StatusBadge } from './status-badge.tsx';

/** @param status null gives it back to the machine */
export function setStatus(application: ApplicationDetail, status: Status | null): void {
  const item = application.timeline[0]?.item_id;
  if (item === undefined) return;
  const { id, version } = application;
  void correct(
    { type: 'status', item, status },
    () => (status === null ? 'The status follows your mail again' : `Set to “${STATUS_WORDS[status]}”`),
    () =>
      changeHeld(id, (held) => ({ ...held, status: status ?? held.status, status_pinned: status !== null })),
    { id, version },
  );
}

/** Shows the badge; the browser's own list of choices lies invisibly over it. */
export function StatusSelect({ application }: { application: ApplicationDetail }) {
  const { status, status_pinned: pinned } = application;
  return (
    <span className="relative inline-flex min-h-8 items-center gap-2 rounded-md border border-line px-2.5 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent hover:bg-hover">
      <span className="flex font-medium" data-testid="status">
        <StatusBadge status={status} pinned={pinned} />
      </span>
      {pinned && (
        <span className="inline-flex items-center gap-1 text-sm text-muted">
          <Pin size={13} aria-hidden />
          set by you
        </span>
      )}
      <ChevronDown size={15} aria-hidden className="text-muted" />
      <select
        aria-label={`Status: ${STATUS_WORDS[status]}${pinned ? ', set by you' : ''}. Change`}
        className="absolute inset-0 w-full bg-surface text-base text-ink opacity-0"
        value={status}
        onChange={(event) => {
          const chosen = STATUSES.find((known) => known === event.target.value) ?? null;
          setStatus(application, chosen);
        }}
      >
        {pinned && <option value="">As your mail tells it</option>}
        {STATUSES.map((choice) => (
          <option key={choice} value={choice}>
            {STATUS_WORDS[choice]}
          </option>
        ))}
      </select>
    </span>
  );
}

// One application on the board.
import { Link } from '@tanstack/react-router';
import { ArrowRightLeft } from 'lucide-react';
import { memo, type DragEvent } from 'react';
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import type { Status } from '../../src/domain/kind.ts';
import { lastOpenedStore } from '../state/last-opened.ts';
import { ApplicationNext, hasNext } from './application-next.tsx';
import { Moment } from './moment.tsx';
import { StatusBadge } from './status-badge.tsx';
import { StatusMenu } from './status-menu.tsx';

interface BoardCardProps {
  application: ApplicationSummary;
  /** Whether the column does not say it. */
  withStatus: boolean;
  onMove: (application: ApplicationSummary, status: Status) => void;
  onDrag: (application: ApplicationSummary | null) => void;
}

const remember = (id: string) => () => lastOpenedStore.set(() => ({ id, scrollY: null }));

export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { application, withStatus, onMove, onDrag } = props;
  const { id, status, last_activity_at: at } = application;
  const company = application.company ?? 'Unknown company';
  const role = application.role ?? 'Unknown role';
  const onDragStart = (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', `${company} – ${role}`);
    // The browser ends a drag whose page changes before it has begun.
    setTimeout(() => onDrag(application));
  };
  return (
    <li
      draggable
      onDragStart={onDragStart}
      onDragEnd={() => onDrag(null)}
      className="relative flex cursor-grab flex-col gap-1 rounded-lg border border-line bg-surface p-2.5 [contain-intrinsic-size:auto_5.5rem] [content-visibility:auto] hover:border-edge has-[[data-card]:focus-visible]:border-accent has-[[data-card]:focus-visible]:bg-accent-soft"
    >
      <div className="flex items-start gap-1">
        <Link
          to="/applications/$id"
          params={{ id }}
          draggable={false}
          data-card={id}
          onClick={remember(id)}
          title={company}
          dir="auto"
          className={`stretched min-w-0 flex-1 truncate text-left font-medium ${application.company === null ? 'text-muted italic' : ''}`}
        >
          {company}
        </Link>
        <StatusMenu
          label={`Move ${company}, ${role} to…`}
          title="Move to… (m)"
          without={status}
          className="relative z-1 -m-1 inline-flex size-7 shrink-0 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink"
          face={<ArrowRightLeft size={14} aria-hidden />}
          onChoose={(chosen) => onMove(application, chosen)}
        />
      </div>
      <p
        className={`line-clamp-2 text-left text-sm ${application.role === null ? 'text-muted italic' : ''}`}
        title={role}
        dir="auto"
      >
        {role}
      </p>
      <div className="flex min-w-0 flex-wrap items-center justify-between gap-x-2 gap-y-1 text-sm">
        {withStatus ? (
          <StatusBadge status={status} pinned={application.status_pinned} />
        ) : (
          hasNext(application) && <ApplicationNext application={application} cut={false} />
        )}
        <span className="ml-auto shrink-0 text-muted">
          <Moment at={at} />
        </span>
      </div>
    </li>
  );
});

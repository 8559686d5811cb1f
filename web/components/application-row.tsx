// One application in the list: a row, or two lines where the window is narrow.
import { Link } from '@tanstack/react-router';
import { CircleHelp } from 'lucide-react';
import { memo } from 'react';
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import { count } from '../words/count.ts';
import { sourceName } from '../words/source-name.ts';
import { GRID } from './application-columns.ts';
import { Moment } from './moment.tsx';
import { StatusBadge } from './status-badge.tsx';

const ROW_STYLE =
  'relative h-row-tall sm:h-row border-b border-line hover:bg-raised has-focus-visible:bg-accent-soft';

function CheckMark() {
  return (
    <span className="inline-flex items-center gap-1 text-warn" title="Hearback was not sure; please check">
      <CircleHelp size={15} aria-hidden />
      Check
    </span>
  );
}

function CompanyLink({ application, index }: { application: ApplicationSummary; index: number }) {
  const company = application.company ?? 'Unknown company';
  return (
    <Link
      to="/applications/$id"
      params={{ id: application.id }}
      data-index={index}
      className={`stretched block truncate text-left font-medium ${application.company === null ? 'text-muted italic' : ''}`}
      title={company}
      dir="auto"
    >
      {company}
    </Link>
  );
}

function TwoLines({ application, index }: { application: ApplicationSummary; index: number }) {
  return (
    <div role="cell" className="flex h-full min-w-0 flex-col justify-center gap-0.5">
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1">
          <CompanyLink application={application} index={index} />
        </div>
        {application.needs_review && <CheckMark />}
        <StatusBadge status={application.status} />
      </div>
      <div className="flex gap-2 text-sm text-muted">
        <p className="min-w-0 flex-1 truncate text-left" dir="auto">
          {application.role ?? 'Unknown role'}
        </p>
        <Moment at={application.last_activity_at} />
      </div>
    </div>
  );
}

function Cells({ application, index }: { application: ApplicationSummary; index: number }) {
  const { role, source } = application;
  return (
    <>
      <div role="cell" className="min-w-0">
        <CompanyLink application={application} index={index} />
      </div>
      <div role="cell" className="truncate text-left" title={role ?? undefined} dir="auto">
        {role ?? <span className="text-muted italic">Unknown role</span>}
      </div>
      <div role="cell" className="flex">
        <StatusBadge status={application.status} pinned={application.status_pinned} />
      </div>
      <div role="cell" className="truncate text-muted max-lg:hidden">
        {source === null ? '–' : sourceName(source)}
      </div>
      <div role="cell" className="truncate text-muted max-lg:hidden">
        <Moment at={application.applied_at} />
      </div>
      <div role="cell" className="truncate text-muted">
        <Moment at={application.last_activity_at} />
      </div>
      <div role="cell" className="text-right text-muted">
        {count(application.events)}
      </div>
      <div role="cell" className="flex">
        {application.needs_review && <CheckMark />}
      </div>
    </>
  );
}

export const ApplicationRow = memo(function ApplicationRow({
  application,
  index,
  wide,
}: {
  application: ApplicationSummary;
  index: number;
  wide: boolean;
}) {
  return (
    <div role="row" aria-rowindex={index + 2} className={`${ROW_STYLE} ${wide ? GRID : ''}`}>
      {wide ? (
        <Cells application={application} index={index} />
      ) : (
        <TwoLines application={application} index={index} />
      )}
    </div>
  );
});

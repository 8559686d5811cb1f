// The cells of one application in the table, column by column.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import type { ColumnId } from '../state/list-columns.ts';
import { count } from '../words/count.ts';
import { sourceName } from '../words/source-name.ts';
import { ApplicationNext } from './application-next.tsx';
import { Moment } from './moment.tsx';
import { StatusBadge } from './status-badge.tsx';

/** The one link of the row, which as a whole is its target. */
export function CompanyLink({ application, index }: { application: ApplicationSummary; index: number }) {
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

function Text({ text }: { text: string | null }) {
  if (text === null || text === '') return <span className="text-muted">–</span>;
  return (
    <span className="block truncate text-left text-muted" title={text} dir="auto">
      {text}
    </span>
  );
}

const CONTENTS: Readonly<Record<ColumnId, (application: ApplicationSummary, index: number) => ReactNode>> = {
  company: (application, index) => <CompanyLink application={application} index={index} />,
  role: ({ role }) =>
    role === null ? (
      <span className="text-muted italic">Unknown role</span>
    ) : (
      <span className="block truncate text-left" title={role} dir="auto">
        {role}
      </span>
    ),
  status: ({ status, status_pinned }) => (
    <span className="flex">
      <StatusBadge status={status} pinned={status_pinned} />
    </span>
  ),
  next: (application) => <ApplicationNext application={application} />,
  location: ({ location }) => <Text text={location} />,
  source: ({ source }) => <Text text={source === null ? null : sourceName(source)} />,
  applied: ({ applied_at }) => <Moment at={applied_at} />,
  activity: ({ last_activity_at }) => <Moment at={last_activity_at} />,
  requisition: ({ req_ids }) => <Text text={req_ids.join(', ')} />,
  mails: ({ events }) => count(events),
};

const QUIET: ReadonlySet<ColumnId> = new Set(['applied', 'activity', 'mails']);

interface CellsProps {
  application: ApplicationSummary;
  index: number;
  columns: readonly ColumnId[];
}

export function ApplicationCells({ application, index, columns }: CellsProps) {
  return columns.map((id) => (
    <div
      key={id}
      role="cell"
      className={`min-w-0 truncate ${QUIET.has(id) ? 'text-muted' : ''} ${id === 'mails' ? 'text-right' : ''}`}
    >
      {CONTENTS[id](application, index)}
    </div>
  ));
}

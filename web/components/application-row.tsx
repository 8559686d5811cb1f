// One application in the list: a row, or two lines where the window is narrow.
import { memo } from 'react';
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import type { ColumnId } from '../state/list-columns.ts';
import { ApplicationCells, CompanyLink } from './application-cells.tsx';
import { ApplicationNext, hasNext } from './application-next.tsx';
import { GRID } from './application-columns.ts';
import { Moment } from './moment.tsx';
import { StatusBadge } from './status-badge.tsx';

const ROW_STYLE =
  'relative h-row-tall sm:h-row border-b border-line hover:bg-raised has-focus-visible:bg-accent-soft';

function TwoLines({ application, index }: { application: ApplicationSummary; index: number }) {
  return (
    <div role="cell" className="flex h-full min-w-0 flex-1 flex-col justify-center gap-0.5">
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1">
          <CompanyLink application={application} index={index} />
        </div>
        <StatusBadge status={application.status} />
      </div>
      <div className="flex items-center gap-3 text-sm text-muted">
        <p className="min-w-0 flex-1 truncate text-left" dir="auto">
          {application.role ?? 'Unknown role'}
        </p>
        <span className="max-w-[60%] shrink-0">
          {hasNext(application) ? (
            <ApplicationNext application={application} />
          ) : (
            <Moment at={application.last_activity_at} />
          )}
        </span>
      </div>
    </div>
  );
}

interface BoxProps {
  application: ApplicationSummary;
  picked: boolean;
  onPick: (id: string, range: boolean) => void;
}

function Box({ application, picked, onPick }: BoxProps) {
  return (
    <div role="cell" className="relative z-1 h-full">
      <label className="-mx-2 flex h-full w-10 items-center justify-center select-none">
        <input
          type="checkbox"
          aria-label={`Select ${application.company ?? 'unknown company'}, ${application.role ?? 'unknown role'}`}
          className="size-4 accent-accent"
          checked={picked}
          onChange={({ nativeEvent }) =>
            onPick(application.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
        />
      </label>
    </div>
  );
}

interface RowProps extends BoxProps {
  index: number;
  /** The columns to show, or null for two lines. */
  columns: readonly ColumnId[] | null;
  /** Whether it can be selected; there is always room for that in columns. */
  selecting: boolean;
}

export const ApplicationRow = memo(function ApplicationRow(props: RowProps) {
  const { application, index, columns, selecting, picked, onPick } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      data-picked={picked || undefined}
      className={`${ROW_STYLE} data-picked:bg-accent-soft ${columns ? GRID : 'flex gap-3'}`}
    >
      {(columns !== null || selecting) && <Box application={application} picked={picked} onPick={onPick} />}
      {columns === null ? (
        <TwoLines application={application} index={index} />
      ) : (
        <ApplicationCells application={application} index={index} columns={columns} />
      )}
    </div>
  );
});

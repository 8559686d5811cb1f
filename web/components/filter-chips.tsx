// The filters above the list: statuses that occur, and what needs review.
import { useQuery } from '@tanstack/react-query';
import { CircleHelp } from 'lucide-react';
import { STATUSES } from '../../src/domain/kind.ts';
import { summaryQuery } from '../api/queries.ts';
import { readListSearch, toggleStatus, toListQuery, type ListSearch } from '../state/list-search.ts';
import { FilterChip } from './filter-chip.tsx';
import { StatusBadge } from './status-badge.tsx';

export function FilterChips({
  search,
  onChange,
}: {
  search: ListSearch;
  onChange: (search: ListSearch) => void;
}) {
  const { data } = useQuery(summaryQuery);
  const { statuses, needsReview } = toListQuery(search);
  const shown = STATUSES.filter((status) => (data?.by_status[status] ?? 0) > 0 || statuses.includes(status));
  const review = data?.needs_review ?? 0;
  return (
    <div
      role="group"
      aria-label="Filters"
      className="-mx-4 flex min-h-10 items-center gap-1.5 overflow-x-auto px-4 pb-2 [scrollbar-width:none] sm:mx-0 sm:flex-wrap sm:overflow-visible sm:px-0"
    >
      {(review > 0 || needsReview) && (
        <FilterChip
          on={needsReview}
          applications={review}
          onToggle={() => onChange(readListSearch({ ...search, review: needsReview ? undefined : 'yes' }))}
        >
          <span className="inline-flex items-center gap-1.5 text-warn">
            <CircleHelp size={15} aria-hidden />
            Needs review
          </span>
        </FilterChip>
      )}
      {shown.map((status) => (
        <FilterChip
          key={status}
          on={statuses.includes(status)}
          applications={data?.by_status[status] ?? 0}
          onToggle={() => onChange(toggleStatus(search, status))}
        >
          <StatusBadge status={status} />
        </FilterChip>
      ))}
    </div>
  );
}

// Which statuses the list shows.
import { useQuery } from '@tanstack/react-query';
import { STATUSES } from '../../src/domain/kind.ts';
import { statusTotalsQuery } from '../api/queries.ts';
import { toggleStatus } from '../state/list-search.ts';
import { FilterChoice } from './filter-choice.tsx';
import type { FilterBodyProps } from './filter-chip.tsx';
import { StatusBadge } from './status-badge.tsx';

export function FilterStatus({ search, query, onChange }: FilterBodyProps) {
  const { data } = useQuery(statusTotalsQuery(query));
  return STATUSES.map((status) => (
    <FilterChoice
      key={status}
      type="checkbox"
      name="status"
      checked={query.statuses.includes(status)}
      applications={data && (data.get(status) ?? 0)}
      onToggle={() => onChange(toggleStatus(search, status))}
    >
      <StatusBadge status={status} />
    </FilterChoice>
  ));
}

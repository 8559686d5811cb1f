// How the list is sorted, where there is no room for column heads.
import { ArrowDown, ArrowUp } from 'lucide-react';
import { ALL_COLUMNS, columnOf } from '../state/list-columns.ts';
import { sortBy, type ListSearch } from '../state/list-search.ts';
import type { ListQuery } from '../api/list-parameters.ts';
import { Button } from './button.tsx';

const SORTS = ALL_COLUMNS.flatMap((id) => {
  const { sort, words } = columnOf(id);
  return sort === null ? [] : [{ sort, words }];
});

interface SortSelectProps {
  search: ListSearch;
  query: ListQuery;
  onChange: (search: ListSearch) => void;
}

export function SortSelect({ search, query, onChange }: SortSelectProps) {
  const ascending = query.order === 'asc';
  return (
    <div className="flex gap-2">
      <select
        aria-label="Sort by"
        className="h-9 min-w-0 flex-1 rounded-md border border-edge bg-surface px-2"
        value={query.sort}
        onChange={(event) => {
          const chosen = SORTS.find(({ sort }) => sort === event.target.value);
          if (chosen) onChange(sortBy(search, chosen.sort));
        }}
      >
        {SORTS.map(({ sort, words }) => (
          <option key={sort} value={sort}>
            {words}
          </option>
        ))}
      </select>
      <Button onClick={() => onChange(sortBy(search, query.sort))}>
        {ascending ? <ArrowUp size={15} aria-hidden /> : <ArrowDown size={15} aria-hidden />}
        {ascending ? 'Ascending' : 'Descending'}
      </Button>
    </div>
  );
}

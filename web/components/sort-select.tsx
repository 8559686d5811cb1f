// How the list is sorted, where there is no room for column heads.
import { toListQuery, type ListSearch, sortBy } from '../state/list-search.ts';
import type { ListQuery } from '../api/client.ts';

const SORTS: readonly { sort: ListQuery['sort']; words: string }[] = [
  { sort: 'last_activity', words: 'Latest news' },
  { sort: 'applied', words: 'Applied' },
  { sort: 'company', words: 'Company' },
  { sort: 'status', words: 'Status' },
];

export function SortSelect({
  search,
  onChange,
}: {
  search: ListSearch;
  onChange: (search: ListSearch) => void;
}) {
  return (
    <select
      aria-label="Sort by"
      className="h-8 rounded-md border border-edge bg-surface px-2 sm:hidden"
      value={toListQuery(search).sort}
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
  );
}

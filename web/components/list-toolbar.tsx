// Search box, sorting and number of applications, which stay in sight while the list is scrolled; filters below.
import { readListSearch, type ListSearch } from '../state/list-search.ts';
import { count } from '../words/count.ts';
import { FilterChips } from './filter-chips.tsx';
import { SearchBox } from './search-box.tsx';
import { SortSelect } from './sort-select.tsx';

interface ListToolbarProps {
  search: ListSearch;
  onSearch: (search: ListSearch, replace?: boolean) => void;
  /** Null while it is not known. */
  total: number | null;
}

export function ListToolbar({ search, onSearch, total }: ListToolbarProps) {
  return (
    <>
      <div className="sticky top-header z-10 flex h-toolbar items-center gap-3 bg-surface">
        <SearchBox known={search.q ?? ''} publish={(q) => onSearch(readListSearch({ ...search, q }), true)} />
        <SortSelect search={search} onChange={onSearch} />
        <p role="status" className="ml-auto whitespace-nowrap text-muted max-sm:sr-only">
          {total !== null && count(total, 'application')}
        </p>
      </div>
      <FilterChips search={search} onChange={onSearch} />
    </>
  );
}

// Search box, view and number of applications, which stay in sight while the list is scrolled; filters below.
import type { ListQuery } from '../api/list-parameters.ts';
import type { ColumnId } from '../state/list-columns.ts';
import { readListSearch, type ListSearch } from '../state/list-search.ts';
import { count } from '../words/count.ts';
import { ColumnPicker } from './column-picker.tsx';
import { CalendarLink } from './calendar-link.tsx';
import { CsvLink } from './csv-link.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterSheet } from './filter-sheet.tsx';
import { SearchBox } from './search-box.tsx';
import { ViewSwitch } from './view-switch.tsx';

interface ListToolbarProps {
  search: ListSearch;
  query: ListQuery;
  onSearch: (search: ListSearch, replace?: boolean) => void;
  /** The columns that were chosen, and those of them that find room; none in a narrow window. */
  columns: readonly ColumnId[];
  fitting: readonly ColumnId[] | null;
  /** Null while it is not known. */
  total: number | null;
}

export function ListToolbar({ search, query, onSearch, columns, fitting, total }: ListToolbarProps) {
  const narrow = fitting === null;
  const filters = { search, query, onChange: onSearch };
  return (
    <>
      <div className="sticky top-header z-10 flex h-toolbar items-center gap-2 bg-surface sm:gap-3">
        <SearchBox known={search.q ?? ''} publish={(q) => onSearch(readListSearch({ ...search, q }), true)} />
        <ViewSwitch search={search} onChange={onSearch} />
        {narrow && <FilterSheet {...filters} columns={columns} total={total} />}
        <p role="status" className="ml-auto whitespace-nowrap text-muted max-sm:sr-only">
          {total !== null && count(total, 'application')}
        </p>
        {!narrow && (
          <>
            {search.view !== 'board' && (
              <ColumnPicker search={search} columns={columns} fitting={fitting} onChange={onSearch} />
            )}
            <CsvLink query={query} columns={columns} />
            <CalendarLink query={query} />
          </>
        )}
      </div>
      <FilterChips {...filters} onlySet={narrow} />
    </>
  );
}

// The filters above the list; in a narrow window only those that are set, the others being in a sheet.
import { X } from 'lucide-react';
import { isNarrowed, withoutFilters } from '../state/list-search.ts';
import { Button } from './button.tsx';
import { FilterChip, type FilterBodyProps } from './filter-chip.tsx';
import { FILTER_FIELDS } from './filter-fields.tsx';
import { FilterToggles } from './filter-toggles.tsx';
import { SavedViewsAdd } from './saved-views-add.tsx';

export function FilterChips({ onlySet, ...props }: FilterBodyProps & { onlySet: boolean }) {
  const { search, onChange } = props;
  const narrowed = isNarrowed(search);
  const fields = FILTER_FIELDS.filter(({ value }) => !onlySet || value(props) !== null);
  return (
    <div role="group" aria-label="Filters" className="flex flex-wrap items-center gap-1.5 pb-2 empty:hidden">
      {fields.map(({ words, value, without, Body }) => (
        <FilterChip key={words} words={words} value={value(props)} onRemove={() => onChange(without(search))}>
          <Body {...props} />
        </FilterChip>
      ))}
      <FilterToggles search={search} onChange={onChange} onlySet={onlySet} />
      {narrowed && (
        <Button tone="quiet" size="small" onClick={() => onChange(withoutFilters(search))}>
          <X size={14} aria-hidden />
          Clear all
        </Button>
      )}
      {(onlySet ? narrowed : Object.keys(search).length > 0) && <SavedViewsAdd search={search} />}
    </div>
  );
}

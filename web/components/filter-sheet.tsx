// All that the toolbar has no room for in a narrow window: filters, sorting, selecting, the file.
import { ChevronDown, ListChecks, SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { selectionStore } from '../state/bulk-selection.ts';
import type { ColumnId } from '../state/list-columns.ts';
import { isNarrowed, withoutFilters } from '../state/list-search.ts';
import { count } from '../words/count.ts';
import { Button } from './button.tsx';
import { CalendarLink } from './calendar-link.tsx';
import { CsvLink } from './csv-link.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import type { FilterBodyProps } from './filter-chip.tsx';
import { FILTER_FIELDS } from './filter-fields.tsx';
import { FilterToggles } from './filter-toggles.tsx';
import { SortSelect } from './sort-select.tsx';

interface FilterSheetProps extends FilterBodyProps {
  columns: readonly ColumnId[];
  /** Null while it is not known. */
  total: number | null;
}

function Fields(props: FilterBodyProps) {
  return FILTER_FIELDS.map(({ words, value, Body }) => (
    <details key={words} className="group border-b border-line">
      <summary className="flex min-h-11 list-none items-center gap-2 [&::-webkit-details-marker]:hidden">
        <span className="shrink-0">{words}</span>
        <bdi className="ml-auto min-w-0 truncate font-medium text-accent">{value(props)}</bdi>
        <ChevronDown size={16} aria-hidden className="shrink-0 text-muted group-open:rotate-180" />
      </summary>
      <div className="pb-2">
        <Body {...props} />
      </div>
    </details>
  ));
}

function Sheet({ columns, total, onClose, ...props }: FilterSheetProps & { onClose: () => void }) {
  const { search, query, onChange } = props;
  const board = search.view === 'board';
  return (
    <DialogFrame title="Filter and sort" onClose={onClose}>
      <div className="flex flex-col">
        {!board && <SortSelect search={search} query={query} onChange={onChange} />}
        <div className="flex flex-wrap gap-2 py-3">
          <FilterToggles search={search} onChange={onChange} onlySet={false} />
        </div>
        <Fields {...props} />
        <div className="sticky -bottom-5 -mx-5 -mb-5 flex flex-wrap items-center gap-2 bg-surface px-5 pt-3 pb-5">
          {!board && (
            <Button
              onClick={() => {
                selectionStore.set((selection) => ({ ...selection, open: true }));
                onClose();
              }}
            >
              <ListChecks size={16} aria-hidden />
              Select
            </Button>
          )}
          <CsvLink query={query} columns={columns} />
          <CalendarLink query={query} />
          {isNarrowed(search) && (
            <Button tone="quiet" onClick={() => onChange(withoutFilters(search))}>
              Clear all
            </Button>
          )}
          <Button tone="primary" className="ml-auto" onClick={onClose}>
            {total === null ? 'Show' : `Show ${count(total)}`}
          </Button>
        </div>
      </div>
    </DialogFrame>
  );
}

export function FilterSheet(props: FilterSheetProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="icon" aria-label="Filter and sort" onClick={() => setOpen(true)}>
        <SlidersHorizontal size={16} aria-hidden />
      </Button>
      {open && <Sheet {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

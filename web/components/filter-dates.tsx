// When something last happened on the applications that the list shows.
import { LAST_DAYS } from '../state/date-range.ts';
import { readListSearch } from '../state/list-search.ts';
import { FilterChoice } from './filter-choice.tsx';
import type { FilterBodyProps } from './filter-chip.tsx';

const ENDS = [
  ['since', 'From'],
  ['until', 'To'],
] as const;

export function FilterDates({ search, onChange }: FilterBodyProps) {
  return (
    <div className="flex flex-col">
      <div role="radiogroup" aria-label="Last activity">
        {LAST_DAYS.map((days) => (
          <FilterChoice
            key={days}
            type="radio"
            name="days"
            checked={search.days === days}
            applications={undefined}
            onToggle={() => onChange(readListSearch({ ...search, days: search.days === days ? '' : days }))}
          >
            {`Last ${days} days`}
          </FilterChoice>
        ))}
      </div>
      <div className="mt-1 flex flex-wrap gap-2 border-t border-line p-2">
        {ENDS.map(([end, words]) => (
          <label key={end} className="flex flex-1 flex-col gap-1 text-sm text-muted">
            {words}
            <input
              type="date"
              className="h-8 w-36 rounded-md border border-edge bg-surface px-2 text-base text-ink"
              value={search[end] ?? ''}
              onChange={(event) =>
                onChange(readListSearch({ ...search, days: undefined, [end]: event.target.value }), true)
              }
            />
          </label>
        ))}
      </div>
    </div>
  );
}

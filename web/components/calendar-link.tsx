// Saves the interviews of what the table shows as a calendar.
import { CalendarArrowDown } from 'lucide-react';
import { addressOf } from '../api/call.ts';
import { filterParameters, type ListFilters } from '../api/list-parameters.ts';

export function CalendarLink({ query }: { query: ListFilters }) {
  return (
    <a
      href={addressOf('/exports/ics', 'get', { query: filterParameters(query) })}
      download
      aria-label="Save interviews as a calendar (.ics)"
      title="Save the interviews of what is shown as a calendar (.ics)"
      className="inline-flex h-8 shrink-0 items-center gap-2 rounded-md border border-edge px-2.5 hover:bg-hover"
    >
      <CalendarArrowDown size={16} aria-hidden />
      <span aria-hidden className="max-lg:hidden">
        Calendar
      </span>
    </a>
  );
}

// Saves the interviews of what the table shows as a calendar.
import { CalendarArrowDown } from 'lucide-react';
import { addressOf } from '../api/call.ts';
import { filterParameters, type ListFilters } from '../api/list-parameters.ts';
import { FileLink } from './file-link.tsx';

export function CalendarLink({ query }: { query: ListFilters }) {
  return (
    <FileLink
      href={addressOf('/exports/ics', 'get', { query: filterParameters(query) })}
      icon={CalendarArrowDown}
      word="Calendar"
      label="Save interviews as a calendar (.ics)"
      title="Save the interviews of what is shown as a calendar (.ics)"
    />
  );
}

// Leads from a list that shows only the first lines to all of them.
import { Link } from '@tanstack/react-router';
import type { ListSearch } from '../state/list-search.ts';

export function TodayRest({ search, children }: { search: ListSearch; children: string }) {
  return (
    <p className="py-2">
      <Link
        to="/applications"
        search={search}
        className="inline-flex min-h-6 items-center text-accent underline"
      >
        {children}
      </Link>
    </p>
  );
}

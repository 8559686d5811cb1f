// The list of applications, or the first run while there are none.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { summaryQuery } from '../api/queries.ts';
import { ApplicationsList } from '../components/applications-list.tsx';
import { CurrentTransfers } from '../components/current-transfers.tsx';
import { ErrorNotice } from '../components/error-notice.tsx';
import { FirstRun } from '../components/first-run.tsx';
import { SavedViews } from '../components/saved-views.tsx';
import { useFirstReadings } from '../hooks/use-first-readings.ts';
import { useWayBack } from '../hooks/use-way-back.ts';
import { lastListStore } from '../state/last-list.ts';
import { isNarrowed, type ListSearch } from '../state/list-search.ts';
import { withOwnColumns } from '../state/own-columns.ts';

const route = getRouteApi('/applications');

/** What the address says; the plain one is made to name the person's own columns. */
function useSearch() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const shown = useMemo(() => withOwnColumns(search), [search]);
  useEffect(() => {
    if (shown !== search) void navigate({ search: shown, replace: true });
  }, [shown, search, navigate]);
  useEffect(() => lastListStore.set(() => shown), [shown]);
  const onSearch = (next: ListSearch, replace = false) => void navigate({ search: next, replace });
  return { search: shown, onSearch };
}

export function ApplicationsPage() {
  useWayBack('/applications');
  const { search, onSearch } = useSearch();
  const { data, error, refetch } = useQuery(summaryQuery);
  const readings = useFirstReadings();
  const empty = data?.applications === 0 && !isNarrowed(search);
  return (
    <>
      <title>Applications · Hearback</title>
      {empty ? (
        <FirstRun />
      ) : error && !data ? (
        <>
          <h1 className="sr-only">Applications</h1>
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        </>
      ) : (
        <>
          <h1 className="sr-only">Applications</h1>
          <div className="pt-4 empty:hidden">
            <CurrentTransfers accounts={readings} />
          </div>
          <SavedViews search={search} />
          <ApplicationsList search={search} onSearch={onSearch} />
        </>
      )}
    </>
  );
}

// The list of applications, or the first run while there are none.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { summaryQuery } from '../api/queries.ts';
import { ApplicationsList } from '../components/applications-list.tsx';
import { CurrentTransfers } from '../components/current-transfers.tsx';
import { ErrorNotice } from '../components/error-notice.tsx';
import { FirstRun } from '../components/first-run.tsx';
import { lastListStore } from '../state/last-list.ts';

const route = getRouteApi('/applications');

export function ApplicationsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(summaryQuery);
  useEffect(() => lastListStore.set(() => search), [search]);
  const empty = data?.applications === 0 && Object.keys(search).length === 0;
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <title>Applications · Hearback</title>
      {empty ? (
        <FirstRun />
      ) : (
        <>
          <h1 className="sr-only">Applications</h1>
          <div className="pt-4 empty:hidden">
            <CurrentTransfers />
          </div>
          <ApplicationsList
            search={search}
            onSearch={(next, replace = false) => void navigate({ search: next, replace })}
          />
        </>
      )}
    </>
  );
}

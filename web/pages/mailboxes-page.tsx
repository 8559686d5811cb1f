// Where mail comes in, and the account of every mail that was seen.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FlaskConical } from 'lucide-react';
import type { Import } from '../../src/contracts/api.ts';
import { importsQuery, mailboxesQuery } from '../api/queries.ts';
import { importSample, uploadStore } from '../api/uploads.ts';
import { Button } from '../components/button.tsx';
import { ConnectCard } from '../components/connect-card.tsx';
import { DropZone } from '../components/drop-zone.tsx';
import { ErrorNotice } from '../components/error-notice.tsx';
import { ImportCard } from '../components/import-card.tsx';
import { MailboxCard } from '../components/mailbox-card.tsx';
import { UploadCard } from '../components/upload-card.tsx';
import { useStore } from '../state/store.ts';
import { count } from '../words/count.ts';

/** Imports that stay in view once they are over. */
const RECENT = 4;

const route = getRouteApi('/mailboxes');

function Transfers() {
  const uploads = useStore(uploadStore);
  const { data } = useQuery(importsQuery);
  const runs = data ?? [];
  if (uploads.length + runs.length === 0) return null;
  const isRecent = (run: Import, place: number) =>
    place < RECENT || run.state === 'waiting' || run.state === 'running';
  const recent = runs.filter(isRecent);
  const earlier = runs.filter((run) => !recent.includes(run));
  return (
    <section aria-labelledby="imports" className="flex flex-col gap-3">
      <h2 id="imports" className="font-semibold">
        Imports
      </h2>
      <ul className="flex flex-col gap-2">
        {uploads.map((upload) => (
          <UploadCard key={`upload ${upload.key}`} upload={upload} />
        ))}
        {recent.map((run) => (
          <ImportCard key={run.id} run={run} />
        ))}
      </ul>
      {earlier.length > 0 && (
        <details>
          <summary className="flex min-h-8 w-fit items-center rounded px-1 text-muted hover:text-ink">
            {count(earlier.length, 'earlier import')}
          </summary>
          <ul className="mt-2 flex flex-col gap-2">
            {earlier.map((run) => (
              <ImportCard key={run.id} run={run} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Mailboxes() {
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(mailboxesQuery);
  const toggle = (id: string) =>
    void navigate({ search: open === id ? {} : { open: id }, replace: true, resetScroll: false });
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (data?.length === 0) return null;
  return (
    <section aria-labelledby="mailboxes" className="flex flex-col gap-3">
      <h2 id="mailboxes" className="font-semibold">
        What was seen
      </h2>
      <ul className="flex flex-col gap-3">
        {data
          ? data.map((mailbox) => (
              <MailboxCard
                key={mailbox.id}
                mailbox={mailbox}
                open={mailbox.id === open}
                onToggle={() => toggle(mailbox.id)}
              />
            ))
          : [1, 2].map((key) => <li key={key} aria-hidden className="skeleton h-28" />)}
      </ul>
    </section>
  );
}

export function MailboxesPage() {
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-8 py-6">
      <title>Mailboxes · Hearback</title>
      <h1 className="sr-only">Mailboxes</h1>
      <DropZone>
        <Button onClick={() => void importSample()}>
          <FlaskConical size={16} aria-hidden />
          Sample mailbox
        </Button>
      </DropZone>
      <Transfers />
      <Mailboxes />
      <ConnectCard />
    </div>
  );
}

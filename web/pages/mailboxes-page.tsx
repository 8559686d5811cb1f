// Where mail comes in, and the account of every mail that was seen.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FlaskConical } from 'lucide-react';
import type { Import } from '../../src/contracts/api.ts';
import { importsQuery, mailboxesQuery } from '../api/queries.ts';
import { importSample, uploadStore } from '../api/uploads.ts';
import { Button } from '../components/button.tsx';
import { ConnectCard } from '../components/connect-card.tsx';
import { DeadLetters } from '../components/dead-letters.tsx';
import { DropZone } from '../components/drop-zone.tsx';
import { ErrorNotice } from '../components/error-notice.tsx';
import { ExportHelp } from '../components/export-help.tsx';
import { ImportCard } from '../components/import-card.tsx';
import { MailboxList } from '../components/mailbox-list.tsx';
import { UploadCard } from '../components/upload-card.tsx';
import { openConnect } from '../state/connect-request.ts';
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
  return <MailboxList mailboxes={data} open={open} onToggle={toggle} />;
}

const REFUSALS = {
  consent: 'The mailbox is not connected: consent was not given, or the answer came too late.',
  other: 'The mailbox is not connected: the provider could not be reached or did not open it.',
} as const;

/** What became of the way to a provider and back, where it came to nothing. */
function Refused() {
  const { refused } = route.useSearch();
  const navigate = route.useNavigate();
  if (refused === undefined) return null;
  return (
    <ErrorNotice
      error={new Error(REFUSALS[refused])}
      onRetry={() => {
        openConnect();
        void navigate({ search: {}, replace: true });
      }}
    />
  );
}

export function MailboxesPage() {
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-8 py-6">
      <title>Mailboxes · Hearback</title>
      <h1 className="sr-only">Mailboxes</h1>
      <Refused />
      <div className="grid gap-4 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <ConnectCard />
        <DropZone>
          <Button onClick={() => void importSample()}>
            <FlaskConical size={16} aria-hidden />
            Sample mailbox
          </Button>
        </DropZone>
      </div>
      <Transfers />
      <DeadLetters />
      <Mailboxes />
      <section aria-labelledby="export" className="flex flex-col gap-1">
        <h2 id="export" className="font-semibold">
          How do I get a mail file?
        </h2>
        <ExportHelp />
      </section>
    </div>
  );
}

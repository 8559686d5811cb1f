// One application: its facts, its timeline, and beside it the mail that is open.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useEffect } from 'react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import { applicationQuery } from '../api/queries.ts';
import { RequestFailed } from '../api/request.ts';
import { ApplicationHeader } from '../components/application-header.tsx';
import { ApplicationSkeleton } from '../components/application-skeleton.tsx';
import { EmptyNotice } from '../components/empty-notice.tsx';
import { ErrorNotice } from '../components/error-notice.tsx';
import { Facts } from '../components/facts.tsx';
import { MailPanel } from '../components/mail-panel.tsx';
import { Notes } from '../components/notes.tsx';
import { Timeline } from '../components/timeline.tsx';
import { useShortcuts } from '../hooks/use-shortcuts.ts';
import { useWide } from '../hooks/use-wide.ts';
import { lastListStore } from '../state/last-list.ts';
import { lastOpenedStore } from '../state/last-opened.ts';
import { useStore } from '../state/store.ts';

const route = getRouteApi('/applications/$id');

/** Beside the timeline a mail changes nothing in the history; alone on a small window, back closes it. */
function useOpenMail(beside: boolean) {
  const { event } = route.useSearch();
  const navigate = route.useNavigate();
  const router = useRouter();
  const open = (item: string) =>
    void navigate({ search: { event: item }, replace: beside, resetScroll: !beside });
  const close = () => {
    if (!beside && router.history.canGoBack()) router.history.back();
    else void navigate({ search: {}, replace: true, resetScroll: false });
  };
  return { event: event ?? null, open, close };
}

function BackToList() {
  return (
    <Link
      to="/applications"
      search={useStore(lastListStore)}
      resetScroll={false}
      className="inline-flex min-h-8 items-center gap-1.5 self-start text-muted hover:text-ink"
    >
      <ArrowLeft size={15} aria-hidden />
      Applications
    </Link>
  );
}

function Gone() {
  return (
    <EmptyNotice title="This application is not there">
      <p>If you have just moved its last mail or marked it as something else, Undo brings it back.</p>
      <div>
        <BackToList />
      </div>
    </EmptyNotice>
  );
}

function Found({ application }: { application: ApplicationDetail }) {
  const beside = useWide(1024);
  const mail = useOpenMail(beside);
  const navigate = route.useNavigate();
  const event = application.timeline.find(({ item_id }) => item_id === mail.event) ?? null;
  const shown = event?.mail ? { mailId: event.mail.id, linkedBy: event.linked_by } : null;
  useShortcuts({
    Escape: () => {
      if (shown) mail.close();
      else void navigate({ to: '/applications', search: lastListStore.get(), resetScroll: false });
    },
  });
  if (shown && !beside) return <MailPanel {...shown} alone onClose={mail.close} />;
  return (
    <>
      <BackToList />
      <ApplicationHeader application={application} />
      <Facts application={application} />
      <div className="grid gap-x-8 gap-y-8 pt-4 lg:grid-cols-2">
        <section aria-label="Timeline" className="-mx-3 min-w-0">
          <Timeline application={application} open={event?.item_id ?? null} onOpen={mail.open} />
        </section>
        <div className="min-w-0">
          {shown ? (
            <MailPanel {...shown} alone={false} onClose={mail.close} />
          ) : (
            <Notes application={application} />
          )}
        </div>
      </div>
    </>
  );
}

const titleOf = ({ company, role }: ApplicationDetail) =>
  `${company ?? 'Unknown company'} – ${role ?? 'Unknown role'} · Hearback`;

const isGone = (error: Error | null) => error instanceof RequestFailed && error.status === 404;

function Content({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(applicationQuery(id));
  if (isGone(error)) return <Gone />;
  if (data) {
    return (
      <>
        <title>{titleOf(data)}</title>
        <Found application={data} />
      </>
    );
  }
  return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <ApplicationSkeleton />;
}

export function ApplicationPage() {
  const { id } = route.useParams();
  useEffect(
    () => lastOpenedStore.set((opened) => (opened?.id === id ? opened : { id, scrollY: null })),
    [id],
  );
  return (
    <div className="flex flex-col pt-2">
      <Content id={id} />
    </div>
  );
}

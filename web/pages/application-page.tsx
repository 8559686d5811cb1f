// One application: its facts, its timeline, and beside it the mail that is open.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useEffect } from 'react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import { applicationQuery } from '../api/queries.ts';
import { RequestFailed } from '../api/request.ts';
import { ApplicationFit } from '../components/application-fit.tsx';
import { ApplicationHeader } from '../components/application-header.tsx';
import { ApplicationSkeleton } from '../components/application-skeleton.tsx';
import { EmptyNotice } from '../components/empty-notice.tsx';
import { ErrorNotice } from '../components/error-notice.tsx';
import { Facts } from '../components/facts.tsx';
import { MailPanel } from '../components/mail-panel.tsx';
import { Notes } from '../components/notes.tsx';
import { Posting } from '../components/posting.tsx';
import type { TimelineItem } from '../components/timeline-event.tsx';
import { Timeline } from '../components/timeline.tsx';
import { useShortcuts } from '../hooks/use-shortcuts.ts';
import { useWide } from '../hooks/use-wide.ts';
import { count } from '../words/count.ts';
import { lastListStore } from '../state/last-list.ts';
import { lastOpenedStore } from '../state/last-opened.ts';
import { useStore } from '../state/store.ts';
import { wayBackStore, WAYS } from '../state/way-back.ts';

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

/** To the page the person came from, with the list as it was. */
function useBack() {
  const to = useStore(wayBackStore);
  const search = useStore(lastListStore);
  // The list finds its row again by itself.
  return { to, resetScroll: to !== '/applications', ...(to === '/applications' && { search }) };
}

function BackToList() {
  const back = useBack();
  return (
    <Link {...back} className="inline-flex min-h-8 items-center gap-1.5 self-start text-muted hover:text-ink">
      <ArrowLeft size={15} aria-hidden />
      {WAYS[back.to]}
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

/** What is set beside the timeline: the facts, the posting, how their CV fits it, and what the person wrote. */
function Beside({ application }: { application: ApplicationDetail }) {
  return (
    <div className="flex flex-col gap-6">
      <section aria-label="Facts">
        <Facts application={application} />
      </section>
      <Posting application={application} />
      <ApplicationFit application={application} />
      <Notes application={application} />
    </div>
  );
}

/** In a narrow window they would push what happened out of sight. */
function Folded({ application }: { application: ApplicationDetail }) {
  const notes = application.notes.length;
  return (
    <details className="mb-4 rounded-lg border border-line">
      <summary className="min-h-10 px-3 py-2.5 font-medium">
        Facts, notes and analysis{notes > 0 && ` (${count(notes, 'note')})`}
      </summary>
      <div className="px-3 pt-1 pb-4">
        <Beside application={application} />
      </div>
    </details>
  );
}

/** How much room there is: for all three side by side, for two, for one thing at a time. */
function useColumns(): 1 | 2 | 3 {
  const three = useWide(1280);
  const two = useWide(1024);
  return three ? 3 : two ? 2 : 1;
}

type OpenMail = ReturnType<typeof useOpenMail>;

interface FoundProps {
  application: ApplicationDetail;
}

interface WithMailProps extends FoundProps {
  mail: OpenMail;
  /** The event whose mail is shown. */
  event: TimelineItem | null;
}

/** @returns the mail, ready to be put where the window has room for it; null when none is open */
function MailOf({
  application,
  mail,
  event,
  room,
}: WithMailProps & { room: 'page' | 'column' | 'own column' }) {
  const navigate = route.useNavigate();
  if (!event?.mail) return null;
  return (
    <MailPanel
      application={application}
      event={event}
      mailId={event.mail.id}
      alone={room === 'page'}
      onClose={room === 'own column' ? null : mail.close}
      onEmptied={(id) =>
        void navigate({ to: '/applications/$id', params: { id }, search: {}, replace: true })
      }
    />
  );
}

function Happened({ application, mail, event }: WithMailProps) {
  return (
    <section aria-label="Timeline" className="-mx-3 min-w-0">
      <Timeline application={application} open={event?.item_id ?? null} onOpen={mail.open} />
    </section>
  );
}

function Narrow(props: WithMailProps) {
  return (
    <>
      <Folded application={props.application} />
      <Happened {...props} />
    </>
  );
}

function Middling(props: WithMailProps) {
  return (
    <div className="grid grid-cols-2 gap-x-8">
      <Happened {...props} />
      <div className="min-w-0">
        {props.event ? <MailOf {...props} room="column" /> : <Beside application={props.application} />}
      </div>
    </div>
  );
}

/** Where there is room anyway, the latest mail need not be asked for; without any, the timeline takes the place. */
function Wide(props: WithMailProps) {
  const event = props.event ?? props.application.timeline.findLast(({ mail }) => mail) ?? null;
  const columns = event ? 'grid-cols-[24rem_minmax(0,1fr)_18rem]' : 'grid-cols-[minmax(0,1fr)_18rem]';
  return (
    <div className={`grid gap-x-8 ${columns}`}>
      <Happened {...props} event={event} />
      {event && (
        <div className="min-w-0">
          <MailOf {...props} event={event} room="own column" />
        </div>
      )}
      <Beside application={props.application} />
    </div>
  );
}

const LAYOUTS = { 1: Narrow, 2: Middling, 3: Wide } as const;

function Found({ application }: FoundProps) {
  const columns = useColumns();
  const mail = useOpenMail(columns > 1);
  const navigate = route.useNavigate();
  const back = useBack();
  const { id } = route.useParams();
  // What was merged away is answered under the id of what it became part of.
  useEffect(() => {
    if (application.id === id) return;
    void navigate({ params: { id: application.id }, search: (search) => search, replace: true });
  }, [application.id, id, navigate]);
  useShortcuts({
    Escape: () => {
      if (mail.event !== null && columns < 3) mail.close();
      else void navigate(back);
    },
  });
  const event = application.timeline.find((known) => known.item_id === mail.event && known.mail) ?? null;
  const props = { application, mail, event };
  if (event && columns === 1) return <MailOf {...props} room="page" />;
  const Layout = LAYOUTS[columns];
  return (
    <>
      <BackToList />
      <ApplicationHeader application={application} onOpen={mail.open} />
      <Layout {...props} />
    </>
  );
}

const titleOf = ({ company, role }: ApplicationDetail) =>
  `${company ?? 'Unknown company'} – ${role ?? 'Unknown role'} · Hearback`;

const isGone = (error: Error | null) => error instanceof RequestFailed && error.status === 404;

/** Before there is anything to show. */
function Waiting({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const back = useBack();
  const navigate = route.useNavigate();
  useShortcuts({ Escape: () => void navigate(back) });
  return (
    <>
      <title>Application · Hearback</title>
      <BackToList />
      <h1 className="sr-only">Application</h1>
      {error ? <ErrorNotice error={error} onRetry={onRetry} /> : <ApplicationSkeleton />}
    </>
  );
}

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
  return <Waiting error={error} onRetry={() => void refetch()} />;
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

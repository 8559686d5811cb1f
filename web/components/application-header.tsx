// The head of an application's page: who, what, how it stands, what comes next.
import { BellRing, ChevronRight, EyeOff, Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import { useNow } from '../hooks/use-now.ts';
import { place } from '../state/place.ts';
import { setHidden } from '../api/regroup.ts';
import { fullTime } from '../words/date-words.ts';
import { nextStepWords, silentWords } from '../words/next-step-words.ts';
import { ApplicationActions } from './application-actions.tsx';
import { StatusSelect } from './status-select.tsx';

interface HeaderProps {
  application: ApplicationDetail;
  /** Opens the mail of an event. */
  onOpen: (item: string) => void;
}

function NextStep({ application, onOpen }: HeaderProps) {
  const now = useNow();
  const step = application.next_step;
  if (!step) return null;
  return (
    <button
      type="button"
      title={step.at === null ? undefined : fullTime(Date.parse(step.at), place)}
      onClick={() => onOpen(step.item_id)}
      className="inline-flex min-h-8 items-center gap-2 rounded-md bg-accent-soft px-2.5 font-medium text-accent hover:underline"
    >
      <BellRing size={15} aria-hidden />
      {nextStepWords(step, now, place)}
      <ChevronRight size={15} aria-hidden className="-mx-0.5" />
    </button>
  );
}

function Line({ children }: { children: ReactNode }) {
  return <span className="inline-flex min-h-8 items-center gap-2">{children}</span>;
}

function Silent({ since }: { since: string }) {
  const now = useNow();
  return (
    <Line>
      <Hourglass size={15} aria-hidden className="text-warn" />
      <span className="text-warn" title={`since ${fullTime(Date.parse(since), place)}`}>
        {silentWords(since, now)}
      </span>
    </Line>
  );
}

function Hidden({ application }: { application: ApplicationDetail }) {
  return (
    <Line>
      <EyeOff size={15} aria-hidden className="text-muted" />
      <span className="text-muted">Hidden from the lists</span>
      <button
        type="button"
        className="min-h-6 text-accent hover:underline"
        onClick={() => void setHidden(application, false)}
      >
        Show again
      </button>
    </Line>
  );
}

const faint = (value: string | null) => (value === null ? 'text-muted italic' : '');

export function ApplicationHeader({ application, onOpen }: HeaderProps) {
  const { company, role, silent_since: silent } = application;
  return (
    <header className="flex flex-col gap-2 pt-1 pb-4">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h1 className={`text-left text-xl font-semibold ${faint(company)}`} dir="auto">
            {company ?? 'Unknown company'}
          </h1>
          <p className={`text-left text-lg text-muted ${faint(role)}`} dir="auto">
            {role ?? 'Unknown role'}
          </p>
        </div>
        <ApplicationActions application={application} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <StatusSelect application={application} />
        <NextStep application={application} onOpen={onOpen} />
        {silent && <Silent since={silent} />}
        {application.hidden && <Hidden application={application} />}
      </div>
    </header>
  );
}

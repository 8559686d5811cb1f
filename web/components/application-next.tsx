// What the person should do next on an application, or how long nothing was heard of it; nothing when neither is so.
import { BellRing, CircleHelp, Hourglass } from 'lucide-react';
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import { useNow } from '../hooks/use-now.ts';
import { place } from '../state/place.ts';
import { fullTime } from '../words/date-words.ts';
import { nextStepWords } from '../words/next-step-words.ts';
import { silentFor } from '../words/silence-words.ts';

const LINE = 'inline-flex min-w-0 items-center gap-1.5';

function Check({ withWords }: { withWords: boolean }) {
  return (
    <span className={`${LINE} shrink-0 text-warn`} title="Hearback was not sure; please check">
      <CircleHelp size={15} aria-hidden className="shrink-0" />
      <span className={withWords ? '' : 'sr-only'}>Check</span>
    </span>
  );
}

function Step({ application, cut }: { application: ApplicationSummary; cut: boolean }) {
  const now = useNow();
  const { next_step: step, silent_since: overdue } = application;
  if (step) {
    const words = nextStepWords(step, now, place);
    return (
      <span
        className={`${LINE} font-medium text-accent`}
        title={step.at === null ? words : `${words} (${fullTime(Date.parse(step.at), place)})`}
      >
        <BellRing size={14} aria-hidden className="shrink-0" />
        <span className={cut ? 'truncate' : ''}>{words}</span>
      </span>
    );
  }
  if (overdue === null) return null;
  return (
    <span
      className={`${LINE} text-warn`}
      title={`An answer is overdue since ${fullTime(Date.parse(overdue), place)}`}
    >
      <Hourglass size={14} aria-hidden className="shrink-0" />
      <span className="truncate">{silentFor(application, now)}</span>
    </span>
  );
}

/** Whether there is anything to say. */
export function hasNext({ next_step, silent_since, needs_review }: ApplicationSummary): boolean {
  return next_step !== null || silent_since !== null || needs_review;
}

/** @param cut keeps it to one line */
export function ApplicationNext({
  application,
  cut = true,
}: {
  application: ApplicationSummary;
  cut?: boolean;
}) {
  const alone = application.next_step === null && application.silent_since === null;
  return (
    <span className="flex min-w-0 items-center gap-2">
      <Step application={application} cut={cut} />
      {application.needs_review && <Check withWords={alone} />}
    </span>
  );
}

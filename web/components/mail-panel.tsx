// One mail as it reads, with the evidence in it and why it stands where it does.
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ApplicationDetail, MailView } from '../../src/contracts/api.ts';
import { mailQuery } from '../api/queries.ts';
import { setKind } from '../api/regroup.ts';
import { place } from '../state/place.ts';
import { fullTime } from '../words/date-words.ts';
import { Button } from './button.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { Highlighted } from './highlighted.tsx';
import { MailActions } from './mail-actions.tsx';
import { MailJudgement } from './mail-judgement.tsx';
import { MailText } from './mail-text.tsx';
import type { TimelineItem } from './timeline-event.tsx';

function MailSkeleton() {
  return (
    <div aria-hidden aria-busy="true" className="flex flex-col gap-3">
      <div className="skeleton h-6 w-3/4" />
      <div className="skeleton h-10 w-1/2" />
      <div className="skeleton h-20" />
      {[90, 96, 82, 60].map((width) => (
        <div key={width} className="skeleton h-4" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}

function Sender({ mail }: { mail: MailView }) {
  return (
    <>
      {mail.direction === 'sent' && <span>Sent by you · </span>}
      <bdi className="text-ink">{mail.from_name || mail.from_address}</bdi>
      {mail.from_name !== '' && <span> &lt;{mail.from_address}&gt;</span>}
    </>
  );
}

function MailHead({ mail, alone }: { mail: MailView; alone: boolean }) {
  const Heading = alone ? 'h1' : 'h2';
  return (
    <>
      <Heading className="text-left text-lg font-semibold" dir="auto">
        {mail.subject === '' ? (
          '(no subject)'
        ) : (
          <Highlighted text={mail.subject} spans={mail.evidence} field="subject" />
        )}
      </Heading>
      <p className="text-muted">
        <Sender mail={mail} />
        <br />
        {mail.date === null ? 'without a date' : fullTime(Date.parse(mail.date), place)}
      </p>
    </>
  );
}

interface MailPanelProps {
  application: ApplicationDetail;
  /** An event that a mail tells. */
  event: TimelineItem;
  mailId: string;
  /** True when the mail has the page to itself. */
  alone: boolean;
  /** Null when there is nothing behind it. */
  onClose: (() => void) | null;
  onEmptied: (target: string) => void;
}

function CloseButton({ alone, onClose }: { alone: boolean; onClose: () => void }) {
  if (alone) {
    return (
      <Button tone="quiet" className="-ml-3 self-start" onClick={onClose}>
        <ArrowLeft size={16} aria-hidden />
        Back to the timeline
      </Button>
    );
  }
  return (
    <Button tone="quiet" size="icon" aria-label="Close mail" title="Close (Esc)" onClick={onClose}>
      <X size={17} aria-hidden />
    </Button>
  );
}

function MailRead({ mail, ...props }: MailPanelProps & { mail: MailView }) {
  const { application, event, alone, onClose, onEmptied } = props;
  return (
    <>
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1">
          <MailHead mail={mail} alone={alone} />
        </div>
        <MailActions application={application} event={event} onEmptied={onEmptied} />
        {!alone && onClose && <CloseButton alone={false} onClose={onClose} />}
      </div>
      <MailJudgement
        mail={mail}
        event={event}
        onKind={(kind) => void setKind(application, event.item_id, kind)}
      />
      {/* The choice of how it is shown holds for one mail. */}
      <MailText key={mail.id} mail={mail} />
    </>
  );
}

export function MailPanel(props: MailPanelProps) {
  const { mailId, alone, onClose } = props;
  const { data: mail, error, refetch } = useQuery(mailQuery(mailId));
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (alone) panel.current?.focus();
    panel.current?.scrollTo({ top: 0 });
  }, [alone, mailId]);
  return (
    <section
      ref={panel}
      aria-label="Mail"
      // A region that scrolls by itself must be reachable by keyboard; alone it is the page, which is only led to.
      tabIndex={alone ? -1 : 0}
      className={
        alone
          ? 'flex flex-col gap-3 py-2 outline-none'
          : 'sticky top-[calc(var(--spacing-header)+1rem)] flex max-h-[calc(100dvh-5rem)] flex-col gap-3 overflow-y-auto rounded-xl border border-line p-4'
      }
    >
      {alone && onClose && <CloseButton alone onClose={onClose} />}
      {mail ? <MailRead {...props} mail={mail} /> : !error && <MailSkeleton />}
      {error && !mail && <ErrorNotice error={error} onRetry={() => void refetch()} />}
    </section>
  );
}

// One mail as it reads, with the evidence in it and why it stands where it does.
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { MailView } from '../../src/contracts/api.ts';
import { mailQuery } from '../api/queries.ts';
import { place } from '../state/place.ts';
import { confidenceWords } from '../words/confidence-words.ts';
import { fullTime } from '../words/date-words.ts';
import { KIND_WORDS } from '../words/kind-words.ts';
import { Button } from './button.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { Highlighted } from './highlighted.tsx';
import { KindIcon } from './kind-icon.tsx';

function MailSkeleton() {
  return (
    <div aria-hidden className="flex flex-col gap-3">
      <div className="skeleton h-5 w-3/4" />
      <div className="skeleton h-4 w-1/2" />
      <div className="skeleton mt-2 h-20" />
      {[90, 96, 82, 60].map((width) => (
        <div key={width} className="skeleton h-4" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}

function Judgement({ mail, linkedBy }: { mail: MailView; linkedBy: string }) {
  const percent = `${Math.round(mail.confidence * 100)} %`;
  const elsewhere = mail.evidence.filter(
    ({ field, start }) => (field !== 'body' && field !== 'subject') || start < 0,
  );
  return (
    <div className="flex flex-col gap-1 rounded-lg border border-line bg-raised px-3 py-2 text-sm">
      <p className="flex items-center gap-2">
        <KindIcon kind={mail.kind} />
        <span>
          <b className="font-semibold">{KIND_WORDS[mail.kind]}</b>
          <span className="text-muted" title={percent}>
            {' '}
            · {confidenceWords(mail.confidence)}
          </span>
        </span>
      </p>
      {mail.reason && <p className="text-muted">Why: {mail.reason}</p>}
      {linkedBy && <p className="text-muted">In this application because: {linkedBy}</p>}
      {elsewhere.map(({ field, text, start }) => (
        <p key={`${field} ${start} ${text}`} className="text-muted" dir="auto">
          Seen in the {field === 'from' ? 'sender' : field}: <mark data-evidence>{text}</mark>
        </p>
      ))}
    </div>
  );
}

function MailText({ mail }: { mail: MailView }) {
  return (
    <>
      <div className="mail-text leading-6">
        {mail.text === '' ? (
          <p className="text-muted">This mail has no text of its own.</p>
        ) : (
          <Highlighted text={mail.text} spans={mail.evidence} field="body" />
        )}
      </div>
      {mail.quoted !== '' && (
        <details>
          <summary className="w-fit rounded px-1 text-muted hover:text-ink">
            Earlier mails quoted below
          </summary>
          <div className="mail-text mt-2 border-l-2 border-line pl-3 text-muted">{mail.quoted}</div>
        </details>
      )}
    </>
  );
}

function MailHead({ mail }: { mail: MailView }) {
  return (
    <>
      <h2 className="text-lg font-semibold" dir="auto">
        {mail.subject === '' ? (
          '(no subject)'
        ) : (
          <Highlighted text={mail.subject} spans={mail.evidence} field="subject" />
        )}
      </h2>
      <p className="text-muted">
        <span className="text-ink" dir="auto">
          {mail.from_name || mail.from_address}
        </span>
        {mail.from_name !== '' && <span> &lt;{mail.from_address}&gt;</span>}
        <br />
        {mail.date === null ? 'without a date' : fullTime(Date.parse(mail.date), place)}
      </p>
    </>
  );
}

interface MailPanelProps {
  mailId: string;
  linkedBy: string;
  /** True when the mail has the page to itself. */
  alone: boolean;
  onClose: () => void;
}

export function MailPanel({ mailId, linkedBy, alone, onClose }: MailPanelProps) {
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
      // A region that scrolls by itself must be reachable by keyboard.
      tabIndex={0}
      className={
        alone
          ? 'flex flex-col gap-3 py-3'
          : 'sticky top-[calc(var(--spacing-header)+1rem)] flex max-h-[calc(100dvh-5rem)] flex-col gap-3 overflow-y-auto rounded-xl border border-line p-4'
      }
    >
      {alone ? (
        <Button tone="quiet" className="self-start" onClick={onClose}>
          <ArrowLeft size={16} aria-hidden />
          Back to the timeline
        </Button>
      ) : (
        <Button
          tone="quiet"
          size="icon"
          className="absolute top-3 right-3"
          aria-label="Close mail"
          onClick={onClose}
        >
          <X size={17} aria-hidden />
        </Button>
      )}
      {error && !mail && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!mail && !error && <MailSkeleton />}
      {mail && (
        <div className="flex flex-col gap-3">
          <div className={alone ? '' : 'pr-8'}>
            <MailHead mail={mail} />
          </div>
          <Judgement mail={mail} linkedBy={linkedBy} />
          <MailText mail={mail} />
        </div>
      )}
    </section>
  );
}

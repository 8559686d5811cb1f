// A mail as its sender designed it, shut off from the page and from the internet.
import { ShieldCheck } from 'lucide-react';
import { addressOf } from '../api/call.ts';

export function MailHtml({ id, subject }: { id: string; subject: string }) {
  return (
    <div className="flex flex-col gap-2">
      <p className="flex items-start gap-1.5 text-sm text-muted">
        <ShieldCheck size={15} aria-hidden className="mt-0.5 shrink-0" />
        Pictures from the internet are not loaded: they would tell the sender that you read this.
      </p>
      <iframe
        sandbox=""
        referrerPolicy="no-referrer"
        loading="lazy"
        title={`As designed: ${subject === '' ? 'mail without a subject' : subject}`}
        src={addressOf('/mails/{id}/html', 'get', { path: { id } })}
        // Mails are designed for paper white; what is inside cannot tell its height.
        className="h-[max(24rem,60dvh)] w-full rounded-lg border border-line bg-surface scheme-light"
      />
    </div>
  );
}

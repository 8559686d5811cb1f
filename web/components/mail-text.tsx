// The words of a mail, as plain text with its evidence marked or as it was designed.
import { useState } from 'react';
import type { MailView } from '../../src/contracts/api.ts';
import { count } from '../words/count.ts';
import { Highlighted } from './highlighted.tsx';
import { MailHtml } from './mail-html.tsx';

const VIEWS = [
  { designed: false, words: 'Text' },
  { designed: true, words: 'As designed' },
] as const;

function ViewSwitch({ designed, onChange }: { designed: boolean; onChange: (designed: boolean) => void }) {
  return (
    <div
      role="group"
      aria-label="How the mail is shown"
      className="flex self-start rounded-md border border-line p-0.5"
    >
      {VIEWS.map((view) => (
        <button
          key={view.words}
          type="button"
          aria-pressed={view.designed === designed}
          className="min-h-7 rounded px-2.5 text-sm text-muted hover:text-ink aria-pressed:bg-accent-soft aria-pressed:font-medium aria-pressed:text-accent"
          onClick={() => onChange(view.designed)}
        >
          {view.words}
        </button>
      ))}
    </div>
  );
}

/** What was found in it is still told, since that stays. */
function DeletedText({ days, evidence }: Pick<MailView, 'evidence'> & { days: number }) {
  const quotes = [
    ...new Set(evidence.filter(({ field, start }) => field === 'body' && start >= 0).map(({ text }) => text)),
  ];
  const when = days === 0 ? 'is not kept' : `was deleted after ${count(days, 'day')}`;
  return (
    <div className="flex flex-col gap-2">
      <p className="text-muted">The text {when}, as you chose in Settings.</p>
      {quotes.length > 0 && (
        <figure className="flex flex-col gap-1">
          <figcaption className="text-sm text-muted">What it was understood by</figcaption>
          {quotes.map((quote) => (
            <blockquote key={quote} dir="auto" className="border-l-2 border-line pl-3 wrap-anywhere">
              {quote}
            </blockquote>
          ))}
        </figure>
      )}
    </div>
  );
}

function PlainText({ mail }: { mail: MailView }) {
  if (mail.text_deleted_after !== null) return <DeletedText {...mail} days={mail.text_deleted_after} />;
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
          <summary className="min-h-6 w-fit rounded px-1 text-muted hover:text-ink">
            Earlier mails quoted below
          </summary>
          <div className="mail-text mt-2 border-l-2 border-line pl-3 text-muted">{mail.quoted}</div>
        </details>
      )}
    </>
  );
}

export function MailText({ mail }: { mail: MailView }) {
  const [designed, setDesigned] = useState(false);
  const asDesigned = designed && mail.has_html;
  return (
    <div className="flex flex-col gap-3">
      {mail.has_html && <ViewSwitch designed={asDesigned} onChange={setDesigned} />}
      {asDesigned ? <MailHtml id={mail.id} subject={mail.subject} /> : <PlainText mail={mail} />}
    </div>
  );
}

// All mailboxes: those that are connected, then what was read from files.
import { useState } from 'react';
import type { Mailbox } from '../../src/contracts/api.ts';
import { MailboxCard } from './mailbox-card.tsx';
import { RemoveDialog } from './remove-dialog.tsx';

interface MailboxListProps {
  /** Undefined while they are on their way. */
  mailboxes: readonly Mailbox[] | undefined;
  /** The id of the one whose left-out mail is shown. */
  open: string | undefined;
  onToggle: (id: string) => void;
}

type PartProps = Omit<MailboxListProps, 'mailboxes'> & {
  id: string;
  title: string;
  mailboxes: readonly Mailbox[];
  onRemove: (mailbox: Mailbox) => void;
};

function Part({ id, title, mailboxes, open, onToggle, onRemove }: PartProps) {
  if (mailboxes.length === 0) return null;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h2 id={id} className="font-semibold">
        {title}
      </h2>
      <ul className="flex flex-col gap-3">
        {mailboxes.map((mailbox) => (
          <MailboxCard
            key={mailbox.id}
            mailbox={mailbox}
            open={mailbox.id === open}
            onToggle={() => onToggle(mailbox.id)}
            onRemove={() => onRemove(mailbox)}
          />
        ))}
      </ul>
    </section>
  );
}

export function MailboxList({ mailboxes, open, onToggle }: MailboxListProps) {
  const [removing, setRemoving] = useState<Mailbox | null>(null);
  if (!mailboxes) {
    return (
      <ul aria-hidden className="flex flex-col gap-3">
        {[1, 2].map((key) => (
          <li key={key} className="skeleton h-36" />
        ))}
      </ul>
    );
  }
  const part = { open, onToggle, onRemove: setRemoving };
  return (
    <>
      <Part
        id="connected"
        title="Connected mailboxes"
        mailboxes={mailboxes.filter(({ account }) => account !== null)}
        {...part}
      />
      <Part
        id="mailboxes"
        title="What was seen"
        mailboxes={mailboxes.filter(({ account }) => account === null)}
        {...part}
      />
      {removing && <RemoveDialog mailbox={removing} onClose={() => setRemoving(null)} />}
    </>
  );
}

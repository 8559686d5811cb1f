// One mailbox: what was seen in it and what became of it.
import { ChevronDown, ChevronRight, Inbox, TriangleAlert } from 'lucide-react';
import type { Mailbox } from '../../src/contracts/api.ts';
import { Button } from './button.tsx';
import { LedgerBar } from './ledger-bar.tsx';
import { LeftOutList } from './left-out-list.tsx';

const TYPES: Readonly<Record<Mailbox['type'], string>> = {
  file: 'Read by the command line',
  upload: 'Dropped here',
  sample: 'Sample',
  account: 'Connected',
};

function NotBalanced() {
  return (
    <p role="alert" className="flex items-start gap-2 text-bad">
      <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0" />
      These numbers do not add up. That is a defect of Hearback, not of your mail: please report it.
    </p>
  );
}

interface MailboxCardProps {
  mailbox: Mailbox;
  open: boolean;
  onToggle: () => void;
}

export function MailboxCard({ mailbox, open, onToggle }: MailboxCardProps) {
  const { ledger } = mailbox;
  const leftOut = ledger.ignored + ledger.dead_lettered;
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <li className="flex flex-col gap-3 rounded-xl border border-line p-4">
      <div className="flex items-center gap-2">
        <Inbox size={16} aria-hidden className="shrink-0 text-muted" />
        <h3 className="min-w-0 flex-1 truncate text-left font-semibold" title={mailbox.name} dir="auto">
          {mailbox.name}
        </h3>
        <span className="text-sm text-muted">{TYPES[mailbox.type]}</span>
      </div>
      <LedgerBar ledger={ledger} />
      {!mailbox.balanced && <NotBalanced />}
      {leftOut > 0 && (
        <Button tone="quiet" className="-ml-3 self-start" aria-expanded={open} onClick={onToggle}>
          <Chevron size={15} aria-hidden />
          What was left out, and why
        </Button>
      )}
      {open && leftOut > 0 && <LeftOutList mailbox={mailbox.id} />}
    </li>
  );
}

// One mailbox, connected or read from files: how it is, what was seen in it and what became of it.
import { AtSign, ChevronDown, ChevronRight, Inbox, Trash2, TriangleAlert } from 'lucide-react';
import type { Mailbox } from '../../src/contracts/api.ts';
import { conditionOf, isConnected, providerWords, type Connected } from '../words/account-words.ts';
import { AccountActions } from './account-actions.tsx';
import { AccountCondition } from './account-condition.tsx';
import { AccountProgress } from './account-progress.tsx';
import { ActionMenu } from './action-menu.tsx';
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
  onRemove: () => void;
}

function Heading({ mailbox, onRemove }: Pick<MailboxCardProps, 'mailbox' | 'onRemove'>) {
  const { name, type, account } = mailbox;
  const Icon = account ? AtSign : Inbox;
  return (
    <div className="flex min-h-8 items-center gap-2">
      <Icon size={16} aria-hidden className="shrink-0 text-muted" />
      <h3 className="min-w-0 flex-1 truncate text-left font-semibold" title={name} dir="auto">
        {name}
      </h3>
      <span className="shrink-0 text-sm text-muted">
        {account ? providerWords(account.provider) : TYPES[type]}
      </span>
      {!account && (
        <ActionMenu
          label={`More about ${name}`}
          actions={[{ words: 'Remove…', Icon: Trash2, run: onRemove }]}
        />
      )}
    </div>
  );
}

function Account({ mailbox }: { mailbox: Connected }) {
  return (
    <>
      <AccountCondition mailbox={mailbox} />
      <AccountProgress mailbox={mailbox} />
    </>
  );
}

/** @param loud nothing was seen, which has been said */
function Numbers({ mailbox: { ledger, balanced }, loud }: { mailbox: Mailbox; loud: boolean }) {
  return (
    <>
      {!loud && <LedgerBar ledger={ledger} />}
      {!balanced && <NotBalanced />}
    </>
  );
}

function LeftOutButton({ open, onToggle }: Pick<MailboxCardProps, 'open' | 'onToggle'>) {
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <Button tone="quiet" className="-ml-3" aria-expanded={open} onClick={onToggle}>
      <Chevron size={15} aria-hidden />
      What was left out, and why
    </Button>
  );
}

export function MailboxCard({ mailbox, open, onToggle, onRemove }: MailboxCardProps) {
  const { ledger } = mailbox;
  const hasLeftOut = ledger.ignored + ledger.dead_lettered > 0;
  const connected = isConnected(mailbox) ? mailbox : null;
  const loud = connected !== null && conditionOf(connected) === 'empty';
  return (
    <li
      className={`flex flex-col gap-3 rounded-xl border p-4 ${loud ? 'border-warn bg-raised' : 'border-line'}`}
    >
      <Heading mailbox={mailbox} onRemove={onRemove} />
      {connected && <Account mailbox={connected} />}
      <Numbers mailbox={mailbox} loud={loud} />
      <div className="flex flex-wrap items-center justify-between gap-2 empty:hidden">
        {connected && <AccountActions mailbox={connected} onRemove={onRemove} />}
        {hasLeftOut && <LeftOutButton open={open} onToggle={onToggle} />}
      </div>
      {open && hasLeftOut && <LeftOutList mailbox={mailbox.id} />}
    </li>
  );
}

// Asks before a mailbox is removed, and says what goes with it and what stays.
import { Check, Minus, Trash2, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { Mailbox } from '../../src/contracts/api.ts';
import { removeMailbox } from '../api/accounts.ts';
import { useTry } from '../hooks/use-try.ts';
import { count } from '../words/count.ts';
import { Button } from './button.tsx';
import { DialogFrame } from './dialog-frame.tsx';

interface ListProps {
  title: string;
  Icon: LucideIcon;
  colour: string;
  lines: readonly string[];
}

function List({ title, Icon, colour, lines }: ListProps) {
  return (
    <section>
      <h3 className="pb-1 font-semibold">{title}</h3>
      <ul className="flex flex-col gap-1">
        {lines.map((line) => (
          <li key={line} className="flex items-start gap-2">
            <Icon size={15} aria-hidden className={`mt-0.5 shrink-0 ${colour}`} />
            <span className="min-w-0">{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function gone({ account, ledger }: Mailbox): string[] {
  const used = ledger.tracked + ledger.review;
  const mails =
    used === 0 ? 'The account of what was seen in it' : `What its ${count(used, 'mail')} about jobs brought`;
  return [
    ...(account ? ['The connection, and the password kept for it'] : []),
    `${mails}, with the applications that no other mailbox knows of`,
  ];
}

function kept({ account }: Mailbox): string[] {
  return [
    account ? 'All mail at your provider: nothing is deleted there' : 'The mail file, wherever you keep it',
    'What another mailbox brought, too',
    'Your corrections: they hold again if you bring this mailbox back',
  ];
}

/** The button that had the focus may have gone with the mailbox. */
function keepFocus(): void {
  setTimeout(() => {
    if (document.activeElement === document.body)
      document.getElementById('main')?.focus({ preventScroll: true });
  });
}

export function RemoveDialog({ mailbox, onClose }: { mailbox: Mailbox; onClose: () => void }) {
  const { busy, refusal, attempt } = useTry();
  const remove = async () => {
    await removeMailbox(mailbox);
    onClose();
    keepFocus();
  };
  return (
    <DialogFrame title={`Remove ${mailbox.name}?`} onClose={onClose}>
      <div className="flex flex-col gap-4">
        <List title="What goes" Icon={Minus} colour="text-bad" lines={gone(mailbox)} />
        <List title="What stays" Icon={Check} colour="text-good" lines={kept(mailbox)} />
        {refusal !== null && (
          <p role="alert" className="flex items-start gap-2">
            <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-bad" />
            {refusal}
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-2 pt-1">
          <Button data-first onClick={onClose}>
            Keep it
          </Button>
          <Button
            tone="primary"
            aria-disabled={busy}
            className="!bg-bad aria-disabled:opacity-50"
            onClick={() => void attempt(remove)}
          >
            <Trash2 size={15} aria-hidden />
            Remove
          </Button>
        </div>
      </div>
    </DialogFrame>
  );
}

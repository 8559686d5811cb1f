// How to get mail out of the usual mail programs, for whoever would rather not connect a mailbox.
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { TakeoutSteps } from './takeout-help.tsx';

const PROGRAMS: readonly { name: string; steps: ReactNode }[] = [
  { name: 'Gmail', steps: <TakeoutSteps /> },
  {
    name: 'Thunderbird',
    steps: (
      <ol className="flex list-decimal flex-col gap-1 pl-5 marker:text-muted">
        <li>
          Choose <b>Help</b>, then <b>More Troubleshooting Information</b>.
        </li>
        <li>
          Beside <b>Profile Folder</b> press <b>Open Folder</b>.
        </li>
        <li>
          Drop the folders <b>Mail</b> and <b>ImapMail</b> here. Nothing has to be exported; Thunderbird may
          stay open.
        </li>
      </ol>
    ),
  },
  {
    name: 'Apple Mail',
    steps: (
      <ol className="flex list-decimal flex-col gap-1 pl-5 marker:text-muted">
        <li>Click the mailbox in the sidebar; the one with sent mail is worth it, too.</li>
        <li>
          Choose <b>Mailbox</b>, then <b>Export Mailbox…</b>, and a place for it.
        </li>
        <li>
          Drop the <b>.mbox</b> that appears there here, as it is.
        </li>
      </ol>
    ),
  },
  {
    name: 'Outlook',
    steps: (
      <ul className="flex list-disc flex-col gap-1 pl-5 marker:text-muted">
        <li>
          <b>Windows</b>: Outlook exports only <b>.pst</b> files, which Hearback cannot read. Set up the same
          account in Thunderbird, which is free, let it load your mail, and go on as for Thunderbird.
        </li>
        <li>
          <b>Mac</b>: drag a folder from the sidebar of Outlook to the desktop. It becomes an <b>.mbox</b>{' '}
          file; drop that here.
        </li>
        <li>
          <b>A few mails</b>: save them as <b>.eml</b> and drop them here.
        </li>
      </ul>
    ),
  },
];

export function ExportHelp({ open }: { open?: string }) {
  return (
    <div className="flex flex-col">
      {PROGRAMS.map(({ name, steps }) => (
        <details
          key={name}
          name="export-help"
          open={name === open}
          className="group border-b border-line last:border-0"
        >
          <summary className="flex min-h-10 list-none items-center gap-2 rounded font-medium hover:bg-hover">
            <ChevronRight
              size={15}
              aria-hidden
              className="text-muted transition-transform group-open:rotate-90"
            />
            {name}
          </summary>
          <div className="pb-3 pl-6">{steps}</div>
        </details>
      ))}
    </div>
  );
}

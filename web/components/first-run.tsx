// What a person sees before there is any application: three ways in, side by side.
import { useQuery } from '@tanstack/react-query';
import { FlaskConical, MailPlus, Plug, ShieldCheck, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { mailboxesQuery } from '../api/queries.ts';
import { importSample } from '../api/uploads.ts';
import { isConnected } from '../words/account-words.ts';
import { Button } from './button.tsx';
import { ConnectButton } from './connect-button.tsx';
import { CurrentTransfers } from './current-transfers.tsx';
import { ExportHelp } from './export-help.tsx';
import { FileButton } from './file-button.tsx';
import { MailPromise } from './mail-promise.tsx';

function Way({ Icon, title, children }: { Icon: LucideIcon; title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col items-start gap-3 rounded-xl border border-line bg-raised p-5">
      <h2 className="flex items-center gap-2 text-lg font-semibold">
        <Icon size={20} aria-hidden className="shrink-0 text-accent" />
        {title}
      </h2>
      {children}
    </section>
  );
}

function Ways() {
  return (
    <div className="grid gap-4 md:grid-cols-3">
      <Way Icon={Plug} title="Connect a mailbox">
        <p className="flex-1">
          Gmail, Outlook, or any mailbox with IMAP: Hearback fetches what is about your applications, and new
          mail as it comes.
        </p>
        <ConnectButton />
      </Way>
      <Way Icon={MailPlus} title="Read a mail file">
        <p className="flex-1">
          Drop your mail file here, or a folder: mbox, .eml, Maildir, .zip. Gmail gives you one with Takeout;
          the steps are below.
        </p>
        <div className="flex flex-wrap gap-2">
          <FileButton />
          <FileButton type="folder" tone="plain" />
        </div>
      </Way>
      <Way Icon={FlaskConical} title="Just look around">
        <p className="flex-1">A few hundred invented mails show in seconds what Hearback does with yours.</p>
        <Button onClick={() => void importSample()}>Try it with a sample mailbox</Button>
      </Way>
    </div>
  );
}

export function FirstRun() {
  const { data } = useQuery(mailboxesQuery);
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-6 py-6 sm:py-10">
      <div className="flex flex-col gap-2">
        <h1 className="text-xl font-semibold">Did I hear back?</h1>
        <p className="max-w-2xl text-lg text-muted">
          Hearback reads your mail, finds your job applications and keeps track of every answer for you.
        </p>
        <p className="flex items-center gap-2 text-good">
          <ShieldCheck size={18} aria-hidden className="shrink-0" />
          <MailPromise />
        </p>
      </div>
      <CurrentTransfers accounts={(data ?? []).filter(isConnected)} />
      <Ways />
      <section aria-labelledby="export" className="flex max-w-2xl flex-col gap-1">
        <h2 id="export" className="font-semibold">
          How do I get a mail file?
        </h2>
        <ExportHelp open="Gmail" />
      </section>
    </div>
  );
}

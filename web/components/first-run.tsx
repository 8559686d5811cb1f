// What a person sees before there is any application.
import { FlaskConical, ShieldCheck } from 'lucide-react';
import { importSample } from '../api/uploads.ts';
import { Button } from './button.tsx';
import { CurrentTransfers } from './current-transfers.tsx';
import { DropZone } from './drop-zone.tsx';
import { TakeoutHelp } from './takeout-help.tsx';

export function FirstRun() {
  return (
    <div className="mx-auto flex max-w-2xl flex-col gap-6 py-8 sm:py-12">
      <div className="flex flex-col gap-2">
        <h1 className="text-xl font-semibold">Did I hear back?</h1>
        <p className="text-lg text-muted">
          Hearback reads your mail, finds your job applications and keeps track of every answer for you.
        </p>
      </div>
      <CurrentTransfers />
      <DropZone large>
        <Button onClick={() => void importSample()}>
          <FlaskConical size={16} aria-hidden />
          Try it with a sample mailbox
        </Button>
      </DropZone>
      <p className="flex items-center justify-center gap-2 text-good">
        <ShieldCheck size={18} aria-hidden className="shrink-0" />
        Your mail never leaves this computer.
      </p>
      <TakeoutHelp />
    </div>
  );
}

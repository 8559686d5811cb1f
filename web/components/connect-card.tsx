// Invites to connect a mailbox, beside the place for files.
import { Plug } from 'lucide-react';
import { ConnectButton } from './connect-button.tsx';

export function ConnectCard() {
  return (
    <div className="flex flex-col items-center justify-center gap-3 rounded-xl border border-line bg-raised px-4 py-6 text-center">
      <Plug size={24} aria-hidden className="text-accent" />
      <p className="text-lg font-semibold">Let Hearback fetch it</p>
      <p className="text-muted">
        Gmail, Outlook, or any mailbox with IMAP. New mail then appears here by itself.
      </p>
      <ConnectButton />
    </div>
  );
}

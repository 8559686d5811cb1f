// Says honestly that mail is not fetched yet, and how it gets here meanwhile.
import { Plug } from 'lucide-react';
import { ExportHelp } from './export-help.tsx';

export function ConnectCard() {
  return (
    <section aria-labelledby="connect" className="flex flex-col gap-2 rounded-xl border border-line p-4">
      <h2 id="connect" className="flex items-center gap-2 font-semibold">
        <Plug size={16} aria-hidden className="text-muted" />
        Connect a mailbox
      </h2>
      <p>
        Hearback cannot fetch mail by itself yet; that comes in a later version. Until then, export your mail
        and drop it here, as often as you like: what was read before is not counted twice.
      </p>
      <ExportHelp />
    </section>
  );
}

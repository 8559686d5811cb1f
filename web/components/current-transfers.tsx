// Everything on its way into the tracker: connected mailboxes, uploads, imports.
import { uploadStore } from '../api/uploads.ts';
import { useCurrentImports } from '../hooks/use-current-imports.ts';
import { dismissImport } from '../state/seen-imports.ts';
import { useStore } from '../state/store.ts';
import type { Connected } from '../words/account-words.ts';
import { AccountTransfer } from './account-transfer.tsx';
import { ImportCard } from './import-card.tsx';
import { UploadCard } from './upload-card.tsx';

/** @param accounts the connected mailboxes that are worth a look now */
export function CurrentTransfers({ accounts }: { accounts: readonly Connected[] }) {
  const uploads = useStore(uploadStore);
  const runs = useCurrentImports();
  if (accounts.length + uploads.length + runs.length === 0) return null;
  return (
    <ul aria-label="Mail being read" className="flex flex-col gap-2">
      {accounts.map((mailbox) => (
        <AccountTransfer key={`account ${mailbox.id}`} mailbox={mailbox} />
      ))}
      {uploads.map((upload) => (
        <UploadCard key={`upload ${upload.key}`} upload={upload} />
      ))}
      {runs.map((run) => (
        <ImportCard key={run.id} run={run} onDismiss={() => dismissImport(run.id)} />
      ))}
    </ul>
  );
}

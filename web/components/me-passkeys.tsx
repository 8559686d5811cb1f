// The passkeys by which one signs in: added, named and taken away.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PasskeyView } from '../../src/contracts/people-shapes.ts';
import { meQuery, passkeysQuery, people } from '../api/people.ts';
import { queryClient } from '../api/query-client.ts';
import { useNow } from '../hooks/use-now.ts';
import { place } from '../state/place.ts';
import { showToast } from '../state/toasts.ts';
import { relativeTime } from '../words/date-words.ts';
import { Button } from './button.tsx';
import { MePasskeyAdd, MePasskeyName } from './me-passkey-dialogs.tsx';
import { PasswordDialog } from './password-dialog.tsx';

/** It may be the second factor that was missing. */
const refresh = async () => {
  await queryClient.invalidateQueries({ queryKey: passkeysQuery.queryKey });
  await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
};

function PasskeyLine({ line }: { line: PasskeyView }) {
  const now = useNow();
  const [open, setOpen] = useState<'name' | 'remove' | null>(null);
  const close = () => setOpen(null);
  const { id, name, synced, created_at: since } = line;
  const remove = async (password: string) => {
    await people.removePasskey(id, password);
    await refresh();
    showToast(`The passkey “${name}” opens nothing any more.`);
    close();
  };
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
      <div className="flex min-w-40 flex-1 flex-col">
        <p className="font-medium wrap-anywhere" dir="auto">
          {name}
        </p>
        <p className="text-sm text-muted">
          Added {relativeTime(Date.parse(since), now, place)} · {synced ? 'on your devices' : 'on one device'}
        </p>
      </div>
      <div className="flex gap-2">
        <Button
          size="small"
          className="max-sm:min-h-11"
          aria-label={`Rename the passkey ${name}`}
          onClick={() => setOpen('name')}
        >
          Rename…
        </Button>
        <Button
          size="small"
          className="max-sm:min-h-11"
          aria-label={`Remove the passkey ${name}`}
          onClick={() => setOpen('remove')}
        >
          Remove…
        </Button>
      </div>
      {open === 'name' && <MePasskeyName line={line} onDone={refresh} onClose={close} />}
      {open === 'remove' && (
        <PasswordDialog title={`Remove “${name}”`} submit="Remove the passkey" act={remove} onClose={close}>
          <p>It opens your account no more. On the device itself it stays until you delete it there.</p>
        </PasswordDialog>
      )}
    </li>
  );
}

export function MePasskeys() {
  const { data } = useQuery(passkeysQuery);
  const [adding, setAdding] = useState(false);
  if (!data) return <div aria-hidden className="skeleton h-16 w-full rounded-lg" />;
  return (
    <>
      {data.length === 0 ? (
        <p className="text-muted">None yet.</p>
      ) : (
        <ul aria-label="Passkeys" className="-mt-3 w-full divide-y divide-line">
          {data.map((line) => (
            <PasskeyLine key={line.id} line={line} />
          ))}
        </ul>
      )}
      {'PublicKeyCredential' in window ? (
        <Button onClick={() => setAdding(true)}>Add a passkey…</Button>
      ) : (
        <p className="text-muted">This browser has no passkeys.</p>
      )}
      {adding && <MePasskeyAdd onDone={refresh} onClose={() => setAdding(false)} />}
    </>
  );
}

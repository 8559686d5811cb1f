// Sets another password, for which the one that holds is asked.
import { useState } from 'react';
import { people, sessionsQuery } from '../api/people.ts';
import { queryClient } from '../api/query-client.ts';
import { useTry } from '../hooks/use-try.ts';
import { showToast } from '../state/toasts.ts';
import { AddField, AddForm } from './add-form.tsx';
import { Button } from './button.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { NewPassword } from './new-password.tsx';
import { PasswordInput } from './password-input.tsx';
import { RefusalLine } from './refusal-line.tsx';

function PasswordDialog({ onClose }: { onClose: () => void }) {
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const { busy, refusal, attempt } = useTry();
  const submit = () =>
    void attempt(async () => {
      await people.changePassword(current, password);
      await queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
      showToast('Password changed. You are signed out everywhere else.');
      onClose();
    });
  return (
    <DialogFrame title="Change password" onClose={onClose}>
      <AddForm submit="Change password" busy={busy} onSubmit={submit}>
        <AddField label="Password that holds now">
          <PasswordInput
            required
            maxLength={200}
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
          />
        </AddField>
        <NewPassword label="New password, at least 10 characters" value={password} onChange={setPassword} />
        <RefusalLine refusal={refusal} />
      </AddForm>
    </DialogFrame>
  );
}

export function MePassword() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Change password…</Button>
      {open && <PasswordDialog onClose={() => setOpen(false)} />}
    </>
  );
}

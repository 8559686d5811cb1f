// Adds a passkey, and gives one another name.
import { useState } from 'react';
import type { PasskeyView } from '../../src/contracts/people-shapes.ts';
import { browserName } from '../../src/domain/browser-name.ts';
import { makePasskey } from '../api/passkeys.ts';
import { people } from '../api/people.ts';
import { useTry } from '../hooks/use-try.ts';
import { showToast } from '../state/toasts.ts';
import { AddField, AddForm, AddInput } from './add-form.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { PasswordDialog } from './password-dialog.tsx';
import { RefusalLine } from './refusal-line.tsx';

interface NameProps {
  value: string;
  onChange: (name: string) => void;
}

function NameField({ value, onChange }: NameProps) {
  return (
    <AddField label="Name, by which you know it">
      <AddInput required maxLength={100} value={value} onChange={(event) => onChange(event.target.value)} />
    </AddField>
  );
}

interface AddProps {
  onDone: () => Promise<void>;
  onClose: () => void;
}

export function MePasskeyAdd({ onDone, onClose }: AddProps) {
  const [name, setName] = useState(browserName(navigator.userAgent));
  const add = async (password: string) => {
    await makePasskey(name.trim(), password);
    await onDone();
    showToast('From now on you can sign in with this passkey.');
    onClose();
  };
  return (
    <PasswordDialog title="Add a passkey" submit="Go on" act={add} onClose={onClose}>
      <p>Your browser then asks for finger, face or PIN of this device, or of a security key.</p>
      <NameField value={name} onChange={setName} />
    </PasswordDialog>
  );
}

export function MePasskeyName({ line, onDone, onClose }: AddProps & { line: PasskeyView }) {
  const [name, setName] = useState(line.name);
  const { busy, refusal, attempt } = useTry();
  const submit = () =>
    void attempt(async () => {
      await people.renamePasskey(line.id, name.trim());
      await onDone();
      onClose();
    });
  return (
    <DialogFrame title="Rename the passkey" onClose={onClose}>
      <AddForm submit="Rename" busy={busy} onSubmit={submit}>
        <NameField value={name} onChange={setName} />
        <RefusalLine refusal={refusal} />
      </AddForm>
    </DialogFrame>
  );
}

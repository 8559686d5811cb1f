// Asks for the password once more before something that matters.
import { useState, type ReactNode } from 'react';
import { useTry } from '../hooks/use-try.ts';
import { AddField, AddForm } from './add-form.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { PasswordInput } from './password-input.tsx';
import { RefusalLine } from './refusal-line.tsx';

interface PasswordDialogProps {
  title: string;
  submit: string;
  /** @throws what the person is told */
  act: (password: string) => Promise<void>;
  onClose: () => void;
  children?: ReactNode;
}

export function PasswordDialog({ title, submit, act, onClose, children }: PasswordDialogProps) {
  const [password, setPassword] = useState('');
  const { busy, refusal, attempt } = useTry();
  return (
    <DialogFrame title={title} onClose={onClose}>
      <AddForm submit={submit} busy={busy} onSubmit={() => void attempt(() => act(password))}>
        {children}
        <AddField label="Your password">
          <PasswordInput
            required
            maxLength={200}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </AddField>
        <RefusalLine refusal={refusal} />
      </AddForm>
    </DialogFrame>
  );
}

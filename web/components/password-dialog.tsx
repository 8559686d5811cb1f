// Asks for the password once more before something that matters.
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { meQuery } from '../api/people.ts';
import { useTry } from '../hooks/use-try.ts';
import { AddField, AddForm } from './add-form.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { PasswordInput } from './password-input.tsx';
import { RefusalLine } from './refusal-line.tsx';

interface PasswordDialogProps {
  title: string;
  submit: string;
  /** The password is empty where there is none. @throws what the person is told */
  act: (password: string) => Promise<void>;
  onClose: () => void;
  children?: ReactNode;
}

export function PasswordDialog({ title, submit, act, onClose, children }: PasswordDialogProps) {
  const [password, setPassword] = useState('');
  const { data: me } = useQuery(meQuery);
  const { busy, refusal, attempt } = useTry();
  return (
    <DialogFrame title={title} onClose={onClose}>
      <AddForm submit={submit} busy={busy} onSubmit={() => void attempt(() => act(password))}>
        {children}
        {me?.password === false ? (
          <p className="text-muted">
            You have no password here, so your last sign-in has to be less than ten minutes ago.
          </p>
        ) : (
          <AddField label="Your password">
            <PasswordInput
              required
              maxLength={200}
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          </AddField>
        )}
        <RefusalLine refusal={refusal} />
      </AddForm>
    </DialogFrame>
  );
}

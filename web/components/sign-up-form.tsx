// Makes an account where everybody may, and signs in.
import { useState } from 'react';
import { people } from '../api/people.ts';
import { useTry } from '../hooks/use-try.ts';
import { AddForm } from './add-form.tsx';
import { EmailField } from './email-field.tsx';
import { NewPassword } from './new-password.tsx';
import { RefusalLine } from './refusal-line.tsx';

export function SignUpForm({ onDone }: { onDone: () => void }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { busy, refusal, attempt } = useTry();
  const submit = () =>
    void attempt(async () => {
      await people.signUp(email.trim(), password, '');
      await people.signIn(email.trim(), password);
      onDone();
    });
  return (
    <AddForm submit="Make an account" busy={busy} onSubmit={submit}>
      <EmailField value={email} onChange={setEmail} />
      <NewPassword value={password} onChange={setPassword} />
      <RefusalLine refusal={refusal} />
    </AddForm>
  );
}

// Address and password, then the code where there is a second factor.
import { useState } from 'react';
import { people } from '../api/people.ts';
import { useTry } from '../hooks/use-try.ts';
import { AddField, AddForm, AddInput } from './add-form.tsx';
import { EmailField } from './email-field.tsx';
import { PasswordInput } from './password-input.tsx';
import { RefusalLine } from './refusal-line.tsx';

export function CodeForm({ onDone }: { onDone: () => void }) {
  const [code, setCode] = useState('');
  const { busy, refusal, attempt } = useTry();
  const submit = () =>
    void attempt(async () => {
      await people.code(code.trim());
      onDone();
    });
  return (
    <AddForm submit="Sign in" busy={busy} onSubmit={submit}>
      <AddField label="Code of your authenticator app, or a recovery code">
        <AddInput
          autoFocus
          required
          maxLength={50}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </AddField>
      <RefusalLine refusal={refusal} />
    </AddForm>
  );
}

export function SignInForm({ onDone }: { onDone: () => void }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [asksCode, setAsksCode] = useState(false);
  const { busy, refusal, attempt } = useTry();
  const submit = () =>
    void attempt(async () => {
      const answer = await people.signIn(email.trim(), password);
      if (answer.second_factor) setAsksCode(true);
      else onDone();
    });
  if (asksCode) return <CodeForm onDone={onDone} />;
  return (
    <AddForm submit="Sign in" busy={busy} onSubmit={submit}>
      <EmailField value={email} onChange={setEmail} />
      <AddField label="Password">
        <PasswordInput
          required
          maxLength={200}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </AddField>
      <RefusalLine refusal={refusal} />
    </AddForm>
  );
}

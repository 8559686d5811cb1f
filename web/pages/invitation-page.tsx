// Where a one-time link leads: to set the password of a new account, or another one.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { InvitationView } from '../../src/contracts/people-shapes.ts';
import { people } from '../api/people.ts';
import { AddField, AddForm, AddInput } from '../components/add-form.tsx';
import { GoogleSignIn } from '../components/google-sign-in.tsx';
import { BarePage } from '../components/bare-page.tsx';
import { NewPassword } from '../components/new-password.tsx';
import { RefusalLine } from '../components/refusal-line.tsx';
import { useTry } from '../hooks/use-try.ts';

/** It stands behind `#`, which no server is told. */
const tokenOf = () => window.location.hash.slice(1);

function AcceptForm({ token, email, purpose }: InvitationView & { token: string }) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const { busy, refusal, attempt } = useTry();
  const submit = () =>
    void attempt(async () => {
      await people.accept(token, password, name.trim());
      await people.signIn(email, password);
      window.location.assign('/');
    });
  return (
    <AddForm submit={purpose === 'join' ? 'Join' : 'Set password'} busy={busy} onSubmit={submit}>
      <AddField label="E-mail address">
        <AddInput readOnly type="email" autoComplete="username" value={email} className="text-muted" />
      </AddField>
      {purpose === 'join' && (
        <AddField label="Your name, if you like">
          <AddInput
            autoComplete="name"
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </AddField>
      )}
      <NewPassword value={password} onChange={setPassword} />
      <RefusalLine refusal={refusal} />
    </AddForm>
  );
}

function Accept(props: InvitationView & { token: string }) {
  return (
    <>
      <AcceptForm {...props} />
      {props.purpose === 'join' && <GoogleSignIn to="/" words="Join with Google" />}
    </>
  );
}

export function InvitationPage() {
  const [token] = useState(tokenOf);
  const { data, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => people.look(token),
    enabled: token !== '',
    retry: false,
    staleTime: Infinity,
  });
  const refusal =
    token === '' ? 'This address is not whole: open the link as you were given it.' : error?.message;
  const title = data?.purpose === 'reset' ? 'Set another password' : 'Join';
  return (
    <BarePage title={title}>
      {refusal !== undefined && <RefusalLine refusal={refusal} />}
      {data && <Accept token={token} {...data} />}
      {!data && refusal === undefined && <div aria-hidden className="skeleton h-40 w-full rounded-lg" />}
    </BarePage>
  );
}

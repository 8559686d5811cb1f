// Invites somebody to the server.
import { useState } from 'react';
import type { LinkView } from '../../src/contracts/people-shapes.ts';
import { invitationsQuery, people } from '../api/people.ts';
import { queryClient } from '../api/query-client.ts';
import { useTry } from '../hooks/use-try.ts';
import { AddInput } from './add-form.tsx';
import { Button } from './button.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { RefusalLine } from './refusal-line.tsx';

export function PeopleInvite() {
  const [email, setEmail] = useState('');
  const [made, setMade] = useState<{ email: string; link: LinkView } | null>(null);
  const [n, setN] = useState(0);
  return (
    <>
      <InviteForm
        key={n}
        email={email}
        onChange={setEmail}
        onMade={(link) => {
          setMade({ email, link });
          setEmail('');
          setN(n + 1);
        }}
      />
      {made && <LinkDialog {...made} onClose={() => setMade(null)} />}
    </>
  );
}

interface InviteFormProps {
  email: string;
  onChange: (email: string) => void;
  onMade: (link: LinkView) => void;
}

function InviteForm({ email, onChange, onMade }: InviteFormProps) {
  const { busy, refusal, attempt } = useTry();
  const submit = () =>
    void attempt(async () => {
      const link = await people.invite(email.trim(), false);
      await queryClient.invalidateQueries({ queryKey: invitationsQuery.queryKey });
      onMade(link);
    });
  return (
    <form
      className="flex w-full flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="flex w-full flex-wrap gap-2">
        <AddInput
          required
          type="email"
          maxLength={320}
          aria-label="E-mail address of whom you invite"
          placeholder="name@example.org"
          className="min-w-0 flex-1 basis-56"
          value={email}
          onChange={(event) => onChange(event.target.value)}
        />
        <Button type="submit" tone="primary" disabled={busy} className="min-h-9">
          Invite
        </Button>
      </div>
      <RefusalLine refusal={refusal} />
    </form>
  );
}

// How the mailbox of an address is opened, as far as it is known, and the fields for it.
import { KeyRound } from 'lucide-react';
import { useId } from 'react';
import type { Connecting } from '../hooks/use-connect.ts';
import { AddField } from './add-form.tsx';
import { Button } from './button.tsx';
import { ConnectMore } from './connect-more.tsx';
import { ConnectServer } from './connect-server.tsx';
import { LinkedText } from './linked-text.tsx';
import { PasswordInput } from './password-input.tsx';

interface Known {
  name: string;
  note: string | null;
}

const UNKNOWN: Known = {
  name: 'Another provider',
  note: 'Hearback does not know this one. Its help pages tell the name of its IMAP server; the rest is usually right as it is.',
};

function About({ known: { name, note }, id }: { known: Known; id: string }) {
  return (
    <div id={id} className="flex items-start gap-2.5 rounded-lg border border-line bg-raised px-3 py-2.5">
      <KeyRound size={16} aria-hidden className="mt-0.5 shrink-0 text-muted" />
      <div className="min-w-0">
        <p className="font-medium" dir="auto">
          {name}
        </p>
        {note !== null && (
          <p className="text-muted">
            <LinkedText>{note}</LinkedText>
          </p>
        )}
      </div>
    </div>
  );
}

function ByPassword({ connecting, about }: { connecting: Connecting; about: string }) {
  const { step, busy, draft, server, way, change, setByPassword } = connecting;
  return (
    <>
      {server !== null && (
        <ConnectServer
          server={server}
          locked={busy}
          next={step === 'manual'}
          onChange={(server) => change({ server })}
        />
      )}
      <AddField label="Password">
        <PasswordInput
          {...(step === 'password' && { 'data-next': '' })}
          required
          maxLength={1000}
          aria-describedby={about}
          readOnly={busy}
          value={draft.password}
          onChange={(event) => change({ password: event.target.value })}
        />
      </AddField>
      <ConnectMore connecting={connecting} />
      {way?.oauth && (
        <Button size="small" tone="quiet" className="-ml-2 self-start" onClick={() => setByPassword(false)}>
          {`Sign in to ${way.name} instead`}
        </Button>
      )}
    </>
  );
}

export function ConnectWay({ connecting }: { connecting: Connecting }) {
  const { step, way, setByPassword } = connecting;
  const about = useId();
  const known = way ?? (step === 'manual' ? UNKNOWN : null);
  if (step === 'address' || step === 'looking') return null;
  return (
    <>
      {known && <About known={known} id={about} />}
      {step !== 'sign-in' && <ByPassword connecting={connecting} about={about} />}
      {step === 'sign-in' && way?.host != null && (
        <Button size="small" tone="quiet" className="-ml-2 self-start" onClick={() => setByPassword(true)}>
          Use an app password instead
        </Button>
      )}
    </>
  );
}
